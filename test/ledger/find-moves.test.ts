import { describe, expect, test } from 'vitest';
import { assignIds } from '../../src/ledger/assign-ids.ts';
import type { Searched } from '../../src/ledger/find-moves.ts';
import { findMoves } from '../../src/ledger/find-moves.ts';
import type { KnownQuote } from '../../src/ledger/known-quote.ts';
import type { FoundQuote } from '../../src/schemas/quote-traits.ts';
import { BO, ELSEWHERE, toFound, toKnown, toSearched } from './example-quotes.ts';

type Records = Readonly<Record<string, readonly KnownQuote[]>>;
type Articles = Readonly<Record<string, Searched>>;

/** The moves in short: `ebbe < a` for what may have come in, `flut > a` for what may have gone. */
function find(records: Records, articles: Articles, retired: readonly KnownQuote[] = []): string[] {
  const moves = findMoves(
    new Map(Object.entries(records)),
    retired,
    new Map(Object.entries(articles)),
    (article, quotes) => assignIds(article, quotes, records[article] ?? [], () => false).matching,
  );
  return [...moves].flatMap(([article, { incoming, outgoing }]) => [
    ...incoming.map(({ id }) => `${article} < ${id}`),
    ...[...outgoing].map((id) => `${article} > ${id}`),
  ]);
}

const DEICH = 'Wir werden den Deich erhöhen';
const NOTHING = toSearched([]);

describe('findMoves', () => {
  test('finds words in another article that stand no more where they stood', () => {
    const records = { flut: [toKnown('a', DEICH)] };
    expect(find(records, { flut: NOTHING, ebbe: toSearched([toFound(DEICH)]) })).toEqual([
      'ebbe < a',
      'flut > a',
    ]);
  });

  test('finds the words of an article that is gone', () => {
    const records = { weg: [toKnown('a', DEICH)] };
    expect(find(records, { ebbe: toSearched([toFound(DEICH, ELSEWHERE)]) })).toEqual([
      'ebbe < a',
      'weg > a',
    ]);
  });

  test('finds withdrawn words wherever they are back', () => {
    const back = toSearched([toFound(DEICH)]);
    expect(find({}, { flut: back, ebbe: back }, [toKnown('a', DEICH)])).toEqual([
      'flut < a',
      'ebbe < a',
    ]);
  });

  test.each([
    ['words that stand in both', { flut: toSearched([toFound(DEICH)]) }],
    [
      'words that Markdown hides where they stand',
      { flut: toSearched([toFound(DEICH)], 'Wir werden den <b title="x>y">Deich</b> erhöhen') },
    ],
    ['the words of another speaker', { flut: NOTHING, ebbe: toSearched([toFound(DEICH, BO)]) }],
    [
      'words that have an id by hand',
      { flut: NOTHING, ebbe: toSearched([toFound(DEICH, { id: 'q-x' })]) },
    ],
    ['other words', { flut: NOTHING, ebbe: toSearched([toFound(`${DEICH} und zwar bald`)]) }],
  ])('leaves alone %s', (_, articles) => {
    const all = { ebbe: toSearched([toFound(DEICH)]), ...articles };
    expect(find({ flut: [toKnown('a', DEICH)] }, all)).toEqual([]);
  });

  test('leaves alone what a record of the other article has', () => {
    const records = { flut: [toKnown('a', DEICH)], ebbe: [toKnown('b', DEICH)] };
    expect(find(records, { flut: NOTHING, ebbe: toSearched([toFound(DEICH)]) })).toEqual([]);
  });

  test('knows few words by what stands beside them', () => {
    const records = { flut: [toKnown('a', 'Ja')] };
    const there = { flut: NOTHING, ebbe: toSearched([toFound('Ja')]) };
    const elsewhere = { flut: NOTHING, ebbe: toSearched([toFound('Ja', ELSEWHERE)]) };
    expect(find(records, there)).toEqual(['ebbe < a', 'flut > a']);
    expect(find(records, elsewhere)).toEqual([]);
  });

  test('sees words through the signs of Markdown', () => {
    const text = 'Da: „Wir werden den *Deich* [erhöhen](https://example.org/x_y)“, sagte sie.';
    const records = { flut: [toKnown('a', DEICH)] };
    expect(find(records, { flut: NOTHING, ebbe: toSearched([toFound(DEICH)], text) })).toEqual([
      'ebbe < a',
      'flut > a',
    ]);
  });

  test('finds one of two that have the same words', () => {
    const twins = [toKnown('a', DEICH), toKnown('b', DEICH, ELSEWHERE)];
    const articles = {
      flut: toSearched([toFound(DEICH, ELSEWHERE)]),
      ebbe: toSearched([toFound(DEICH)]),
    };
    expect(find({ flut: twins }, articles)).toEqual(['ebbe < a', 'flut > a']);
  });

  test('annotates only articles that hold words which are gone, however many there are', () => {
    const read: string[] = [];
    const toCounted = (id: string, quotes: readonly FoundQuote[]): Searched => ({
      ...toSearched(quotes),
      readQuotes: () => {
        read.push(id);
        return quotes;
      },
    });
    const ids = Array.from({ length: 400 }, (_, index) => String(index));
    const toText = (id: string) => `Der Pegel in Ort ${id} steht bei ${id} Zentimetern`;
    const records = Object.fromEntries(ids.map((id) => [id, [toKnown(`q${id}`, toText(id))]]));
    const articles = Object.fromEntries(
      ids.map((id) => [id, toCounted(id, [toFound(toText(id === '7' ? '400' : id))])]),
    );
    const neu = toCounted('neu', [toFound(toText('7'))]);
    // What an article of its own has is no word of another.
    const same = toCounted('gleich', [toFound(toText('7'))]);
    const known = { ...records, gleich: [toKnown('q-gleich', toText('7'))] };
    expect(find(known, { ...articles, neu, gleich: same })).toEqual(['neu < q7', '7 > q7']);
    expect(read.sort()).toEqual(['7', 'neu']);
  });
});
