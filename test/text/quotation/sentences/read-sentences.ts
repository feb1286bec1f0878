import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { MarkedQuote } from './notation.ts';
import { readNotation } from './notation.ts';

/** A text and the quotes that are to be found in it. */
export interface Example {
  /** Where the first line of the group stands, `file:line`. */
  readonly place: string;
  /** The group as it was written, without comments. */
  readonly lines: readonly string[];
  readonly text: string;
  readonly quotes: readonly MarkedQuote[];
}

/** Reads a file of examples; see `parseSentences`. */
export function readSentences(path: string): Example[] {
  return parseSentences(basename(path), readFileSync(path, 'utf8'));
}

/**
 * Reads groups of lines, a line for each quote of one text, an empty line between groups; `#`
 * starts a comment. Throws with `file:line` at a line that is no notation.
 *
 * @example 'reported: [<Ada Berg> rief um Hilfe.]\n\nnone: Jonas Wendt schwieg.'
 */
export function parseSentences(file: string, content: string): Example[] {
  return toGroups(content).map((group) => toExample(file, group));
}

interface Line {
  readonly number: number;
  readonly words: string;
}

function toGroups(content: string): Line[][] {
  const groups: Line[][] = [[]];
  for (const [index, words] of content.split('\n').entries()) {
    if (words.startsWith('#')) continue;
    if (words.trim() === '') groups.push([]);
    else groups.at(-1)?.push({ number: index + 1, words });
  }
  return groups.filter((group) => group.length > 0);
}

function toExample(file: string, group: readonly Line[]): Example {
  const read = group.map(({ number, words }) => {
    const place = `${file}:${number}`;
    return { place, ...readLine(place, words) };
  });
  const [first] = read;
  if (!first) throw new Error(`${file}: a group without lines`);
  const { place, text } = first;
  const other = read.find((line) => line.text !== text);
  if (other) throw new Error(`${other.place}: the text differs from the one at ${place}`);
  const quotes = read.flatMap(({ quote }) => quote ?? []);
  if (quotes.length === 0 && read.length > 1) throw new Error(`${place}: none stands alone`);
  return { place, lines: group.map(({ words }) => words), text, quotes };
}

function readLine(place: string, words: string): ReturnType<typeof readNotation> {
  try {
    return readNotation(words);
  } catch (error) {
    throw new Error(`${place}: ${error instanceof Error ? error.message : String(error)}`, {
      cause: error,
    });
  }
}
