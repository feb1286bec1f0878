import type { KnownQuote } from './known-quote.ts';
import type { Matching } from './match.ts';
import { matchQuotes } from './match.ts';
import type { Moves } from './moves.ts';
import { foldWords, toQuoteId } from './quote-id.ts';
import type { FoundQuote } from '../schemas/quote-traits.ts';

/** The ids of an article's quotes, in their order, and how they were come by. */
export interface AssignedIds {
  readonly ids: readonly string[];
  readonly matching: Matching;
}

/**
 * Gives each quote of an article its id: the one of its quote in the ledger, else a new one that no other quote
 * has. `records` are the quotes that this article may hold, `isTaken` tells of ids that were ever issued, `moves` are the
 * records that come from elsewhere or go there.
 */
export function assignIds(
  article: string,
  quotes: readonly FoundQuote[],
  records: readonly KnownQuote[],
  isTaken: (id: string) => boolean,
  moves?: Moves,
): AssignedIds {
  const matching = matchQuotes(records, quotes, toNewIds(article, quotes, new Set()), moves);
  const matched = new Map(matching.pairs.map(({ quote, id }) => [quote, id]));
  const left = quotes.filter((_, index) => !matched.has(index));
  const fresh = toNewIds(article, left, new Set(matched.values()), isTaken).values();
  return {
    ids: quotes.map((_, index) => matched.get(index) ?? fresh.next().value ?? ''),
    matching,
  };
}

/** New ids from the words; the second of the same words, and one whose id is taken, gets the next number. */
function toNewIds(
  article: string,
  quotes: readonly FoundQuote[],
  used: ReadonlySet<string>,
  isTaken: (id: string) => boolean = () => false,
): string[] {
  const given = new Set(used);
  // What was taken for one of the same words is taken for the next.
  const numbers = new Map<string, number>();
  return quotes.map(({ text }) => {
    const words = foldWords(text);
    for (let twin = numbers.get(words) ?? 0; ; twin += 1) {
      const id = toQuoteId(article, text, twin);
      if (given.has(id) || isTaken(id)) continue;
      given.add(id);
      numbers.set(words, twin + 1);
      return id;
    }
  });
}
