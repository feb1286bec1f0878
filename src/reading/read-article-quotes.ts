import type { ArticleQuotes } from '../ledger/accept.ts';
import type { Matching } from '../ledger/match.ts';
import { chooseShown } from '../remark/choose-shown.ts';
import { toFoundQuotes } from '../remark/to-found-quotes.ts';
import type { StatementSpan } from '../text/find-statements.ts';
import { toOuterSpan } from '../text/quotation/quote.ts';
import type { TextPlace } from '../files/content-file.ts';
import { assignIssued, findIssued } from '../ledger/issued-quotes.ts';
import type { Content } from './load-content.ts';
import { readArticle } from '../articles/read-article.ts';

/** The quotes of an article with their ids, and where each stands in the file. */
export interface PlacedQuotes extends ArticleQuotes {
  readonly file: string;
  readonly places: readonly TextPlace[];
}

/** Reads the quotes of every article as a build does, those that it shows, and puts them to the ledger. */
export function readArticleQuotes({ articles, registry, issued, site }: Content): PlacedQuotes[] {
  const least = site.data.confidence?.show ?? 0;
  return articles.map((article) => {
    const { text, annotations, toPlace } = readArticle(article, registry);
    const quotes = toFoundQuotes(text, annotations.quotes);
    const { ids, matching } = assignIssued(issued, article.id, quotes);
    const shown = chooseShown(annotations, least, findIssued(matching));
    const isShown = (_: unknown, index: number): boolean => shown.has(index);
    const left = [...quotes.keys()].filter((index) => shown.has(index));
    return {
      article: article.id,
      formerly: issued.renames.get(article.id),
      file: article.file,
      quotes: quotes.filter(isShown),
      places: annotations.quotes.filter(isShown).map((quote) => toPlace(toOuterSpan(quote).start)),
      heads: toHeads(annotations.statements, left),
      ids: ids.filter(isShown),
      matching: renumber(matching, left),
    };
  });
}

/** For each quote of these numbers the place of the first quote of its statement among them, its own where that is not shown. */
function toHeads(statements: readonly StatementSpan[], left: readonly number[]): number[] {
  const numbers = new Map(left.map((old, now) => [old, now]));
  const first = new Map(statements.flatMap(({ quotes }) => quotes.map((one) => [one, quotes[0]])));
  return left.map((old, now) => numbers.get(first.get(old) ?? old) ?? now);
}

/** The same matching when only the quotes with these numbers are left, in this order. */
function renumber({ pairs, doubts, lost }: Matching, left: readonly number[]): Matching {
  const numbers = new Map(left.map((old, now) => [old, now]));
  const toNow = (quote: number): number => numbers.get(quote) ?? quote;
  return {
    pairs: pairs.map((pair) => ({ ...pair, quote: toNow(pair.quote) })),
    doubts: doubts.map((doubt) => ({ ...doubt, quotes: doubt.quotes.map(toNow) })),
    lost,
  };
}
