import { trimMarks } from './trim-marks.ts';
import type { Span } from '../../text/core/spans.ts';

/** From so many words on a directive names the first and the last words only. */
const MOST_WHOLE = 10;
const WORDS_AT_ENDS = 5;

/** What publishers set each in another way: marks, dashes, dots, breaks of lines. */
const BREAK = /[\n\r"„“”»«‚‘›‹‒–—―…]|\s-\s|\.{3}|(?<![\p{L}\p{N}])['’]|['’](?![\p{L}\p{N}])/gu;

/**
 * The words that a directive names of a span: all of it, or its first and its last words, with nothing in them that a
 * publisher may set in another way. undefined where its last words stand in it before: a browser would stop there.
 */
export function findEnds(
  text: string,
  span: Span,
): { readonly start: Span; readonly end?: Span } | undefined {
  const runs = toRuns(text, span);
  const [first] = runs;
  const last = runs.at(-1);
  if (!first || !last) return undefined;
  const head = toWords(text, first);
  if (runs.length === 1 && head.length <= MOST_WHOLE) return { start: first };
  const start = trimMarks(text, {
    start: first.start,
    end: head[Math.min(head.length, WORDS_AT_ENDS) - 1]?.end ?? first.end,
  });
  const tail = toWords(text, last).filter((word) => word.start >= start.end);
  for (let count = Math.min(tail.length, WORDS_AT_ENDS); count > 0; count += 1) {
    const from = tail[tail.length - count];
    if (!from) return undefined;
    const end = trimMarks(text, { start: from.start, end: last.end });
    const between = text.slice(start.end, end.start);
    if (!hasWholeWords(between, text.slice(end.start, end.end))) return { start, end };
  }
  return undefined;
}

/** Whether words stand in a text as a browser searches them: in any case, with no letter or digit beside them. */
function hasWholeWords(text: string, words: string): boolean {
  const [all, sought] = [fold(text), fold(words)];
  for (let at = all.indexOf(sought); at >= 0; at = all.indexOf(sought, at + 1)) {
    const around = [all.charAt(at - 1), all.charAt(at + sought.length)];
    if (!around.some((character) => /[\p{L}\p{N}]/u.test(character))) return true;
  }
  return false;
}

function fold(text: string): string {
  return text.toLowerCase().replace(/\s+/gu, ' ');
}

/** Cuts a span at all that publishers set in another way, and takes the marks off the ends of each part. */
function toRuns(text: string, { start, end }: Span): Span[] {
  const cuts = [...text.slice(start, end).matchAll(BREAK)].map(({ 0: mark, index }) => ({
    start: start + index,
    end: start + index + mark.length,
  }));
  const runs = [...cuts, { start: end, end }].map((cut, index) =>
    trimMarks(text, { start: cuts[index - 1]?.end ?? start, end: cut.start }),
  );
  return runs.filter((run) => run.start < run.end);
}

function toWords(text: string, { start, end }: Span): Span[] {
  return [...text.slice(start, end).matchAll(/\S+/gu)].map(({ 0: word, index }) => ({
    start: start + index,
    end: start + index + word.length,
  }));
}
