import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { HtmlPage } from './site-files.ts';
import { getByClass, getText, hasClass } from './site-files.ts';
import { SITE_FIXTURE } from '../fixtures/site.ts';

/** The paragraphs and headings of an article of the site of the fixtures, as its source has them, without frontmatter and `## `. */
export async function loadSourceBlocks(file: string): Promise<string[]> {
  const source = await readFile(join(SITE_FIXTURE, file), 'utf8');
  const body = source.replace(/^---\n[\s\S]*?\n---\n/u, '');
  return body
    .trim()
    .split(/\n{2,}/u)
    .map((block) => block.replace(/^## /u, ''));
}

/** The texts of the blocks of an article page, without notes in the margin and ways to skip a part; all between them is space. */
export function getArticleBlocks({ file, tree }: HtmlPage): string[] {
  return getByClass(tree, 'article-text').children.flatMap((child) => {
    if (child.type === 'element')
      return hasClass(child, 'notes') || hasClass(child, 'onward') ? [] : [getText(child)];
    if (child.type === 'text' && child.value.trim() === '') return [];
    throw new Error(`${file} has ${JSON.stringify(child)} between two blocks of its article.`);
  });
}
