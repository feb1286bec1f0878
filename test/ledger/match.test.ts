import { describe, expect, test } from 'vitest';
import { matchQuotes } from '../../src/ledger/match.ts';
import type { KnownQuote } from '../../src/ledger/known-quote.ts';
import type { FoundQuote } from '../../src/schemas/quote-traits.ts';
import { BO, ELSEWHERE, toFound, toKnown } from './example-quotes.ts';

/** The matching in short: pairs as `id=quote how`, doubts as `id?quotes`, lost ids. */
function match(
  records: Parameters<typeof matchQuotes>[0],
  quotes: Parameters<typeof matchQuotes>[1],
  expected: readonly string[] = [],
): string[] {
  const { pairs, doubts, lost } = matchQuotes(records, quotes, expected);
  return [
    ...pairs.map(({ id, quote, how }) => `${id}=${String(quote)} ${how}`),
    ...doubts.map(({ id, quotes: candidates }) => `${id}?${candidates.join()}`),
    ...lost.map((id) => `${id} lost`),
  ];
}

const DEICH = 'Wir werden den Deich erhöhen';
const HAFEN = 'Wir werden den Hafen erhöhen';

describe('matchQuotes', () => {
  test.each([
    ['the same words', {}, 'a=0 exact'],
    ['the same words elsewhere', ELSEWHERE, 'a=0 exact'],
    ['the same words of another speaker in the same place', BO, 'a=0 exact'],
    ['the same few words of another speaker elsewhere', { ...BO, ...ELSEWHERE }, 'a?0'],
  ])('finds %s', (_, given, found) => {
    expect(match([toKnown('a', DEICH)], [toFound(DEICH, given)])).toEqual([found]);
  });

  test.each([
    ['„Wir werden den Deich erhöhen!“', 'marks'],
    ['WIR WERDEN DEN DEICH ERHÖHEN', 'case'],
    ['Wir\u202fwerden den\u00a0Deich  erhöhen', 'spaces'],
    ['Wir werden den Deich erho\u0308hen', 'NFD'],
  ])('takes “%s” for the same words: %s do not count', (text) => {
    expect(match([toKnown('a', DEICH)], [toFound(text, ELSEWHERE)])).toEqual(['a=0 exact']);
  });

  test.each([
    ['a typo', 'Wir werden den Daich erhöhen', {}, 'a=0 similar'],
    ['a typo elsewhere', 'Wir werden den Daich erhöhen', ELSEWHERE, 'a=0 similar'],
    ['another word', 'Wir werden den Deich verstärken', {}, 'a=0 similar'],
    ['a typo and another speaker', 'Wir werden den Daich erhöhen', BO, 'a?0'],
    ['a denial elsewhere', 'Wir werden den Deich nicht erhöhen', ELSEWHERE, 'a?0'],
    ['a denial in the same place', 'Wir werden den Deich nicht erhöhen', {}, 'a?0'],
    ['a figure in the same place', 'Wir werden 3 Deiche erhöhen', {}, 'a?0'],
    ['other words in the same place', 'Alle Boote werden grün gestrichen', {}, 'a?0'],
    ['no word in common', 'Ja', {}, 'a lost'],
    ['no word in common elsewhere', 'Alle Boote sind grün gestrichen', ELSEWHERE, 'a lost'],
  ])('%s', (_, text, given, found) => {
    expect(match([toKnown('a', DEICH)], [toFound(text, given)])).toEqual([found]);
  });

  test('keeps two similar quotes apart when one is gone', () => {
    const records = [toKnown('a', DEICH), toKnown('b', HAFEN, ELSEWHERE)];
    expect(match(records, [toFound(HAFEN, ELSEWHERE)])).toEqual(['b=0 exact', 'a lost']);
    expect(match(records, [toFound(DEICH)])).toEqual(['a=0 exact', 'b lost']);
  });

  test('asks which of two similar quotes is meant', () => {
    const quotes = [
      toFound('Wir werden den Daich erhöhen'),
      toFound('Wir werden den Deich erhöhe'),
    ];
    expect(match([toKnown('a', DEICH)], quotes)).toEqual(['a?1,0']);
  });

  test('names the three likeliest quotes at most', () => {
    const quotes = ['m', 'n', 'o', 'p'].map((end) => toFound(`Wir werden den Deich erhöhe${end}`));
    expect(match([toKnown('a', 'Wir werden den Deich erhöhez')], quotes)).toEqual(['a?0,1,2']);
  });

  test('knows twins by their places, wherever they stand now', () => {
    const records = [toKnown('a', 'Ja'), toKnown('b', 'Ja', ELSEWHERE)];
    expect(match(records, [toFound('Ja'), toFound('Ja', ELSEWHERE)])).toEqual([
      'a=0 exact',
      'b=1 exact',
    ]);
    expect(match(records, [toFound('Ja', ELSEWHERE), toFound('Ja')])).toEqual([
      'b=0 exact',
      'a=1 exact',
    ]);
    expect(match(records, [toFound('Ja', ELSEWHERE)])).toEqual(['b=0 exact', 'a lost']);
  });

  test('knows twins in the same place by their number', () => {
    const records = [toKnown('a', 'Ja'), toKnown('b', 'Ja')];
    const quotes = [toFound('Ja'), toFound('Ja')];
    expect(match(records, quotes, ['a', 'b'])).toEqual(['a=0 exact', 'b=1 exact']);
    expect(match(records, quotes, ['b', 'a'])).toEqual(['b=0 exact', 'a=1 exact']);
  });

  test('asks where a twin was taken away and nothing tells which', () => {
    const records = [toKnown('a', 'Ja'), toKnown('b', 'Ja')];
    expect(match(records, [toFound('Ja')], ['a'])).toEqual(['a?0', 'b?0']);
  });

  test('knows twins by their speakers', () => {
    const records = [toKnown('a', 'Ja'), toKnown('b', 'Ja', BO)];
    expect(match(records, [toFound('Ja', BO), toFound('Ja')])).toEqual(['b=0 exact', 'a=1 exact']);
  });

  test('takes the id that an editor gave before all words', () => {
    const records = [toKnown('a', DEICH), toKnown('b', HAFEN)];
    expect(match(records, [toFound(DEICH, { id: 'b' })])).toEqual(['b=0 explicit', 'a lost']);
  });

  test('leaves a quote alone whose given id is none of the records', () => {
    expect(match([toKnown('a', DEICH)], [toFound(DEICH, { id: 'x' })])).toEqual(['a lost']);
  });

  test.each([[''], ['!'], ['J'], ['…']])('matches the words “%s”', (text) => {
    expect(match([toKnown('a', text)], [toFound(text)])).toEqual(['a=0 exact']);
  });

  test('does not depend on the order of the records', () => {
    const records = [
      toKnown('a', DEICH),
      toKnown('b', HAFEN),
      toKnown('c', 'Ja'),
      toKnown('d', 'Ja'),
    ];
    const quotes = [toFound('Wir werden den Daich erhöhen'), toFound('Ja'), toFound('Neues')];
    expect(match(records.toReversed(), quotes)).toEqual(match(records, quotes));
  });

  test('loses 200 quotes at once', () => {
    const records = Array.from({ length: 200 }, (_, index) =>
      toKnown(`a${String(index)}`, `Wir zählen bis ${String(index)}`),
    );
    expect(match(records, []).length).toBe(200);
    const others = records.map(({ text }) => toFound(`${text} und weiter`, BO));
    expect(match(records, others).filter((one) => one.includes('='))).toEqual([]);
  });

  test('finds a long quote with other words', () => {
    const words = Array.from({ length: 400 }, (_, index) => `Satz${String(index)} gilt`).join(' ');
    const changed = words.replace('Satz7 gilt', 'Satz7 galt');
    expect(match([toKnown('a', words)], [toFound(changed, ELSEWHERE)])).toEqual(['a=0 similar']);
  });

  test('knows a quote that its frame divides by all of its words', () => {
    const first = toFound('Wir werden', { whole: DEICH, after: ', sagte Ada Berg, „den' });
    const quotes = [first, toFound('den Deich erhöhen', { before: 'sagte Ada Berg, „' })];
    expect(match([toKnown('a', DEICH)], quotes)).toEqual(['a=0 exact']);
  });

  describe('where records come from elsewhere or go there', () => {
    const matchMoves = (
      own: readonly KnownQuote[],
      quotes: readonly FoundQuote[],
      incoming: readonly KnownQuote[],
      outgoing: readonly string[] = [],
    ) => {
      const moves = { incoming, outgoing: new Set(outgoing) };
      const { pairs, doubts, lost } = matchQuotes(own, quotes, [], moves);
      return [
        ...pairs.map(({ id, quote, how }) => `${id}=${String(quote)} ${how}`),
        ...doubts.map(({ id, quotes: candidates }) => `${id}?${candidates.join()}`),
        ...lost.map((id) => `${id} lost`),
      ];
    };

    test('asks of the same words, whatever else is alike', () => {
      expect(matchMoves([], [toFound(DEICH)], [toKnown('x', DEICH)])).toEqual(['x?0']);
      expect(matchMoves([toKnown('a', HAFEN)], [toFound(DEICH)], [toKnown('x', DEICH)])).toEqual([
        'x?0',
        'a?0',
      ]);
    });

    test('asks nothing where a record of the article has the words', () => {
      const found = [toFound(DEICH)];
      expect(matchMoves([toKnown('a', DEICH)], found, [toKnown('x', DEICH)])).toEqual([
        'a=0 exact',
      ]);
    });

    test('takes nothing similar for what has its exact words elsewhere', () => {
      const found = [toFound('Wir werden den Daich erhöhen')];
      expect(matchMoves([toKnown('a', DEICH)], found, [], ['a'])).toEqual(['a?0']);
    });
  });

  test('finds nothing in nothing', () => {
    expect([match([], []), match([], [toFound('Ja')])]).toEqual([[], []]);
  });
});
