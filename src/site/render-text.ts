import { render } from 'astro:content';
import type { CollectionEntry, RenderResult } from 'astro:content';
import { toCodeError } from './code-error.ts';
import type { Article } from './model.ts';

/** A text to show: HTML of Markdown, or the component that MDX was compiled to. */
export interface RenderedText {
  /** undefined for `.mdx`. */
  readonly html: string | undefined;
  readonly Content: RenderResult['Content'];
}

/** Throws an error with the file's folder and id where the code of an `.mdx` file cannot be run. */
export async function renderText(
  entry: CollectionEntry<'articles'> | CollectionEntry<'pages'>,
): Promise<RenderedText> {
  try {
    const { Content } = await render(entry);
    return { html: entry.rendered?.html, Content };
  } catch (error) {
    throw toCodeError(entry.collection, entry.id, error);
  }
}

/** Tells whether an article is code, `.mdx`, which may read whatever it likes. */
export function isCode({ entry }: Article): boolean {
  return entry.filePath?.endsWith('.mdx') ?? true;
}
