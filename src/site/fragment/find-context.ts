import { trimMarks } from './trim-marks.ts';
import type { Span } from '../../text/core/spans.ts';

/** What no browser steps over between two parts of a directive, and each publisher sets in another way. */
const DIVIDER = /[\n\r‒–—―…]|\s-\s|\.{3}/gu;
/** No word of a language is longer, so that a text without blanks is not read to its end. */
const LONGEST_WORD = 100;

/** Whether a part of a text has dashes, dots or breaks of lines. */
export function hasDivider(text: string, { start, end }: Span): boolean {
  return text.slice(start, end).search(DIVIDER) >= 0;
}

/** The last words of a part of a text, with all that stands behind them; undefined where there is none that counts. */
export function findLastWords(text: string, around: Span, count: number): Span | undefined {
  const from = Math.max(around.start, around.end - count * LONGEST_WORD);
  const near = text.slice(from, around.end);
  const divider = [...near.matchAll(DIVIDER)].at(-1);
  const free = divider ? divider.index + divider[0].length : 0;
  const words = [...near.slice(free).matchAll(/\S*[\p{L}\p{N}]\S*/gu)];
  const word = words.at(-count) ?? words[0];
  if (!word) return undefined;
  const { start } = trimMarks(text, { start: from + free + word.index, end: around.end });
  return { start, end: around.end };
}

/** The first words of a part of a text, with all that stands before them; undefined where there is none that counts. */
export function findFirstWords(text: string, around: Span, count: number): Span | undefined {
  const near = text.slice(around.start, Math.min(around.end, around.start + count * LONGEST_WORD));
  const divider = near.search(DIVIDER);
  const free = divider < 0 ? near : near.slice(0, divider);
  const words = [...free.matchAll(/\S*[\p{L}\p{N}]\S*/gu)];
  const word = words[count - 1] ?? words.at(-1);
  if (!word) return undefined;
  const last = around.start + word.index + word[0].length;
  return { start: around.start, end: trimMarks(text, { start: around.start, end: last }).end };
}
