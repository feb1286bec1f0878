import { compareText } from '../schemas/compare-text.ts';
import type { PairCandidate } from './pair-clearly.ts';
import { pairClearly } from './pair-clearly.ts';
import type { Doubt, FoundQuote } from '../schemas/quote-traits.ts';
import { findSame } from './find-same.ts';
import { findSimilar } from './find-similar.ts';
import type { KnownQuote } from './known-quote.ts';
import type { Moves } from './moves.ts';
import { findMoved, NO_MOVES } from './moves.ts';
import { hasSameSpeaker } from './same-speaker.ts';

/** Which quotes of an article stand for which records of the ledger, one to one. Quotes are numbered as they came. */
export interface Matching {
  readonly pairs: readonly MatchedQuote[];
  readonly doubts: readonly Doubt[];
  /** Ids of the records that are in no pair and no doubt: their words are gone. */
  readonly lost: readonly string[];
}

export interface MatchedQuote {
  readonly id: string;
  readonly quote: number;
  readonly how: 'explicit' | 'exact' | 'similar';
}

/** How far the best must be before the second. */
const MARGIN = 0.1;
const MOST_QUESTIONS = 3;

/**
 * Finds the quotes of the ledger in an article: by the id that an editor gave; by the same words, marks, spaces
 * and case aside; by similar words of the same speaker. A match must be clear, by a threshold and by a margin
 * over the second; all else is a doubt, never a guess. `expected` has the id that each quote would get anew; it
 * tells apart twins that nothing else does. `moves` are the records that come from elsewhere or go there: the exact
 * words of one keep a quote from being taken for a similar one. The order of `records` does not matter.
 */
export function matchQuotes(
  records: readonly KnownQuote[],
  quotes: readonly FoundQuote[],
  expected: readonly string[],
  { incoming, outgoing }: Moves = NO_MOVES,
): Matching {
  const own = records.toSorted((a, b) => compareText(a.id, b.id));
  const known = [...own, ...incoming.toSorted((a, b) => compareText(a.id, b.id))];
  const openRecords = new Map(known.entries());
  const openQuotes = new Map(quotes.entries());
  const pairs: MatchedQuote[] = [];
  const pair = (record: number, quote: number, how: MatchedQuote['how']): void => {
    pairs.push({ id: known[record]?.id ?? '', quote, how });
    openRecords.delete(record);
    openQuotes.delete(quote);
  };
  const numbers = new Map(own.map(({ id }, record) => [id, record]));
  quotes.forEach(({ id }, quote) => {
    if (id === undefined) return;
    openQuotes.delete(quote);
    const record = numbers.get(id);
    if (record !== undefined) pair(record, quote, 'explicit');
  });
  const isOpen = ({ record, quote }: PairCandidate): boolean =>
    openRecords.has(record) && openQuotes.has(quote);
  const take = (found: readonly PairCandidate[], how: MatchedQuote['how']): void => {
    for (const { record, quote } of pairClearly(found.filter(isOpen), MARGIN))
      pair(record, quote, how);
  };
  const moved = findMoved(known.slice(own.length), quotes).map((one) => {
    return { ...one, record: one.record + own.length };
  });
  const movedTo = new Set(moved.map(({ quote }) => quote));
  /** Exact words elsewhere come before similar ones here, and before those of another speaker. */
  const withoutContested = (one: PairCandidate): PairCandidate =>
    movedTo.has(one.quote) || outgoing.has(known[one.record]?.id ?? '')
      ? { ...one, canTake: false }
      : one;
  const isOfOneSpeaker = ({ record, quote }: PairCandidate): boolean => {
    const [was, found] = [known[record], quotes[quote]];
    return was !== undefined && found !== undefined && hasSameSpeaker(was, found);
  };
  const same = findSame(own, quotes, expected, MARGIN).map((one) =>
    isOfOneSpeaker(one) ? one : withoutContested(one),
  );
  take(same, 'exact');
  const ownOpen = new Map([...openRecords].filter(([record]) => record < own.length));
  const similar = findSimilar(ownOpen, openQuotes).map(withoutContested);
  // What one pass takes out of the way can make clear what the other could not tell.
  for (let before = -1; before < pairs.length;) {
    before = pairs.length;
    take(similar, 'similar');
    take(same, 'exact');
  }
  const doubts = toDoubts([...same, ...moved, ...similar].filter(isOpen), known);
  const settled = new Set([...pairs, ...doubts].map(({ id }) => id));
  return {
    pairs: pairs.sort((a, b) => a.quote - b.quote),
    doubts,
    lost: own.flatMap(({ id }) => (settled.has(id) ? [] : [id])),
  };
}

function toDoubts(candidates: readonly PairCandidate[], records: readonly KnownQuote[]): Doubt[] {
  const byRecord = Map.groupBy(candidates, ({ record }) => record);
  return [...byRecord].map(([record, all]) => ({
    id: records[record]?.id ?? '',
    quotes: [
      ...new Set(
        all.toSorted((a, b) => b.score - a.score || a.quote - b.quote).map(({ quote }) => quote),
      ),
    ].slice(0, MOST_QUESTIONS),
  }));
}
