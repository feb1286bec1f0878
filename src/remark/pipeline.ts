import type { Root } from 'mdast';
import rehypeSanitize, { defaultSchema } from 'rehype-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkFrontmatter from 'remark-frontmatter';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { VFile } from 'vfile';
import type { ArticleAnnotations } from '../schemas/annotations.ts';
import { remarkHeadingIds } from './heading-ids.ts';
import { rehypeOwnImages } from './rehype-own-images.ts';
import type { AnnotateArticleOptions } from './annotate-options.ts';
import { remarkGermanMarkdown } from './german-markdown/remark-german-markdown.ts';
import { remarkAnnotate } from './remark-annotate.ts';
import { remarkBase } from './remark-base.ts';
import { remarkDirectives } from './remark-directives.ts';
import type { ContentFolder } from './remark-file-links.ts';
import { remarkFileLinks } from './remark-file-links.ts';
import { remarkGfmParts } from './remark-gfm-parts.ts';
import type { Pictures } from './blocks/pictures.ts';
import { NO_PICTURES } from './blocks/pictures.ts';
import { transformBlocks } from './blocks/transform-blocks.ts';

/** An article as HTML; `.mdx` has none here, Astro compiles it. */
export interface RenderedArticle {
  readonly html: string;
  readonly annotations: ArticleAnnotations;
}

/** Parses Markdown or MDX with frontmatter and directives. Throws a message with line and column if MDX is broken. */
export function parseMarkdown(source: string, kind: 'md' | 'mdx'): Root {
  return (kind === 'mdx' ? parser(source).use(remarkMdx) : parser(source)).parse(source);
}

/** Parses the Markdown of a profile, a term or a page, with frontmatter. */
export function parsePlainMarkdown(source: string): Root {
  return plainParser(source).parse(source);
}

/**
 * Turns a Markdown article into annotated HTML. Raw HTML is dropped and only safe links pass. `base` ends in "/". `tree` is what
 * `parseMarkdown` gives for it, where somebody has parsed it already; it is changed.
 */
export async function renderMarkdown(
  source: string,
  options: AnnotateArticleOptions,
  base: string,
  tree = parseMarkdown(source, 'md'),
): Promise<RenderedArticle> {
  const processor = parser(source)
    .use(remarkHeadingIds)
    .use(remarkAnnotate, { ...options, marks: 'site' })
    .use(remarkFileLinks, 'articles')
    .use(remarkBase, base)
    .use(remarkRehype)
    .use(rehypeSanitize, SAFE)
    .use(rehypeOwnImages)
    .use(rehypeStringify);
  const file = new VFile({ value: source, path: options.file });
  const html = processor.stringify(await processor.run(tree, file), file);
  return { html, annotations: readAnnotations(file) };
}

/**
 * Renders the Markdown of a profile, a term or a page: no annotations, no directives, safe links only. `folder` is the folder
 * of content that it lies in.
 */
export async function renderPlainMarkdown(
  source: string,
  base: string,
  {
    pictures = NO_PICTURES,
    folder = 'pages',
  }: { pictures?: Pictures | undefined; folder?: ContentFolder } = {},
): Promise<string> {
  const processor = plainParser(source)
    .use(remarkHeadingIds)
    .use(() => (tree: Root) => {
      transformBlocks(tree, source, pictures);
    })
    .use(remarkFileLinks, folder)
    .use(remarkBase, base)
    .use(remarkRehype)
    .use(rehypeSanitize, SAFE)
    .use(rehypeOwnImages)
    .use(rehypeStringify);
  return String(await processor.process(source));
}

/** Annotates an MDX article without compiling it; `tree` as for `renderMarkdown`. */
export async function annotateMdx(
  source: string,
  options: AnnotateArticleOptions,
  tree = parseMarkdown(source, 'mdx'),
): Promise<ArticleAnnotations> {
  const file = new VFile({ value: source, path: options.file });
  await unified()
    .use(remarkAnnotate, { ...options, marks: 'site' })
    .run(tree, file);
  return readAnnotations(file);
}

function parser(source: string) {
  return unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkDirectives, source)
    .use(remarkGfmParts, source)
    .use(remarkGermanMarkdown);
}

function plainParser(source: string) {
  return unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkGfmParts, source)
    .use(remarkGermanMarkdown);
}

function readAnnotations(file: VFile): ArticleAnnotations {
  const { annotations } = file.data;
  if (!annotations) throw new Error(`${file.path}: remarkAnnotate left no annotations.`);
  return annotations;
}

/** What may stand in the HTML of a text: GitHub's list, and what transformBlocks and remarkAnnotate write. */
const SAFE: typeof defaultSchema = {
  ...defaultSchema,
  clobberPrefix: '',
  protocols: {
    ...defaultSchema.protocols,
    href: [...(defaultSchema.protocols?.['href'] ?? []), 'tel'],
  },
  tagNames: [
    ...(defaultSchema.tagNames ?? []),
    'aside',
    'figure',
    'figcaption',
    'margin-notes',
    'text-word',
    'time',
  ],
  attributes: {
    ...defaultSchema.attributes,
    // The list allows one class on links, of footnotes; ours carry their own.
    a: [
      'href',
      'title',
      'className',
      'dataDefinition',
      'dataInitials',
      'dataNumber',
      'ariaLabelledBy',
    ],
    aside: ['className', 'role'],
    div: ['className', 'role', 'tabIndex', 'ariaLabel', 'ariaLabelledBy'],
    img: ['src', 'loading', 'decoding'],
    p: ['className'],
    section: ['className', 'ariaLabelledBy'],
    sup: ['className'],
    td: ['className'],
    th: ['className'],
    'text-word': ['dataWord'],
    time: ['id', 'dateTime'],
    span: ['id', 'className', 'dataQuote', 'dataStatement'],
    'margin-notes': ['dataArticle', 'dataNotes'],
  },
};
