import type { Blockquote } from 'mdast';
import type { BlockPart } from '../../text/core/blocks.ts';

declare module 'mdast' {
  interface Data {
    /** What the paragraphs of this node are beside the running text. */
    part?: BlockPart;
  }
}

/** A node of any children that remark-rehype turns into this element. */
export function toBox(
  hName: string,
  hProperties: Readonly<Record<string, string | number | string[]>>,
  children: readonly unknown[],
  part?: BlockPart,
): Blockquote {
  return {
    type: 'blockquote',
    // remark-rehype turns whatever stands here into elements.
    children: children as Blockquote['children'],
    data: { hName, hProperties: { ...hProperties }, ...(part && { part }) },
  };
}
