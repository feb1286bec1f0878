import { render } from 'astro:content';
import type { RenderResult } from 'astro:content';
import type { Article } from './model.ts';

/** An article to show: HTML of Markdown, or the component that MDX was compiled to. */
export interface RenderedArticle {
  /** undefined for `.mdx`. */
  readonly html: string | undefined;
  readonly Content: RenderResult['Content'];
}

export async function renderArticle({ entry }: Article): Promise<RenderedArticle> {
  const { Content } = await render(entry);
  return { html: entry.rendered?.html, Content };
}
