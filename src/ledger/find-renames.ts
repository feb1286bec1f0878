import type { FoundQuote } from '../schemas/quote-traits.ts';
import type { KnownQuote } from './known-quote.ts';
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
 * and no third comes near. What the old one had lost before does not count against it. Gives the old id for each new one.
 */
export function findRenames(
  gone: ReadonlyMap<string, readonly KnownQuote[]>,
  added: ReadonlyMap<string, readonly FoundQuote[]>,
): Map<string, string> {
  const old = [...gone.keys()].sort();
  const fresh = [...added.keys()].sort();
  const articles = fresh.map((id) => toArticle(added.get(id) ?? []));
  const findNear = old.length * fresh.length > MOST_PAIRS ? createFinder(articles) : undefined;
  const candidates = old.flatMap((oldId, record) => {
    const known = toArticle(gone.get(oldId) ?? []);
    return [...(findNear?.(known) ?? articles.keys())].flatMap((quote) => {
      const article = articles[quote];
      if (!article) return [];
      const { ofOld, ofShorter } = shareWords(known, article);
      const canTake = ofShorter >= MOST && ofOld >= LEAST_OF_OLD;
      return ofOld > 0 ? [{ record, quote, score: ofShorter, canTake }] : [];
    });
  });
  return new Map(
    pairClearly(candidates, MARGIN).map(({ record, quote }) => [
      fresh[quote] ?? '',
      old[record] ?? '',
    ]),
  );
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
