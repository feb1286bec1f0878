/** A line of a stream of bytes. */
export interface Line {
  /** From 1. */
  readonly number: number;
  /** How many bytes it takes, its end included. */
  readonly size: number;
  /** Without the line feed that ends it; undefined where the line is longer than `LONGEST_LINE`. */
  readonly bytes: Buffer | undefined;
}

/**
 * A line of more bytes is not kept: a file without line breaks would fill the memory, and beyond 6 MB in one
 * paragraph the regular expressions of the engine run out of stack. The whole Bible has about 4 MB.
 */
export const LONGEST_LINE = 2 ** 22;

const LINE_FEED = 10;

/**
 * Splits bytes into lines as they come. node:readline is no help here: it also ends a line at U+2028, which a text
 * in JSON may hold as it is, and puts a replacement for bytes that are not UTF-8.
 */
export async function* readLines(
  chunks: AsyncIterable<Buffer>,
  longest = LONGEST_LINE,
): AsyncGenerator<Line> {
  let number = 0;
  let size = 0;
  let parts: Buffer[] = [];
  const add = (part: Buffer): void => {
    size += part.length;
    if (size > longest) parts = [];
    else parts.push(part);
  };
  const take = (end: number): Line => {
    const bytes = size > longest ? undefined : Buffer.concat(parts);
    const line = { number: (number += 1), size: size + end, bytes };
    size = 0;
    parts = [];
    return line;
  };
  for await (const chunk of chunks) {
    let begin = 0;
    for (let end; (end = chunk.indexOf(LINE_FEED, begin)) >= 0; begin = end + 1) {
      add(chunk.subarray(begin, end));
      yield take(1);
    }
    add(chunk.subarray(begin));
  }
  if (size > 0) yield take(0);
}
