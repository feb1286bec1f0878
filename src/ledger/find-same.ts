import type { FoundQuote, QuoteTraits } from '../schemas/quote-traits.ts';
import type { KnownQuote } from './known-quote.ts';
import type { PairCandidate } from './pair-clearly.ts';
import { foldWords } from './quote-id.ts';
import { hasSameSpeaker } from './same-speaker.ts';
import { comparePlaces } from './similarity.ts';

/** So many words in a row are hardly said twice in one article; by two people even less. */
export const RARE_WORDS = 4;
const RARE_WORDS_OF_ANOTHER = 6;
/** Fewer must stand where they stood: with another speaker, the name beside them is another one, too. */
export const PLACE_OF_FEW_WORDS = 0.8;
const PLACE_OF_FEW_WORDS_OF_ANOTHER = 0.7;
/** Of more pairs of the same words than these, only those are weighed that stand in the same place or have one number. */
const MOST_PAIRS = 40_000;
/** So many of the same place tell that none is clear. */
const MOST_IN_ONE_PLACE = 4;

/**
 * Pairs of the same words. Half the score is the speaker, the rest the place; the number among twins tips the scale by
 * `margin`. `expected` has the id that each quote would get anew.
 */
export function findSame(
  records: readonly KnownQuote[],
  quotes: readonly FoundQuote[],
  expected: readonly string[],
  margin: number,
): PairCandidate[] {
  const byWords = groupByWords(quotes);
  const groups = Map.groupBy(records.keys(), (index) => foldWords(records[index]?.text ?? ''));
  const candidates = [...groups].flatMap(([words, known]) => {
    const twins = byWords.get(words) ?? [];
    // A twin more or less moves the numbers of the others.
    const isNumbered = known.length === twins.length;
    const count = countWords(words);
    const pairs =
      known.length * twins.length > MOST_PAIRS
        ? findPlain(records, quotes, known, twins, isNumbered ? expected : [])
        : known.flatMap((record) => twins.map((quote) => [record, quote] as const));
    return pairs.flatMap(([record, quote]): PairCandidate[] => {
      const [was, found] = [records[record], quotes[quote]];
      if (!was || !found) return [];
      const isSame = hasSameSpeaker(was, found);
      const place = comparePlaces(was, found);
      const canTake = isSame
        ? count >= RARE_WORDS || place >= PLACE_OF_FEW_WORDS
        : count >= RARE_WORDS_OF_ANOTHER || place >= PLACE_OF_FEW_WORDS_OF_ANOTHER;
      const number = isNumbered && expected[quote] === was.id ? margin : 0;
      return [{ record, quote, score: (isSame ? 0.5 : 0) + 0.4 * place + number, canTake }];
    });
  });
  return candidates.sort((a, b) => a.record - b.record);
}

/** The quotes by their words; one that its frame divides also by all of its words. */
function groupByWords(quotes: readonly FoundQuote[]): ReadonlyMap<string, readonly number[]> {
  const all = quotes.flatMap(({ text, whole }, index) =>
    [text, whole].flatMap((one) => (one === undefined ? [] : [[foldWords(one), index] as const])),
  );
  const groups = Map.groupBy(all, ([words]) => words);
  return new Map([...groups].map(([words, found]) => [words, found.map(([, index]) => index)]));
}

/** The words of a text. */
export function countWords(text: string): number {
  return foldWords(text).split(' ').filter(Boolean).length;
}

/**
 * Of very many twins ("laut Karl Tal", seven hundred times) the pairs that have one number, and a few for each that
 * have the same words around them: enough to be one, or to see that they are too many.
 */
function findPlain(
  records: readonly KnownQuote[],
  quotes: readonly FoundQuote[],
  known: readonly number[],
  twins: readonly number[],
  expected: readonly string[],
): (readonly [record: number, quote: number])[] {
  const numbers = new Map(twins.map((quote) => [expected[quote], quote]));
  const places = Map.groupBy(twins, (quote) => toPlaceKey(quotes[quote]));
  return known.flatMap((record) => {
    const number = numbers.get(records[record]?.id);
    const near = places.get(toPlaceKey(records[record]))?.slice(0, MOST_IN_ONE_PLACE) ?? [];
    const own = number === undefined ? near : [number, ...near];
    return [...new Set(own)].map((quote) => [record, quote] as const);
  });
}

function toPlaceKey(quote: QuoteTraits | undefined): string {
  return foldWords(`${quote?.before ?? ''}\n`) + '\n' + foldWords(quote?.after ?? '');
}
