import type { ArticleQuotes } from '../ledger/accept.ts';
import { toFoundQuotes } from '../remark/to-found-quotes.ts';
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
      ...assignIssued(issued, article.id, quotes),
    };
  });
}
