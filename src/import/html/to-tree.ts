import type { Root as HastRoot, Element } from 'hast';
import type { BlockContent, Heading, ListItem, Paragraph, PhrasingContent, Root } from 'mdast';
import type { State } from 'hast-util-to-mdast';
import { toMdast } from 'hast-util-to-mdast';
import { visit } from 'unist-util-visit';
import { collapse } from '../collapse.ts';
import { removeAll, toText } from './hast.ts';
import { NO_TEXT, QUOTES } from './page-words.ts';

/**
 * Turns the HTML of an article into Markdown's tree: paragraphs, headings from the second level, quotations, lists, emphasis and
 * links; the rows of a table become items of a list. Links are made absolute with `base`; those that lead nowhere are text.
 */
export function toTree(article: HastRoot, base: string | undefined): Root {
  removeAll(article, ({ tagName }) => NO_TEXT.test(tagName));
  const tree = toMdast(article, {
    document: true,
    newlines: false,
    quotes: [...QUOTES],
    handlers: {
      del: toAll,
      s: toAll,
      strike: toAll,
      sup: toAll,
      sub: toAll,
      code: toAll,
      kbd: toAll,
      samp: toAll,
      tt: toAll,
      var: toAll,
      pre: toLines,
      // Where a word may break is no character of it.
      wbr: () => undefined,
      table: toRows,
      ...Object.fromEntries([1, 2, 3, 4, 5, 6].map((depth) => [`h${String(depth)}`, toHeading])),
    },
  }) as Root;
  settleLinks(tree, base);
  settleHeadings(tree);
  return tree;
}

function toAll(state: State, node: Element): ReturnType<State['all']> {
  return state.all(node);
}

/** A text whose lines are meant: a poem, a table of old. */
function toLines(_: State, node: Element): Paragraph {
  const lines = toText(node)
    .split('\n')
    .filter((line) => line.trim() !== '');
  return {
    type: 'paragraph',
    children: lines.flatMap((line, index): PhrasingContent[] => [
      ...(index === 0 ? [] : [{ type: 'break' } as const]),
      { type: 'text', value: collapse(line) },
    ]),
  };
}

/** A heading in one line; pages put paragraphs into it. */
function toHeading(state: State, node: Element): Heading {
  const depth = Number(node.tagName.slice(1)) as Heading['depth'];
  return { type: 'heading', depth, children: toPhrasing(state.all(node)) };
}

/** Each row an item, the cells with a space between them: Markdown's own tables are not read everywhere. */
function toRows(state: State, table: Element): BlockContent {
  const rows: ListItem[] = [];
  visit(table, 'element', (row) => {
    if (row.tagName !== 'tr' && row.tagName !== 'caption') return;
    const cells = row.tagName === 'caption' ? [row] : row.children;
    const children = cells
      .filter((cell) => cell.type === 'element')
      .map((cell) => toPhrasing(state.all(cell)))
      .filter((cell) => cell.length > 0)
      .flatMap((cell, index): PhrasingContent[] => (index === 0 ? cell : [toSpace(), ...cell]));
    if (children.length > 0)
      rows.push({ type: 'listItem', spread: false, children: [{ type: 'paragraph', children }] });
  });
  return { type: 'list', ordered: false, spread: false, children: rows };
}

/** A new one each time: the nodes of a tree are changed later. */
function toSpace(): PhrasingContent {
  return { type: 'text', value: ' ' };
}

function toPhrasing(nodes: readonly { readonly type: string }[]): PhrasingContent[] {
  return nodes.flatMap((node): PhrasingContent[] => {
    if ('children' in node && /^(?:paragraph|heading|list|listItem|blockquote)$/u.test(node.type))
      return [toSpace(), ...toPhrasing(node.children as { type: string }[]), toSpace()];
    return [node as PhrasingContent];
  });
}

function settleLinks(tree: Root, base: string | undefined): void {
  visit(tree, 'link', (link, index, parent) => {
    const url = /^#/u.test(link.url) ? null : URL.parse(link.url.trim(), base);
    if (url && /^(?:https?|mailto):$/u.test(url.protocol)) {
      link.url = url.href;
      link.title = null;
      return undefined;
    }
    if (parent && index !== undefined)
      parent.children.splice(index, 1, ...(link.children as never[]));
    return index;
  });
}

/** The highest heading of the text becomes the second level: the first is the title. */
function settleHeadings(tree: Root): void {
  let highest = 6;
  visit(tree, 'heading', ({ depth }) => {
    highest = Math.min(highest, depth);
  });
  visit(tree, 'heading', (heading) => {
    const depth = heading.depth - highest + 2;
    heading.depth = (depth > 6 ? 6 : depth) as typeof heading.depth;
  });
}
