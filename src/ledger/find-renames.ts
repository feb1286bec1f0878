import type { FoundStatement } from '../schemas/statement.ts';
import type { KnownStatement } from './match.ts';
import { pairClearly } from './pair-clearly.ts';
import { foldWords } from './quote-id.ts';

/** How much of an article's quoted words must be in the other, and how far it must be before the second. */
const MOST = 0.5;
const MARGIN = 0.2;

/**
 * Finds the articles whose file got another name: one that is gone and one that is new share most of their quotes,
 * and no third comes near. Gives the old id for each new one.
 */
export function findRenames(
  gone: ReadonlyMap<string, readonly KnownStatement[]>,
  added: ReadonlyMap<string, readonly FoundStatement[]>,
): Map<string, string> {
  const old = [...gone.keys()].sort();
  const fresh = [...added.keys()].sort();
  const candidates = old.flatMap((oldId, record) =>
    fresh.flatMap((newId, quote) => {
      const score = shareWords(gone.get(oldId) ?? [], added.get(newId) ?? []);
      return score > 0 ? [{ record, quote, score, canTake: score >= MOST }] : [];
    }),
  );
  return new Map(
    pairClearly(candidates, MARGIN).map(({ record, quote }) => [
      fresh[quote] ?? '',
      old[record] ?? '',
    ]),
  );
}

/** The share of the letters of all known statements that stand in one of the quotes, each used once. */
function shareWords(known: readonly KnownStatement[], quotes: readonly FoundStatement[]): number {
  const left = new Map<string, number>();
  for (const { text } of quotes) left.set(foldWords(text), (left.get(foldWords(text)) ?? 0) + 1);
  let [shared, all] = [0, 0];
  for (const { text } of known) {
    const words = foldWords(text);
    const count = left.get(words) ?? 0;
    all += words.length;
    if (count === 0) continue;
    shared += words.length;
    left.set(words, count - 1);
  }
  return all === 0 ? 0 : shared / all;
}
