import { describe, expect, test } from 'vitest';
import { toAttributed, toEmbedWords } from '../../src/layouts/quote-texts.ts';
import { createView } from '../../src/layouts/view.ts';
import { buildSite } from '../../src/site/build-site.ts';
import type { SiteQuote } from '../../src/site/model.ts';
import { COLLECTIONS } from '../site/example-site.ts';
import { toArticleEntry } from '../site/collections.ts';

const DE = createView(undefined);
const EN = createView('en');
const ADDRESS = 'https://news.example/q/';

const SITE = buildSite({
  ...COLLECTIONS,
  articles: [
    ...COLLECTIONS.articles,
    toArticleEntry('rat', {
      title: 'Der Rat tagt',
      date: '2018-05-01',
      text: '„Ja“, riefen beide. Gefordert wurde „Ruhe“. Man sprach über „Geld“. Ada Berg: „Nein“.',
      quotes: [
        { id: 'q-eeeeeeee', words: '„Ja“', speakers: ['ada-berg', 'bo-tal'], speakerText: 'beide' },
        { id: 'q-ffffffff', words: '„Ruhe“' },
        { id: 'q-gggggggg', words: '„Geld“', type: 'reported', speakerText: 'man' },
        { id: 'q-hhhhhhhh', words: '„Nein“', speakers: ['ada-berg'], speakerText: 'Ada Berg' },
      ],
    }),
  ],
});

function findQuote(id: string): SiteQuote {
  const quote = SITE.quotes.find((one) => one.id === id);
  if (!quote) throw new Error(`${id} is no quote.`);
  return quote;
}

describe('toAttributed', () => {
  test.each([
    [
      'with the office that the speaker had',
      'q-aaaaaaaa',
      '„Wir bleiben“ – Ada Berg (Rätin), 2. Februar 2022, Nordfunk',
    ],
    [
      'that is indirect as such',
      'q-cccccccc',
      'Quellau sei müde [sinngemäß] – Bo Tal, 2. Februar 2022, Nordfunk',
    ],
    [
      'that is reported as such',
      'q-gggggggg',
      '„Geld“ [zusammengefasst] – Man, 1. Mai 2018, Der Rat tagt',
    ],
    [
      'of somebody whom the registry does not know, with the article for a publisher',
      'q-dddddddd',
      '„Hilfe“ – Eine Frau, 1. März 2022, Ebbe',
    ],
    [
      'of several speakers without an office',
      'q-eeeeeeee',
      '„Ja“ – Ada Berg und Bo Tal, 1. Mai 2018, Der Rat tagt',
    ],
    ['of nobody', 'q-ffffffff', '„Ruhe“ – ohne Namen, 1. Mai 2018, Der Rat tagt'],
    [
      'from before an office without it',
      'q-hhhhhhhh',
      '„Nein“ – Ada Berg, 1. Mai 2018, Der Rat tagt',
    ],
  ])('writes a quote %s', (_, id, text) => {
    expect(toAttributed(findQuote(id), DE, ADDRESS)).toBe(`${text}: ${ADDRESS}`);
  });

  test('speaks the language of the view around the words', () => {
    expect(toAttributed(findQuote('q-eeeeeeee'), EN, ADDRESS)).toBe(
      `„Ja“ – Ada Berg and Bo Tal, 1 May 2018, Der Rat tagt: ${ADDRESS}`,
    );
  });
});

describe('toEmbedWords', () => {
  test.each([
    ['q-aaaaaaaa', { name: 'Ada Berg', date: '2. Februar 2022', notes: [] }],
    ['q-eeeeeeee', { name: 'Ada Berg und Bo Tal', date: '1. Mai 2018', notes: [] }],
    ['q-ffffffff', { name: 'ohne Namen', date: '1. Mai 2018', notes: [] }],
    ['q-cccccccc', { name: 'Bo Tal', date: '2. Februar 2022', notes: ['sinngemäß'] }],
  ])('of %s are the name, the day, and how it was said where not in these words', (id, words) => {
    expect(toEmbedWords(findQuote(id), DE)).toEqual(words);
  });
});
