import type { Definition, Nodes, Paragraph, Parents, PhrasingContent, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';
import { orderFootnotes } from './blocks/order-footnotes.ts';
import type { Pictures } from './blocks/pictures.ts';
import { NO_PICTURES } from './blocks/pictures.ts';
import { placePicture } from './blocks/to-figure.ts';
import { transformHeadings } from './blocks/transform-headings.ts';
import { restoreForeignDirectives } from './directives.ts';
import { isOwnAddress } from './own-address.ts';
import { parseMarkdown } from './pipeline.ts';
import { toPageAddress } from './remark-file-links.ts';

interface PublishedOptions {
  readonly kind: 'md' | 'mdx';
  /** The absolute address of the page of the article: others are resolved by it. */
  readonly page: string;
  /** The base path of the site; ends in "/". */
  readonly base: string;
  readonly pictures?: Pictures | undefined;
}

const SCHEMES = new Set(['http:', 'https:', 'mailto:']);

/**
 * The Markdown of an article as every reader of Markdown (CommonMark, with tables, footnotes and struck words of GitHub's)
 * shows it: the words that the page has and no others. Frontmatter, comments, raw HTML, components, directives, footnotes that nothing
 * calls are left out; addresses are absolute. `tree` is what `parseMarkdown` gives for it, and is changed.
 *
 * @example
 * toPublishedMarkdown(':quote[„Ja“]{speaker=ada-berg} <!-- prüfen -->', …) // '„Ja“\n'
 */
export function toPublishedMarkdown(
  source: string,
  options: PublishedOptions,
  tree = parseMarkdown(source, options.kind),
): string {
  restoreForeignDirectives(tree, source);
  transformHeadings(tree);
  const notes = new Set(orderFootnotes(tree));
  const defined = new Map<string, Definition>();
  visit(tree, 'definition', (node) => {
    if (!defined.has(node.identifier)) defined.set(node.identifier, node);
  });
  const settle = (node: Nodes): Nodes[] => {
    if ('children' in node) (node as Parents).children = node.children.flatMap(settle) as never;
    if (node.type === 'footnoteDefinition') return notes.has(node) ? [node] : [];
    if (node.type === 'linkReference' || node.type === 'imageReference') {
      const { url, title } = defined.get(node.identifier) ?? { url: '' };
      return settleAddress(
        node.type === 'linkReference'
          ? { type: 'link', url, title, children: node.children }
          : { type: 'image', url, title, alt: node.alt },
        options,
      );
    }
    if (node.type === 'link' || node.type === 'image') return settleAddress(node, options);
    if (node.type === 'containerDirective' && node.name === 'pullquote')
      return [{ type: 'blockquote', children: node.children }];
    if (node.type === 'paragraph') return withoutEdges(node);
    if (KEPT.has(node.type)) return [node];
    return 'children' in node ? [...node.children] : [];
  };
  tree.children = tree.children.flatMap(settle) as RootContent[];
  return writer.stringify(tree);
}

/** What Markdown itself has. Of anything else only what it holds is kept. */
const KEPT: ReadonlySet<string> = new Set([
  ...['blockquote', 'break', 'code', 'delete', 'emphasis', 'footnoteReference', 'heading'],
  ...['inlineCode', 'list', 'listItem', 'paragraph', 'strong', 'table', 'tableCell', 'tableRow'],
  ...['text', 'thematicBreak'],
]);

/** A paragraph without the blanks that stood beside what was left out; none where nothing is left. */
function withoutEdges(node: Paragraph): Paragraph[] {
  const { children } = node;
  const [first] = children;
  if (first?.type === 'text') first.value = first.value.trimStart();
  const last = children.at(-1);
  if (last?.type === 'text') last.value = last.value.trimEnd();
  const kept = children.filter((child) => child.type !== 'text' || child.value !== '');
  return kept.length > 0 ? [{ ...node, children: kept }] : [];
}

type Addressed = Extract<PhrasingContent, { type: 'link' | 'image' }>;

/** A link or a picture with its absolute address; what leads to no safe place is only its words. */
function settleAddress(
  node: Addressed,
  { page, base, pictures = NO_PICTURES }: PublishedOptions,
): PhrasingContent[] {
  if (node.type === 'image') placePicture(node, pictures);
  const address = toPageAddress(node.url, 'articles') ?? node.url;
  const isRooted = address.startsWith('/') && isOwnAddress(address);
  const url = URL.parse(isRooted ? base + address.slice(1) : address, page);
  if (url && SCHEMES.has(url.protocol)) return [{ ...node, url: url.href }];
  return node.type === 'link' ? node.children : [];
}

const writer = unified()
  .use(function addGfmParts() {
    const data = this.data();
    data.toMarkdownExtensions = [
      gfmTableToMarkdown(),
      gfmFootnoteToMarkdown(),
      gfmStrikethroughToMarkdown(),
    ];
  })
  .use(remarkStringify, {
    bullet: '-',
    emphasis: '*',
    rule: '-',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
  })
  .freeze();
