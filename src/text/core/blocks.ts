import type { Span } from './spans.ts';

/**
 * What a block is beside the running text: a cell of a table, a caption or the credit of a picture, a paragraph of a
 * footnote, words of the text that stand once more in large letters, words beside its course.
 */
export type BlockPart = 'cell' | 'caption' | 'credit' | 'footnote' | 'pull-quote' | 'aside';

/** A paragraph or a heading of a text. Quotes never cross from one block into the next. */
export interface Block extends Span {
  readonly kind: 'heading' | 'paragraph';
  /** The words in bold or italics that it begins with; not known of plain text. */
  readonly lead?: Span;
  /** Undefined in the running text. */
  readonly part?: BlockPart;
}

const HEADING_CHARACTERS = 120;
// A colon before words in marks that end the line, or a line of words in marks with a dash or a bracket behind them.
const SPOKEN_LINE =
  /:\s*[„“»«"][^„“”»«"]+[“”»«"]$|^[„“»«"][^„“”»«"]+[“”»«"]\s*(?:[–—-]\s*|\()\p{Lu}/u;

/**
 * Splits a plain text into blocks at line breaks; empty lines belong to none.
 *
 * A line of up to 120 characters that ends without a sentence's mark is a heading, as agencies write it:
 * "Bürger sind „erleichtert“" between two paragraphs. A line that says itself who speaks its words in marks is none:
 * "Wirtin: „Wir öffnen“", "„Wir öffnen“ – Ada Berg". A text of a single line is a paragraph.
 */
export function findBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  let start = 0;
  // Lines are cut at their breaks: a pattern that runs through a line of megabytes overflows the stack.
  for (const whole of text.split(/[\n\r]/u)) {
    const end = start + whole.length;
    const line = whole.trim();
    if (line !== '')
      blocks.push({ start, end, kind: isHeadingLine(line) ? 'heading' : 'paragraph' });
    start = end + 1;
  }
  return blocks.length === 1 ? blocks.map((block) => ({ ...block, kind: 'paragraph' })) : blocks;
}

function isHeadingLine(line: string): boolean {
  return (
    line.length <= HEADING_CHARACTERS &&
    !/[.!?:;,…]["“”»«‘’)]*$/u.test(line) &&
    !SPOKEN_LINE.test(line)
  );
}
