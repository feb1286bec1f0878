import type { Element, Nodes } from 'hast';
import rehypeParse from 'rehype-parse';
import rehypeStringify from 'rehype-stringify';
import { unified } from 'unified';

const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'td', 'th']);

/** The text of each paragraph and heading of some HTML, as a browser reads it; margin notes and the title of the footnotes left out. */
export function toBlockTexts(html: string): string[] {
  const texts: string[] = [];
  const read = (node: Nodes): void => {
    if (node.type === 'element' && node.properties['id'] === 'footnotes-name') return;
    if (node.type === 'element' && BLOCKS.has(node.tagName)) texts.push(toText(node));
    else if ('children' in node) node.children.forEach(read);
  };
  read(parseHtml(html));
  return texts;
}

/** The HTML as it is after a browser has read it: elements that may not nest come out in another order. */
export function readAndWrite(html: string): string {
  return unified().use(rehypeStringify).stringify(parseHtml(html));
}

function parseHtml(html: string) {
  return unified().use(rehypeParse, { fragment: true }).parse(html);
}

/** What is no text of the article: places for notes, numbers of footnotes and ways back. */
function isOurs({ tagName, properties }: Element): boolean {
  return tagName === 'margin-notes' || /note-(?:call|back)/u.test(String(properties.className));
}

function toText(node: Nodes): string {
  if (node.type === 'text') return node.value;
  if (node.type === 'element' && isOurs(node)) return '';
  return 'children' in node ? node.children.map(toText).join('') : '';
}
