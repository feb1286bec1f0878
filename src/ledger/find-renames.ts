import type { FoundStatement } from '../schemas/statement.ts';
import type { KnownStatement } from './match.ts';
import { pairClearly } from './pair-clearly.ts';
import { foldWords } from './quote-id.ts';
import { hasSameSpeaker } from './same-speaker.ts';
import { compareWords } from './similarity.ts';

/** How much of the quoted words of the shorter of two articles, and of the old one, must be in the other. */
const MOST = 0.5;
const LEAST_OF_OLD = 0.2;
/** From here on two statements of one speaker are one, changed; and loose words are worth a look. */
const SIMILAR = 0.55;
const LOOSE = 0.3;
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
  const left = Map.groupBy(quotes, ({ text }) => foldWords(text));
  let shared = 0;
  const open = known.filter(({ text }) => {
    const words = foldWords(text);
    if (!left.get(words)?.pop()) return true;
    shared += words.length;
    return false;
  });
  const rest = [...left.values()].flat();
  // Two articles that share not even loose words share no statement: most are told apart here.
  if (shareLooseWords(open, rest) >= LOOSE)
    for (const statement of open) shared += takeSimilar(statement, rest);
  const [old, fresh] = [countLetters(known), countLetters(quotes)];
  const toShare = (all: number): number => (all === 0 ? 0 : shared / all);
  return { ofOld: toShare(old), ofShorter: toShare(Math.min(old, fresh)) };
}

/** The letters of a statement that another has of the same speaker; that one is taken out of the list. */
function takeSimilar(statement: KnownStatement, quotes: FoundStatement[]): number {
  const index = quotes.findIndex(
    (quote) =>
      hasSameSpeaker(statement, quote) && compareWords(statement.text, quote.text) >= SIMILAR,
  );
  const [quote] = index < 0 ? [] : quotes.splice(index, 1);
  return quote ? compareWords(statement.text, quote.text) * foldWords(statement.text).length : 0;
}

/** The share of the words of some statements that stand anywhere in others. */
function shareLooseWords(
  known: readonly KnownStatement[],
  quotes: readonly FoundStatement[],
): number {
  const words = known.flatMap(({ text }) => foldWords(text).split(' '));
  const others = new Set(quotes.flatMap(({ text }) => foldWords(text).split(' ')));
  return words.filter((word) => others.has(word)).length / Math.max(1, words.length);
}

function countLetters(statements: readonly { readonly text: string }[]): number {
  return statements.reduce((sum, { text }) => sum + foldWords(text).length, 0);
}
