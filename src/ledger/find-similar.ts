import type { FoundQuote } from '../schemas/quote-traits.ts';
import { countWords, PLACE_OF_FEW_WORDS, RARE_WORDS } from './find-same.ts';
import type { KnownQuote } from './known-quote.ts';
import { createNearFinder } from './near-finder.ts';
import type { PairCandidate } from './pair-clearly.ts';
import { foldWords } from './quote-id.ts';
import { hasSameSpeaker } from './same-speaker.ts';
import { hasSameSense } from './same-sense.ts';
import { comparePlaces, compareWords } from './similarity.ts';

/** Shares of words, and of words and place together, from which a changed quote is the same without a question. */
const CLEAR_WORDS = 0.55;
const CLEAR_SCORE = 0.6;
const PLACE_WEIGHT = 0.25;
/** Shares from which a changed quote is worth a question. */
const DOUBTFUL_WORDS = 0.35;
const DOUBTFUL_PLACE = 0.8;
/** Of more pairs than these, only those are weighed that share a rare word. */
const MOST_PAIRS = 40_000;

/**
 * Pairs of similar words, by indices. What another says, or what a "nicht" or a figure changes, in the same place too, is
 * at most a question.
 */
export function findSimilar(
  records: ReadonlyMap<number, KnownQuote>,
  quotes: ReadonlyMap<number, FoundQuote>,
): PairCandidate[] {
  const findNear = records.size * quotes.size > MOST_PAIRS ? createFinder(quotes) : undefined;
  return [...records].flatMap(([record, was]) =>
    [...(findNear?.(was) ?? quotes)].flatMap(([quote, found]): PairCandidate[] => {
      const words = compareWords(was.text, found.text);
      const place = comparePlaces(was, found);
      const isSame = hasSameSpeaker(was, found);
      const isWorthAQuestion =
        words >= DOUBTFUL_WORDS || (isSame && place >= DOUBTFUL_PLACE && words > 0);
      if (!isWorthAQuestion) return [];
      const score = (1 - PLACE_WEIGHT) * words + PLACE_WEIGHT * place;
      const canTake =
        isSame &&
        words >= CLEAR_WORDS &&
        // The same words have been weighed already, with what few words need.
        foldWords(was.text) !== foldWords(found.text) &&
        !isLessThanHalf(was.text, found.text) &&
        score >= CLEAR_SCORE &&
        (countWords(was.text) >= RARE_WORDS || place >= PLACE_OF_FEW_WORDS) &&
        hasSameSense(was, found);
      return [{ record, quote, score, canTake }];
    }),
  );
}

/** Finds the quotes that share a rare word with a record; what is long and changed a little has several. */
function createFinder(
  quotes: ReadonlyMap<number, FoundQuote>,
): (record: KnownQuote) => Iterable<readonly [number, FoundQuote]> {
  const find = createNearFinder(quotes, ([, { text }]) => toWords(text));
  return ({ text }) => find(toWords(text));
}

function toWords(text: string): string[] {
  return foldWords(text).split(' ').filter(Boolean);
}

/** The smaller part of a quote that was split is not it. */
function isLessThanHalf(a: string, b: string): boolean {
  const [one, other] = [foldWords(a).length, foldWords(b).length];
  return Math.min(one, other) < Math.max(one, other) / 2;
}
