import { toStatements } from '../remark/to-statements.ts';
import type { FoundStatement } from '../schemas/statement.ts';
import type { Registry } from '../text/names/registry.ts';
import type { ContentFile } from './content-file.ts';
import { parseArticle } from './markdown/parse-article.ts';
import { readArticle } from './report/read-article.ts';

/** The statements of an article file; none where its Markdown does not parse, which has a finding of its own. */
export function readStatements(article: ContentFile, registry: Registry): FoundStatement[] {
  if (Array.isArray(parseArticle(article))) return [];
  const { text, annotations } = readArticle(article, registry);
  return toStatements(text, annotations.quotes);
}
