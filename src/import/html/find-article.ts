import { Readability } from '@mozilla/readability';
import type { Element, Nodes, Root } from 'hast';
import { parseHTML } from 'linkedom';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';
import { visitParents } from 'unist-util-visit-parents';
import { findAll, findFirst, getAttribute, toText } from './hast.ts';
import { parseFragment } from './parse-page.ts';

const MARK = 'dataOTonBlock';
const MARKED = /^(?:h[1-6]|p|li|blockquote)$/u;
const OUTER = /^(?:li|ul|ol|blockquote)$/u;

/** How many paragraphs of one make must be chosen before others of it are the article's, too. */
const LEAST_OF_A_MAKE = 2;
const LONG = 60;

/**
 * Finds the part of a cleaned page that is the article: Readability chooses. Where a page has a box for each section, it leaves out
 * boxes and the headings in boxes of their own; paragraphs made as the chosen ones come back, and headings whose text
 * is there. Undefined where there is no article.
 */
export function findArticle(page: Root): Root | undefined {
  const blocks: Block[] = [];
  visitParents(page, 'element', (element, ancestors) => {
    if (!MARKED.test(element.tagName)) return;
    element.properties[MARK] = String(blocks.length);
    blocks.push({ element, make: toMake([...ancestors, element]) });
  });
  const html = unified().use(rehypeStringify).stringify(page);
  const { document } = parseHTML(html);
  const found = new Readability(document, { keepClasses: true, disableJSONLD: true }).parse();
  if (!found?.content) return undefined;
  const article = parseFragment(found.content);
  restore(article, blocks);
  return article;
}

interface Block {
  readonly element: Element;
  /** The elements around it, as the page's template makes them. */
  readonly make: string;
}

function toMake(path: readonly Nodes[]): string {
  return path
    .slice(-4)
    .map((one) =>
      one.type === 'element' ? `${one.tagName}.${getAttribute(one, 'className')}` : '',
    )
    .join('>');
}

function restore(article: Root, blocks: readonly Block[]): void {
  const kept = new Set(
    findAll(article, ({ properties }) => MARK in properties).map((one) =>
      Number(getAttribute(one, MARK)),
    ),
  );
  const makes = Map.groupBy(
    [...kept]
      .flatMap((index) => blocks[index] ?? [])
      .filter(({ element }) => element.tagName === 'p'),
    ({ make }) => make,
  );
  for (const [index, { element, make }] of blocks.entries()) {
    const isAlike = (makes.get(make)?.length ?? 0) >= LEAST_OF_A_MAKE;
    if (isAlike && element.tagName === 'p' && toText(element).length > LONG) kept.add(index);
  }
  for (const [index, { element }] of blocks.entries())
    if (/^h[2-6]$/u.test(element.tagName) && kept.has(index + 1) && kept.has(index - 1))
      kept.add(index);
  let last: Element | undefined;
  for (const index of [...kept].sort((a, b) => a - b)) {
    const there = findFirst(article, (one) => getAttribute(one, MARK) === String(index));
    const block = there ?? blocks[index]?.element;
    if (!there && block) insertBehind(article, last, block);
    last = block;
  }
}

/** Puts a block behind another, and behind the list or quotation that it is in; without another at the beginning. */
function insertBehind(article: Root, last: Element | undefined, block: Element): void {
  let isDone = false;
  visitParents(article, 'element', (element, ancestors) => {
    if (isDone || (last ? element !== last : !(MARK in element.properties))) return;
    const path = [...ancestors, element];
    const outer = path.findIndex((one) => one.type === 'element' && OUTER.test(one.tagName));
    const at = outer === -1 ? path.length - 1 : outer;
    const siblings: unknown[] | undefined = path[at - 1]?.children;
    if (!siblings) return;
    isDone = true;
    siblings.splice(siblings.indexOf(path[at]) + (last ? 1 : 0), 0, block);
  });
}
