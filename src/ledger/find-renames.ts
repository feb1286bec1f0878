import type { FoundQuote } from '../schemas/quote-traits.ts';
import type { KnownQuote } from './known-quote.ts';
import type { PairCandidate } from './pair-clearly.ts';
import { pairClearly } from './pair-clearly.ts';
import { foldWords } from './quote-id.ts';
import { hasSameSpeaker } from './same-speaker.ts';
import { compareWords } from './similarity.ts';

/** How much of the quoted words of the shorter of two articles, and of the old one, must be in the other. */
const MOST = 0.5;
const LEAST_OF_OLD = 0.2;

/** From here on two quotes of one speaker are one, changed; and loose words are worth a look. */
const SIMILAR = 0.55;
const LOOSE = 0.3;
/** How far the best must be before the second. */
const MARGIN = 0.2;

/** Of more pairs of articles than these, only those are compared that share a word which so few new ones have. */
const MOST_PAIRS = 10_000;
const RARE = 12;

/** An article's quotes, each with its words as they count. */
interface Article<S> {
  readonly quotes: readonly { readonly quote: S; readonly words: string }[];
  readonly loose: ReadonlySet<string>;
  readonly letters: number;
}

/**
 * Finds the articles whose file got another name: one that is gone and one that is new share most of their quotes,
 * and no third comes near. What the old one had lost before does not count against it.
 *
 * Exact words that one old article and one new one have alone come before similar ones: so articles that differ in a name
 * and a figure are told apart. Where less than half is exact, the new one may be another article of the same make, and is
 * none; `others` are the quotes of articles that stay, whose words tell nothing.
 */
export function findRenames(
  gone: ReadonlyMap<string, readonly KnownQuote[]>,
  added: ReadonlyMap<string, readonly FoundQuote[]>,
  others: Iterable<KnownQuote> = [],
): Map<string, string> {
  if (gone.size === 0 || added.size === 0) return new Map();
  const common = new Set(Array.from(others, ({ text }) => foldWords(text)));
  const names = { old: [...gone.keys()].sort(), fresh: [...added.keys()].sort() };
  const old = names.old.map((id) => toArticle(gone.get(id) ?? []));
  const fresh = names.fresh.map((id) => toArticle(added.get(id) ?? []));
  const exact = pairClearly(findExact(old, fresh), MARGIN);
  const [oldTaken, freshTaken] = [
    new Set(exact.map(({ record }) => record)),
    new Set(exact.map(({ quote }) => quote)),
  ];
  const left = fresh.filter((_, index) => !freshTaken.has(index));
  const numbers = [...fresh.keys()].filter((index) => !freshTaken.has(index));
  const findNear = old.length * left.length > MOST_PAIRS ? createFinder(left) : undefined;
  const similar = old.flatMap((known, record) => {
    if (oldTaken.has(record)) return [];
    return [...(findNear?.(known) ?? left.keys())].flatMap((index) =>
      toCandidate(known, left[index], record, numbers[index]),
    );
  });
  return new Map(
    [...exact, ...pairClearly(similar, MARGIN)].flatMap(({ record, quote }) =>
      shareExact(old[record], fresh[quote], common) >= MOST
        ? [[names.fresh[quote] ?? '', names.old[record] ?? ''] as const]
        : [],
    ),
  );
}

/** Two articles as a candidate, by how much of the shorter is in the other. */
function toCandidate(
  known: Article<KnownQuote>,
  now: Article<FoundQuote> | undefined,
  record: number,
  quote: number | undefined,
): PairCandidate[] {
  if (!now || quote === undefined) return [];
  const { ofOld, ofShorter } = shareWords(known, now);
  const canTake = ofShorter >= MOST && ofOld >= LEAST_OF_OLD;
  return ofOld > 0 ? [{ record, quote, score: ofShorter, canTake }] : [];
}

/** Of the letters that an old article and a new one have alone, and that others have of neither, how many are theirs. */
function findExact(
  old: readonly Article<KnownQuote>[],
  fresh: readonly Article<FoundQuote>[],
): PairCandidate[] {
  const [inOld, inFresh] = [findOwners(old), findOwners(fresh)];
  const letters = new Map<string, number>();
  const [ofOld, ofFresh] = [new Map<number, number>(), new Map<number, number>()];
  for (const [words, record] of inOld) {
    const quote = inFresh.get(words);
    if (record === undefined || quote === undefined || words === '') continue;
    const key = `${String(record)} ${String(quote)}`;
    letters.set(key, (letters.get(key) ?? 0) + words.length);
    ofOld.set(record, (ofOld.get(record) ?? 0) + words.length);
    ofFresh.set(quote, (ofFresh.get(quote) ?? 0) + words.length);
  }
  return [...letters].flatMap(([key, shared]) => {
    const [record = 0, quote = 0] = key.split(' ').map(Number);
    const all = Math.max(ofOld.get(record) ?? 0, ofFresh.get(quote) ?? 0);
    const known = old[record];
    if (!known) return [];
    return toCandidate(known, fresh[quote], record, quote).map((one) => {
      return { ...one, score: shared / all };
    });
  });
}

/** The one article that has the words of a quote; undefined where several have. */
function findOwners<S>(articles: readonly Article<S>[]): Map<string, number | undefined> {
  const owners = new Map<string, number | undefined>();
  articles.forEach(({ quotes }, index) => {
    for (const words of new Set(quotes.map((one) => one.words)))
      owners.set(words, owners.has(words) ? undefined : index);
  });
  return owners;
}

function toArticle<S extends Pick<FoundQuote, 'text'>>(all: readonly S[]): Article<S> {
  const quotes = all.map((quote) => ({ quote, words: foldWords(quote.text) }));
  return {
    quotes,
    loose: new Set(quotes.flatMap(({ words }) => words.split(' '))),
    letters: quotes.reduce((sum, { words }) => sum + words.length, 0),
  };
}

/** Finds the new articles that share a rare word with an old one; those that share most of their quotes do. */
function createFinder(
  articles: readonly Article<FoundQuote>[],
): (known: Article<KnownQuote>) => ReadonlySet<number> {
  const byWord = new Map<string, number[]>();
  articles.forEach(({ loose }, index) => {
    for (const word of loose) {
      const same = byWord.get(word);
      if (same) same.push(index);
      else byWord.set(word, [index]);
    }
  });
  return ({ loose }) =>
    new Set(
      [...loose].flatMap((word) => {
        const same = byWord.get(word) ?? [];
        return same.length <= RARE ? same : [];
      }),
    );
}

/** The letters of the quotes that stand in both word for word, each used once, as a share of the shorter; common words aside. */
function shareExact(
  known: Article<KnownQuote> | undefined,
  now: Article<FoundQuote> | undefined,
  common: ReadonlySet<string>,
): number {
  const toTelling = <S>(article: Article<S> | undefined): string[] =>
    (article?.quotes ?? []).map(({ words }) => words).filter((words) => !common.has(words));
  const toLetters = (all: readonly string[]): number =>
    all.reduce((sum, words) => sum + words.length, 0);
  const [was, is] = [toTelling(known), toTelling(now)];
  const left = Map.groupBy(is, (words) => words);
  const shared = was.filter((words) => left.get(words)?.pop() !== undefined);
  return toLetters(shared) / Math.max(1, Math.min(toLetters(was), toLetters(is)));
}

/** The letters of the quotes that stand in both, each used once, as a share of the old article and of the shorter. */
function shareWords(
  known: Article<KnownQuote>,
  now: Article<FoundQuote>,
): { readonly ofOld: number; readonly ofShorter: number } {
  const left = Map.groupBy(now.quotes, ({ words }) => words);
  let shared = 0;
  const open = known.quotes.filter(({ words }) => {
    if (!left.get(words)?.pop()) return true;
    shared += words.length;
    return false;
  });
  const rest = [...left.values()].flat();
  // Two articles that share not even loose words share no quote: most are told apart here.
  if (shareLooseWords(open, rest) >= LOOSE) {
    const others = rest.map(({ quote }) => quote);
    for (const { quote } of open) shared += takeSimilar(quote, others);
  }
  const toShare = (all: number): number => (all === 0 ? 0 : shared / all);
  return {
    ofOld: toShare(known.letters),
    ofShorter: toShare(Math.min(known.letters, now.letters)),
  };
}

/** The letters of a quote that another has of the same speaker; that one is taken out of the list. */
function takeSimilar(known: KnownQuote, quotes: FoundQuote[]): number {
  const index = quotes.findIndex(
    (quote) => hasSameSpeaker(known, quote) && compareWords(known.text, quote.text) >= SIMILAR,
  );
  const [quote] = index < 0 ? [] : quotes.splice(index, 1);
  return quote ? compareWords(known.text, quote.text) * foldWords(known.text).length : 0;
}

/** The share of the words of some quotes that stand anywhere in others. */
function shareLooseWords(
  known: readonly { readonly words: string }[],
  quotes: readonly { readonly words: string }[],
): number {
  const all = known.flatMap(({ words }) => words.split(' '));
  const others = new Set(quotes.flatMap(({ words }) => words.split(' ')));
  return all.filter((word) => others.has(word)).length / Math.max(1, all.length);
}
