import { findAround, findFirstFrom } from '../../spans/span-search.ts';
import type { Span } from '../core/spans.ts';
import type { PersonSeen } from '../names/people-seen.ts';
import type { Reading } from '../syntax/reading.ts';

// How many names a reader remembers; a text of any length stays linear.
const MEMORY = 50;

/** Everybody whom the text names before a place, as far as a reader remembers. */
export function findPeopleBefore({ people }: Reading, start: number): readonly PersonSeen[] {
  const to = findFirstFrom(people, start);
  return people.slice(Math.max(0, to - MEMORY), to);
}

/** The start of the paragraph before the one that holds a place. */
export function findStart({ blocks }: Reading, at: number): number {
  const block = findFirstFrom(blocks, at + 1) - 1;
  return blocks[Math.max(block - 1, 0)]?.start ?? 0;
}

/**
 * The one that all of these are, by `toKey`; if they are several, the one outside of words in marks, then the one of
 * those that the sentence itself or the one before it names. Undefined when that leaves it open, too.
 */
export function pickOne<One extends Span>(
  reading: Reading,
  candidates: readonly One[],
  start: number,
  toKey: (one: One) => string,
): One | undefined {
  const outside = candidates.filter((one) => !findAround(reading.outer, one));
  const near = outside.filter((one) => one.start >= findSentenceBefore(reading, start));
  const single = [candidates, outside, near].find((some) => new Set(some.map(toKey)).size === 1);
  return single?.at(-1);
}

function findSentenceBefore({ sentenceSpans }: Reading, at: number): number {
  const here = findFirstFrom(sentenceSpans, at + 1) - 1;
  return sentenceSpans[Math.max(here - 1, 0)]?.start ?? 0;
}
