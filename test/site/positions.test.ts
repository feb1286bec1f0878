import { describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import { findPositions } from '../../src/site/positions.ts';
import type { GivenQuote } from './example-collections.ts';
import { toActorEntry, toArticleEntry, toCollections } from './example-collections.ts';

const ACTORS = [
  toActorEntry('ada-berg', { name: 'Ada Berg', side: 'quellau' }),
  toActorEntry('uwe-berg', { name: 'Uwe Berg', side: 'quellau' }),
  toActorEntry('bo-tal', { name: 'Bo Tal', side: 'seedorf' }),
  toActorEntry('cleo-au', { name: 'Cleo Au' }),
];
const LONG = `„${'Der Deich hält noch lange, '.repeat(13)}und wir bleiben“`;
const TEXT =
  '„Wir bleiben hier“, sagte Ada Berg. „Wir gehen fort“, sagte Bo Tal angeblich. „Der Hafen ist zu“, sagte Uwe Berg. ' +
  `„Ich weiß von nichts“, sagte Cleo Au. „Das Tor ist auf“, sagte Bo Tal. ${LONG}, sagte Ada Berg.`;

const ADA = { id: 'q-ada', words: '„Wir bleiben hier“', speakers: ['ada-berg'] };
const UWE = { id: 'q-uwe', words: '„Der Hafen ist zu“', speakers: ['uwe-berg'] };
const CLEO = { id: 'q-cleo', words: '„Ich weiß von nichts“', speakers: ['cleo-au'] };
const BO = { id: 'q-bo', words: '„Wir gehen fort“', speakers: ['bo-tal'] };
const BO_LATER = { id: 'q-bo-later', words: '„Das Tor ist auf“', speakers: ['bo-tal'] };

/** Who holds what in an article with these quotes, by id, and whether the editor chose so. */
function find(quotes: readonly GivenQuote[], positions?: readonly string[]) {
  const entry = toArticleEntry('flut', { date: '2022-02-02', text: TEXT, quotes });
  if (positions) Object.assign(entry.data, { positions });
  const [article] = buildSite(toCollections({ actors: ACTORS, articles: [entry] })).articles;
  const found = article && findPositions(article);
  return found && [found.isChosen, ...found.statements.map(({ id }) => id)];
}

describe('who holds what, by the rule', () => {
  test('is the first clear statement of each side, in order of the text', () => {
    expect(find([ADA, BO, UWE, BO_LATER])).toEqual([false, 'q-ada', 'q-bo']);
  });

  test.each<[string, GivenQuote]>([
    ['not word for word', { ...BO, type: 'indirect', rule: 'indirect-inverted' }],
    ['only a word or two in marks', { ...BO, rule: 'direct-fragment' }],
    ['denied', { ...BO, polarity: 'negated' }],
    ['asked', { ...BO, polarity: 'asked' }],
    ['only supposed', { ...BO, polarity: 'hypothetical' }],
    ['not surely theirs', { ...BO, confidence: 0.4 }],
    ['called in doubt by the text', { ...BO, hedges: ['angeblich'] }],
  ])('leaves out what is %s, and takes the next', (_, quote) => {
    expect(find([ADA, quote, BO_LATER])).toEqual([false, 'q-ada', 'q-bo-later']);
  });

  test('leaves out what is too long for a glance', () => {
    const long = { id: 'q-long', words: LONG, speakers: ['ada-berg'] };
    expect(find([BO, long])).toBeUndefined();
    expect(find([BO, long], ['q-bo', 'q-long'])).toEqual([true, 'q-bo', 'q-long']);
  });

  test('leaves out what somebody else says that they said', () => {
    const inner = { id: 'q-inner', words: 'Wir bleiben', speakers: ['bo-tal'] };
    expect(find([ADA, inner])).toBeUndefined();
    expect(find([ADA, inner, BO_LATER])).toEqual([false, 'q-ada', 'q-bo-later']);
  });

  test('is nothing where one side only has such a statement', () => {
    expect(find([ADA, UWE])).toBeUndefined();
    expect(find([])).toBeUndefined();
  });

  test('takes nobody of no side: nobody knows whom they stand against', () => {
    expect(find([ADA, CLEO])).toBeUndefined();
  });
});

describe('who holds what, chosen by the editor', () => {
  test('stands as chosen, in that order, whatever the rule says', () => {
    const quotes = [ADA, { ...BO, polarity: 'negated' } as const, UWE, CLEO];
    expect(find(quotes, ['q-cleo', 'q-bo', 'q-ada'])).toEqual([true, 'q-cleo', 'q-bo', 'q-ada']);
  });
});
