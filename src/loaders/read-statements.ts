import { VFileMessage } from 'vfile-message';
import { toStatements } from '../remark/to-statements.ts';
import type { FoundStatement } from '../schemas/statement.ts';
import type { Registry } from '../text/names/registry.ts';
import type { ContentFile } from './content-file.ts';
import { readArticle } from './report/read-article.ts';

/** The statements of an article file; none where its MDX does not parse, which has a finding of its own. */
export function readStatements(article: ContentFile, registry: Registry): FoundStatement[] {
  try {
    const { text, annotations } = readArticle(article, registry);
    return toStatements(text, annotations.quotes);
  } catch (error) {
    if (error instanceof VFileMessage) return [];
    throw error;
  }
}
