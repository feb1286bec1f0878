import { render } from 'astro:content';
import type { RenderResult } from 'astro:content';
import { toArticleError } from './article-error.ts';
import type { Article } from './model.ts';

/** An article to show: HTML of Markdown, or the component that MDX was compiled to. */
export interface ArticleBody {
  /** undefined for `.mdx`. */
  readonly html: string | undefined;
  readonly Content: RenderResult['Content'];
}

/** Throws an error with the article's id where the code of an `.mdx` article cannot be run. */
export async function renderArticle({ id, entry }: Article): Promise<ArticleBody> {
  try {
    const { Content } = await render(entry);
    return { html: entry.rendered?.html, Content };
  } catch (error) {
    throw toArticleError(id, error);
  }
}

/** Tells whether an article is code, `.mdx`, which may read whatever it likes. */
export function isCode({ entry }: Article): boolean {
  return entry.filePath?.endsWith('.mdx') ?? true;
}
