import { describe, expect, test } from 'vitest';
import { buildSite } from '../../src/site/build-site.ts';
import type { SpeechShares } from '../../src/site/model.ts';
import type { GivenQuote } from './example-collections.ts';
import { toActorEntry, toArticleEntry, toCollections } from './example-collections.ts';

/** The shares of speech in an article of ten words and these quotes. */
function count(quotes: readonly GivenQuote[], text = TEXT): SpeechShares {
  const article = toArticleEntry('a', { date: '2022-02-02', text, quotes });
  const [built] = buildSite(
    toCollections({
      articles: [article],
      actors: [
        toActorEntry('ada-berg', { name: 'Ada Berg', side: 'quellau' }),
        toActorEntry('bo-tal', { name: 'Bo Tal', side: 'bund' }),
        toActorEntry('zoe', { name: 'Zoe' }),
        toActorEntry('quellau', { name: 'Quellau', kind: 'state' }),
      ],
      places: [],
      terms: [],
    }),
  ).articles;
  if (!built) throw new Error('no article');
  return built.speechShares;
}

const TEXT = 'eins zwei drei vier fünf sechs sieben acht neun zehn';

describe('countSpeechShares', () => {
  test('counts the words of quotes, direct ones and reported ones apart', () => {
    const { share, speakers, sides } = count([
      { id: 'q-a', words: 'eins zwei drei', speakers: ['ada-berg'] },
      { id: 'q-b', words: 'fünf sechs', speakers: ['ada-berg'], type: 'indirect' },
    ]);
    expect(share).toBe(0.5);
    expect(speakers).toMatchObject([{ direct: 3, reported: 2, statements: 1 }]);
    expect(sides).toEqual([
      {
        className: 'side-quellau',
        side: { id: 'quellau', name: 'Quellau', className: 'side-quellau' },
        direct: 3,
        reported: 2,
        share: 1,
      },
    ]);
  });

  test.each(['indirect', 'indirect-free-indirect', 'free-indirect'] as const)(
    'counts the words of an %s quote as reported',
    (type) => {
      const { speakers } = count([{ id: 'q-a', words: 'eins zwei', type, speakers: ['zoe'] }]);
      expect(speakers).toMatchObject([{ direct: 0, reported: 2 }]);
    },
  );

  test('counts no words of what the writer sums up, but the statement', () => {
    const { share, speakers, sides } = count([
      { id: 'q-a', words: 'eins zwei', type: 'reported', speakers: ['ada-berg'] },
    ]);
    expect({ share, sides }).toEqual({ share: 0, sides: [] });
    expect(speakers).toMatchObject([{ direct: 0, reported: 0, statements: 1 }]);
  });

  const outer = {
    id: 'q-a',
    words: 'eins zwei drei vier',
    type: 'indirect',
    speakers: ['ada-berg'],
  } as const;
  const inner = { id: 'q-b', words: 'drei vier', speakers: ['bo-tal'] };

  test.each([
    [outer, inner],
    [inner, outer],
  ])('counts a word inside two quotes once, for the inner one', (...quotes) => {
    const { share, speakers: found } = count(quotes);
    const speakers = found.toSorted((a, b) => a.direct - b.direct);
    expect(share).toBe(0.4);
    expect(
      speakers.map(({ speakers: [one], direct, reported }) => [one?.id, direct, reported]),
    ).toEqual([
      ['ada-berg', 0, 2],
      ['bo-tal', 2, 0],
    ]);
  });

  test('counts a word inside a sum of the writer for the quote in it', () => {
    const { speakers } = count([
      { id: 'q-a', words: 'eins zwei drei', type: 'reported', speakers: ['ada-berg'] },
      { id: 'q-b', words: 'zwei', speakers: ['ada-berg'] },
    ]);
    expect(speakers).toMatchObject([{ direct: 1, reported: 0, statements: 1 }]);
  });

  test('puts sides with most words first, and those without a side last', () => {
    const { sides } = count([
      { id: 'q-a', words: 'eins', speakers: ['ada-berg'] },
      { id: 'q-b', words: 'zwei drei', speakers: ['bo-tal'] },
      { id: 'q-c', words: 'vier fünf sechs', speakers: ['zoe'] },
      { id: 'q-d', words: 'sieben acht neun zehn', speakers: ['ada-berg', 'bo-tal'] },
    ]);
    expect(sides.map(({ className, side, share }) => [className, side?.id, share])).toEqual([
      ['side-bund', 'bund', 0.2],
      ['side-quellau', 'quellau', 0.1],
      ['side-several', undefined, 0.4],
      ['side-none', undefined, 0.3],
    ]);
  });

  test('puts speakers with most words first, then with most statements', () => {
    const { speakers } = count(
      [
        { id: 'q-a', words: 'Eins', speakers: ['ada-berg'] },
        { id: 'q-b', words: 'Zwei drei', speakers: ['bo-tal'] },
        { id: 'q-c', words: 'Vier', type: 'reported', speakers: ['zoe'] },
        { id: 'q-d', words: 'Fünf', type: 'reported', speakerText: 'sie' },
        { id: 'q-e', words: 'Sechs', type: 'reported', speakerText: 'sie' },
      ],
      'Eins. Zwei drei. Vier. Fünf. Sechs.',
    );
    expect(speakers.map(({ speakers: [one], speakerText }) => one?.id ?? speakerText)).toEqual([
      'bo-tal',
      'ada-berg',
      'sie',
      'zoe',
    ]);
  });

  test('keeps those apart whom the article names differently and the registry does not know', () => {
    const { speakers } = count(
      [
        { id: 'q-a', words: 'Eins', speakerText: 'eine Frau' },
        { id: 'q-b', words: 'Zwei', speakerText: 'ein Mann' },
        { id: 'q-c', words: 'Drei', speakerText: 'eine Frau' },
      ],
      'Eins. Zwei. Drei.',
    );
    expect(speakers.map(({ speakerText, statements }) => [speakerText, statements])).toEqual([
      ['eine Frau', 2],
      ['ein Mann', 1],
    ]);
  });

  test('counts nothing where nobody speaks', () => {
    expect(count([])).toEqual({ share: 0, sides: [], speakers: [] });
    expect(count([], '')).toEqual({ share: 0, sides: [], speakers: [] });
  });
});
