import { toWordParts } from './to-word-parts.ts';

export interface BreakOptions {
  /** The width of a line, in the unit of `measure`. */
  readonly width: number;
  readonly measure: (text: string) => number;
  /** Whether words may be broken. */
  readonly hyphens?: boolean;
}

interface Box {
  readonly text: string;
  /** Whether a space goes before it, so that it starts a word. */
  readonly starts: boolean;
  /** What it ends with when a line ends here: a hyphen inside a word, else nothing. */
  readonly hyphen: '' | '-';
}

/** In shares of a full line's width squared: a hyphen must save about half a line to be worth it. */
const HYPHEN = 0.2;
const SECOND_HYPHEN = 0.6;
const LAST_LINE = 0.4;
const OVERFULL = 1000;

/**
 * The lines of a text that are as even as can be, found over the whole text at once as Knuth and Plass do:
 * each line costs the square of its empty share. A word wider than a line stands alone and juts out;
 * {@link isFitting} tells.
 */
export function breakLines(text: string, options: BreakOptions): readonly string[] {
  const { width, measure } = options;
  const boxes = toBoxes(text, options.hyphens ?? true);
  const best: { cost: number; from: number }[] = [{ cost: 0, from: 0 }];
  for (let end = 1; end <= boxes.length; end += 1) {
    let found = { cost: Infinity, from: end - 1 };
    for (let from = end - 1; from >= 0; from -= 1) {
      const before = best[from];
      if (before === undefined) continue;
      const share = measure(toLine(boxes, from, end)) / width;
      if (share > 1 && from < end - 1) break;
      const cost = before.cost + getCost(share, boxes, from, end);
      if (cost < found.cost) found = { cost, from };
    }
    best.push(found);
  }
  const lines: string[] = [];
  for (let end = boxes.length; end > 0; end = best[end]?.from ?? 0)
    lines.unshift(toLine(boxes, best[end]?.from ?? 0, end));
  return lines;
}

/** Whether every line is within the width. */
export function isFitting(lines: readonly string[], { width, measure }: BreakOptions): boolean {
  return lines.every((line) => measure(line) <= width);
}

function getCost(share: number, boxes: readonly Box[], from: number, end: number): number {
  const isLast = end === boxes.length;
  const empty = share > 1 ? OVERFULL * share : (1 - share) ** 2;
  const hyphen = boxes[end - 1]?.hyphen === '-' && !isLast;
  const second = hyphen && boxes[from - 1]?.hyphen === '-';
  return empty * (isLast ? LAST_LINE : 1) + (hyphen ? HYPHEN : 0) + (second ? SECOND_HYPHEN : 0);
}

function toBoxes(text: string, hyphens: boolean): readonly Box[] {
  return text
    .replace(/ (?=[–—…])/gu, '\u00A0')
    .split(/ +/u)
    .filter((word) => word !== '')
    .flatMap((word) => {
      const parts = hyphens ? toWordParts(word) : [word];
      return parts.map((part, index): Box => {
        const isInside = index < parts.length - 1 && !/[-‐/–]$/u.test(part);
        return { text: part, starts: index === 0, hyphen: isInside ? '-' : '' };
      });
    });
}

function toLine(boxes: readonly Box[], from: number, end: number): string {
  const line = boxes
    .slice(from, end)
    .map(({ text, starts }, index) => (starts && index > 0 ? ` ${text}` : text))
    .join('');
  return line + (end < boxes.length ? (boxes[end - 1]?.hyphen ?? '') : '');
}
