import { compareText } from '../schemas/compare-text.ts';
import type { Candidate } from './pair-clearly.ts';
import { pairClearly } from './pair-clearly.ts';
import { foldWords } from './quote-id.ts';
import { comparePlaces, compareWords, hasSameSense } from './similarity.ts';
import type { Doubt, FoundStatement, Statement } from '../schemas/statement.ts';
import { hasSameSpeaker } from './same-speaker.ts';

/** A statement that has an address. */
export interface KnownStatement extends Statement {
  readonly id: string;
}

/** Which quotes of an article are which statements of the ledger, one to one. Quotes are numbered as they came. */
export interface Matching {
  readonly pairs: readonly Pair[];
  readonly doubts: readonly Doubt[];
  /** Ids of the records that are in no pair and no doubt: their words are gone. */
  readonly lost: readonly string[];
}

export interface Pair {
  readonly id: string;
  readonly quote: number;
  readonly how: 'explicit' | 'exact' | 'similar';
}

/** How far the best must be before the second. */
const MARGIN = 0.1;
/** Shares of words, and of words and place together, from which a changed quote is the same without a question. */
const CLEAR_WORDS = 0.55;
const CLEAR_SCORE = 0.6;
const PLACE_WEIGHT = 0.25;
/** Share of what stands around, from which the place speaks for a statement. */
const SAME_PLACE = 0.6;
/** So many words in a row are hardly said twice in one article; by two people even less. */
const RARE_WORDS = 4;
const RARE_WORDS_OF_ANOTHER = 6;
/** Fewer must stand where they stood: with another speaker, the name beside them is another one, too. */
const PLACE_OF_FEW_WORDS = 0.8;
const PLACE_OF_FEW_WORDS_OF_ANOTHER = 0.7;
/** Shares from which a changed quote is worth a question. */
const DOUBTFUL_WORDS = 0.35;
const DOUBTFUL_PLACE = 0.8;
const MOST_QUESTIONS = 3;

/**
 * Finds the statements of the ledger in an article: by the id that an editor gave; by the same words, marks, spaces
 * and case aside; by similar words of the same speaker. A match must be clear, by a threshold and by a margin
 * over the second; all else is a doubt, never a guess. `expected` has the id that each quote would get anew; it
 * tells apart twins that nothing else does. The order of `records` does not matter.
 */
export function matchStatements(
  records: readonly KnownStatement[],
  quotes: readonly FoundStatement[],
  expected: readonly string[],
): Matching {
  const known = records.toSorted((a, b) => compareText(a.id, b.id));
  const explicit = quotes.flatMap(({ id }, quote): Pair[] =>
    known.some((record) => record.id === id) && id !== undefined
      ? [{ id, quote, how: 'explicit' }]
      : [],
  );
  const pairs = [...explicit];
  const isOpen = ({ record, quote }: Pick<Candidate, 'record' | 'quote'>): boolean =>
    quotes[quote]?.id === undefined &&
    !pairs.some((pair) => pair.quote === quote || pair.id === known[record]?.id);
  const take = (found: readonly Candidate[], how: Pair['how']): void => {
    for (const { record, quote } of pairClearly(found.filter(isOpen), MARGIN))
      pairs.push({ id: known[record]?.id ?? '', quote, how });
  };
  const same = findSame(known, quotes, expected);
  take(same, 'exact');
  const similar = findSimilar(known, quotes, isOpen);
  // What one pass takes out of the way can make clear what the other could not tell.
  for (let before = -1; before < pairs.length;) {
    before = pairs.length;
    take(similar, 'similar');
    take(same, 'exact');
  }
  const doubts = toDoubts([...same, ...similar].filter(isOpen), known);
  const settled = new Set([...pairs, ...doubts].map(({ id }) => id));
  return {
    pairs: pairs.sort((a, b) => a.quote - b.quote),
    doubts,
    lost: known.flatMap(({ id }) => (settled.has(id) ? [] : [id])),
  };
}

/** Pairs of the same words. Half the score is the speaker, the rest the place; the number among twins tips the scale. */
function findSame(
  records: readonly KnownStatement[],
  quotes: readonly FoundStatement[],
  expected: readonly string[],
): Candidate[] {
  const byWords = Map.groupBy(quotes.keys(), (index) => foldWords(quotes[index]?.text ?? ''));
  const counts = Map.groupBy(records, ({ text }) => foldWords(text));
  return records.flatMap((record, index) => {
    const words = foldWords(record.text);
    const twins = byWords.get(words) ?? [];
    return twins.flatMap((quote): Candidate[] => {
      const found = quotes[quote];
      if (!found) return [];
      const isSame = hasSameSpeaker(record, found);
      const place = comparePlaces(record, found);
      // A twin more or less moves the numbers of the others.
      const isNumbered =
        expected[quote] === record.id && counts.get(words)?.length === twins.length;
      const count = countWords(record.text);
      const canTake = isSame
        ? count >= RARE_WORDS || place >= PLACE_OF_FEW_WORDS
        : count >= RARE_WORDS_OF_ANOTHER || place >= PLACE_OF_FEW_WORDS_OF_ANOTHER;
      const score = (isSame ? 0.5 : 0) + 0.4 * place + (isNumbered ? MARGIN : 0);
      return [{ record: index, quote, score, canTake }];
    });
  });
}

/** Pairs of similar words. What another says, or what a "nicht" or a figure changes, is at most a question. */
function findSimilar(
  records: readonly KnownStatement[],
  quotes: readonly FoundStatement[],
  isOpen: (pair: Pick<Candidate, 'record' | 'quote'>) => boolean,
): Candidate[] {
  return records.flatMap((record, index) =>
    quotes.flatMap((found, quote): Candidate[] => {
      if (!isOpen({ record: index, quote })) return [];
      const words = compareWords(record.text, found.text);
      const place = comparePlaces(record, found);
      const isSame = hasSameSpeaker(record, found);
      const isWorthAQuestion =
        words >= DOUBTFUL_WORDS || (isSame && place >= DOUBTFUL_PLACE && words > 0);
      if (!isWorthAQuestion) return [];
      const score = (1 - PLACE_WEIGHT) * words + PLACE_WEIGHT * place;
      const canTake =
        isSame &&
        words >= CLEAR_WORDS &&
        // The same words have been weighed already, with what few words need.
        foldWords(record.text) !== foldWords(found.text) &&
        !isLessThanHalf(record.text, found.text) &&
        score >= CLEAR_SCORE &&
        (countWords(record.text) >= RARE_WORDS || place >= PLACE_OF_FEW_WORDS) &&
        (place >= SAME_PLACE || hasSameSense(record, found));
      return [{ record: index, quote, score, canTake }];
    }),
  );
}

function countWords(text: string): number {
  return foldWords(text).split(' ').filter(Boolean).length;
}

/** The smaller part of a statement that was split is not the statement. */
function isLessThanHalf(a: string, b: string): boolean {
  const [one, other] = [foldWords(a).length, foldWords(b).length];
  return Math.min(one, other) < Math.max(one, other) / 2;
}

function toDoubts(candidates: readonly Candidate[], records: readonly KnownStatement[]): Doubt[] {
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
