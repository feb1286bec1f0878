import type { Span } from './spans.ts';

/** A paragraph or a heading of a text. Quotes never cross from one block into the next. */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph';
}

const HEADING_CHARACTERS = 120;

/**
 * Splits a plain text into blocks at line breaks; empty lines belong to none.
 *
 * A line of up to 120 characters that ends without a sentence's mark is a heading, as agencies write it:
 * "Bürger sind „erleichtert“" between two paragraphs. A text of a single line is a paragraph.
 */
export function findBlocks(text: string): Block[] {
  const lines = [...text.matchAll(/[^\n\r]+/gu)]
    .map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      line: match[0].trim(),
    }))
    .filter(({ line }) => line !== '');
  return lines.map(({ start, end, line }) => ({
    start,
    end,
    kind: lines.length > 1 && isHeadingLine(line) ? 'heading' : 'paragraph',
  }));
}

function isHeadingLine(line: string): boolean {
  return line.length <= HEADING_CHARACTERS && !/[.!?:;,…]["“”»«‘’)]*$/u.test(line);
}
