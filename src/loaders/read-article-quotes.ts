import type { ArticleQuotes } from '../ledger/accept.ts';
import { toFoundQuotes } from '../remark/to-found-quotes.ts';
import type { Statement } from '../text/find-statements.ts';
import { toOuterSpan } from '../text/quotation/quote.ts';
import type { Place } from './content-file.ts';
import { assignIssued } from './issued-quotes.ts';
import type { Content } from './load-content.ts';
import { readArticle } from './report/read-article.ts';

/** The quotes of an article with their ids, and where each stands in the file. */
export interface PlacedQuotes extends ArticleQuotes {
  readonly file: string;
  readonly places: readonly Place[];
}

/** Reads the quotes of every article as a build does, and puts them to the ledger. */
export function readArticleQuotes({ articles, registry, issued }: Content): PlacedQuotes[] {
  return articles.map((article) => {
    const { text, annotations, toPlace } = readArticle(article, registry);
    const quotes = toFoundQuotes(text, annotations.quotes);
    return {
      article: article.id,
      formerly: issued.renames.get(article.id),
      file: article.file,
      quotes,
      places: annotations.quotes.map((quote) => toPlace(toOuterSpan(quote).start)),
      heads: toHeads(annotations.statements, quotes.length),
      ...assignIssued(issued, article.id, quotes),
    };
  });
}

/** For each quote the number of the first quote of its statement. */
function toHeads(statements: readonly Statement[], count: number): number[] {
  const heads = Array.from({ length: count }, (_, index) => index);
  for (const { quotes } of statements) for (const index of quotes) heads[index] = quotes[0];
  return heads;
}
