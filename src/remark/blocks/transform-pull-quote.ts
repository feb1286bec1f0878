import type { Paragraph, PhrasingContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';

/** A line that says whose words those above are. */
const BY = /(?:^|\n)[ \t]*(?=(?:[–—]|--?)[ \t]*\p{L})/u;

/** Makes an aside of a pull quote; its last line, if it begins with a dash, says whose words they are. */
export function transformPullQuote(node: ContainerDirective): void {
  if (node.name !== 'pullquote') return;
  node.data = {
    ...node.data,
    part: 'pull-quote',
    hName: 'aside',
    // A part of the page of its own it is not: the words stand in the text.
    hProperties: { className: ['pull-quote'], role: 'note' },
  };
  const last = node.children.at(-1);
  if (last?.type !== 'paragraph') return;
  const [words, by] = divideAtBy(last);
  if (!by) return;
  by.data = { hProperties: { className: ['by'] } };
  node.children.splice(-1, 1, ...(words ? [words] : []), by);
}

/** The paragraph, and the line that says who; undefined for what it does not have. */
function divideAtBy(paragraph: Paragraph): [Paragraph | undefined, Paragraph | undefined] {
  const { children } = paragraph;
  const at = children.findLastIndex((child) => child.type === 'text' && BY.test(child.value));
  const text = children[at];
  if (text?.type !== 'text') return [paragraph, undefined];
  const { index, 0: gap } = BY.exec(text.value) ?? { index: 0, 0: '' };
  // A dash in the first line of longer words is a dash.
  if (gap === '' && at > 0) return [paragraph, undefined];
  const before: PhrasingContent[] = [
    ...children.slice(0, at),
    ...(index > 0 ? [{ ...text, value: text.value.slice(0, index) }] : []),
  ];
  const behind = { ...text, value: text.value.slice(index + gap.length) };
  return [
    before.length > 0 ? { ...paragraph, children: before } : undefined,
    { ...paragraph, children: [behind, ...children.slice(at + 1)] },
  ];
}
