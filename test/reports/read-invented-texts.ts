import type { Content } from '../../src/reading/load-content.ts';
import type { ArticleReading } from '../../src/articles/read-article.ts';
import { readArticle } from '../../src/articles/read-article.ts';
import type { Files } from '../reading/load-files.ts';
import { HEAD, loadFiles } from '../reading/load-files.ts';

/** A person, with more lines of frontmatter where they are given. */
export function toPerson(name: string, more = ''): string {
  return `---\nname: ${name}\nkind: person\n${more}---\n`;
}

/** A content folder with these articles (their text begins in line 6) and these files of the registry. */
export async function loadTexts(
  texts: readonly string[],
  files: Files = {},
): Promise<{ readonly content: Content; readonly articles: readonly ArticleReading[] }> {
  const named = texts.map((text, index) => [
    `articles/a${String(index + 1)}.md`,
    `${HEAD}${text}\n`,
  ]);
  const content = await loadFiles({ ...Object.fromEntries(named), ...files });
  const articles = content.articles.map((article) => readArticle(article, content.registry));
  return { content, articles };
}
