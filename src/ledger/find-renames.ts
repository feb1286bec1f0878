import type { FoundStatement } from '../schemas/statement.ts';
import type { KnownStatement } from './match.ts';
import { pairClearly } from './pair-clearly.ts';
import { foldWords } from './quote-id.ts';

/** How much of the quoted words of the shorter of two articles, and of the old one, must be in the other. */
const MOST = 0.5;
const LEAST_OF_OLD = 0.2;
/** How far the best must be before the second. */
const MARGIN = 0.2;

/**
 * Finds the articles whose file got another name: one that is gone and one that is new share most of their quotes,
 * and no third comes near. What the old one had lost before does not count against it. Gives the old id for each new one.
 */
export function findRenames(
  gone: ReadonlyMap<string, readonly KnownStatement[]>,
  added: ReadonlyMap<string, readonly FoundStatement[]>,
): Map<string, string> {
  const old = [...gone.keys()].sort();
  const fresh = [...added.keys()].sort();
  const candidates = old.flatMap((oldId, record) =>
    fresh.flatMap((newId, quote) => {
      const { ofOld, ofShorter } = shareWords(gone.get(oldId) ?? [], added.get(newId) ?? []);
      const canTake = ofShorter >= MOST && ofOld >= LEAST_OF_OLD;
      return ofOld > 0 ? [{ record, quote, score: ofShorter, canTake }] : [];
    }),
  );
  return new Map(
    pairClearly(candidates, MARGIN).map(({ record, quote }) => [
      fresh[quote] ?? '',
      old[record] ?? '',
    ]),
  );
}

/** The letters of the statements that stand in both, each used once, as a share of the old article and of the shorter. */
function shareWords(
  known: readonly KnownStatement[],
  quotes: readonly FoundStatement[],
): { readonly ofOld: number; readonly ofShorter: number } {
  const left = new Map<string, number>();
  for (const { text } of quotes) left.set(foldWords(text), (left.get(foldWords(text)) ?? 0) + 1);
  let shared = 0;
  for (const { text } of known) {
    const words = foldWords(text);
    const count = left.get(words) ?? 0;
    if (count > 0) shared += words.length;
    left.set(words, count - 1);
  }
  const [old, fresh] = [countLetters(known), countLetters(quotes)];
  const toShare = (all: number): number => (all === 0 ? 0 : shared / all);
  return { ofOld: toShare(old), ofShorter: toShare(Math.min(old, fresh)) };
}

function countLetters(statements: readonly { readonly text: string }[]): number {
  return statements.reduce((sum, { text }) => sum + foldWords(text).length, 0);
}
