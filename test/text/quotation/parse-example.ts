import type { ParsedSentence } from '../../../src/text/quotation/cues/frames.ts';
import { parseSentence } from '../../../src/text/quotation/cues/frames.ts';
import type { Reading } from '../../../src/text/syntax/reading.ts';
import { getSentence, readExample } from '../read-example.ts';

/** A text as the quotation rules read it, and one of its sentences as they parse it. */
export interface ParsedExample {
  readonly reading: Reading;
  readonly parsed: ParsedSentence;
}

/** Reads a text and parses its first sentence, or the one at an index. */
export function parseExample(text: string, index = 0): ParsedExample {
  const reading = readExample(text);
  return { reading, parsed: parseSentence(reading, getSentence(reading, index)) };
}

/** One of a list; throws where there is none. */
export function getOne<One>(list: readonly One[], index = 0): One {
  const one = list[index];
  if (one === undefined) throw new Error(`nothing at ${String(index)} of ${String(list.length)}`);
  return one;
}
