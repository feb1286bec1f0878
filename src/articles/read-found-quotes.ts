import { toFoundQuotes } from '../remark/to-found-quotes.ts';
import type { FoundQuote } from '../schemas/quote-traits.ts';
import type { Registry } from '../text/names/create-registry.ts';
import type { ContentFile } from '../files/content-file.ts';
import { findTree } from './parse-article.ts';
import { readArticle } from './read-article.ts';

/** The quotes of an article file; none where its Markdown does not parse, which has a finding of its own. */
export function readFoundQuotes(article: ContentFile, registry: Registry): FoundQuote[] {
  if (!findTree(article)) return [];
  const { text, annotations } = readArticle(article, registry);
  return toFoundQuotes(text, annotations.quotes);
}
