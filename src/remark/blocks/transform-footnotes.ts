import type {
  FootnoteDefinition,
  FootnoteReference,
  List,
  Paragraph,
  PhrasingContent,
  Root,
} from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import { toBox } from './block-part.ts';
import { orderFootnotes } from './order-footnotes.ts';

/**
 * Puts the footnotes of a text behind it, in the order in which it calls them, with a way there and back. The page says
 * what they are: it fills the element `text-word` and has one `note-back-name`.
 */
export function transformFootnotes(tree: Root): void {
  const notes = orderFootnotes(tree);
  if (notes.length === 0) return;
  visit(tree, 'footnoteDefinition', (_, index, parent) => {
    if (!parent || index === undefined) return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  const numbers = new Map(notes.map(({ identifier }, index) => [identifier, index + 1]));
  const calls = new Map<number, number>();
  const whole: Root = { type: 'root', children: [...tree.children, ...notes] };
  visit(whole, 'footnoteReference', (node, _, parent) => {
    const number = numbers.get(node.identifier) ?? 0;
    const call = (calls.get(number) ?? 0) + 1;
    calls.set(number, call);
    showCall(node, number, call, parent?.type === 'link' || parent?.type === 'linkReference');
  });
  const list: List = {
    type: 'list',
    ordered: true,
    spread: true,
    children: notes.map((note, index) => ({
      type: 'listItem',
      spread: true,
      data: { hProperties: { id: `note-${index + 1}` } },
      children: withWaysBack(note, index + 1, calls.get(index + 1) ?? 0),
    })),
  };
  const title = toBox('h2', { id: 'footnotes-name' }, []);
  const word = { dataWord: 'footnotes' };
  title.data = {
    ...title.data,
    hChildren: [{ type: 'element', tagName: 'text-word', properties: word, children: [] }],
  };
  const labels = { className: ['footnotes'], ariaLabelledBy: ['footnotes-name'] };
  tree.children.push(toBox('section', labels, [title, list], 'footnote'));
}

/** The number of a footnote where the text calls it; in a link it leads nowhere, for links hold no links. */
function showCall(node: FootnoteReference, number: number, call: number, isInLink: boolean): void {
  const id = toCallId(number, call);
  const text = { type: 'text' as const, value: String(number) };
  const properties = { href: `#note-${number}`, id };
  node.data = {
    hName: 'sup',
    hProperties: { className: ['note-call'], ...(isInLink && { id }) },
    hChildren: isInLink
      ? [text]
      : [{ type: 'element', tagName: 'a', properties, children: [text] }],
  };
}

function toCallId(number: number, call: number): string {
  return `note-${number}-call${call > 1 ? `-${call}` : ''}`;
}

/** The blocks of a footnote; the last ends with a link to each place that calls it. */
function withWaysBack(
  { children }: FootnoteDefinition,
  number: number,
  calls: number,
): FootnoteDefinition['children'] {
  const links = Array.from({ length: calls }, (_, index) => toWayBack(toCallId(number, index + 1)));
  const last = children.at(-1);
  if (last?.type === 'paragraph') {
    last.children.push(...links);
    return children;
  }
  const paragraph: Paragraph = { type: 'paragraph', children: links };
  return [...children, toBox('p', {}, paragraph.children)];
}

/** A link without words of the text. */
function toWayBack(id: string): PhrasingContent {
  const hProperties = {
    className: ['note-back'],
    href: `#${id}`,
    ariaLabelledBy: ['note-back-name'],
  };
  return {
    type: 'emphasis',
    children: [],
    data: { hName: 'a', hProperties, hChildren: [{ type: 'text', value: '↑' }] },
  };
}
