import type { FoundQuote } from '../schemas/quote-traits.ts';
import { countWords, RARE_WORDS } from './find-same.ts';
import type { KnownQuote } from './known-quote.ts';
import type { PairCandidate } from './pair-clearly.ts';
import { foldWords } from './quote-id.ts';
import { hasSameSpeaker } from './same-speaker.ts';
import { comparePlaces } from './similarity.ts';

/** What other articles, and what was withdrawn, have to do with the quotes of one article. */
export interface Moves {
  /** Records of other articles whose words stand here and no more where they stood; and those of withdrawn quotes. */
  readonly incoming: readonly KnownQuote[];
  /** Ids of the article's own records whose exact words stand in another article, and here no more. */
  readonly outgoing: ReadonlySet<string>;
}

export const NO_MOVES: Moves = { incoming: [], outgoing: new Set() };

/** Fewer words are said again and again; that they stand between the same words tells that they moved. */
const PLACE_OF_MOVED = 0.6;

/** Whether a quote may be a record of another article, or one withdrawn: the same words of the same speaker. */
export function isMoved(record: KnownQuote, quote: FoundQuote): boolean {
  return (
    foldWords(record.text) === foldWords(quote.text) &&
    hasSameSpeaker(record, quote) &&
    (countWords(record.text) >= RARE_WORDS || comparePlaces(record, quote) >= PLACE_OF_MOVED)
  );
}

/** Pairs of what came in and the quotes it may be, never taken without a question. */
export function findMoved(
  incoming: readonly KnownQuote[],
  quotes: readonly FoundQuote[],
): PairCandidate[] {
  const byWords = Map.groupBy(quotes.keys(), (index) => foldWords(quotes[index]?.text ?? ''));
  return incoming.flatMap((was, record) =>
    (byWords.get(foldWords(was.text)) ?? []).flatMap((quote): PairCandidate[] => {
      const found = quotes[quote];
      if (!found || found.id !== undefined || !isMoved(was, found)) return [];
      return [{ record, quote, score: 0.5 + 0.4 * comparePlaces(was, found), canTake: false }];
    }),
  );
}
