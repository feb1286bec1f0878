import { breakLines, isFitting } from './break-lines.ts';

/** How many words a shortened text may give up to end where a clause does. */
const CLAUSE_WORDS = 5;

export interface Size {
  readonly size: number;
  readonly lineHeight: number;
}

export interface Fit extends Size {
  readonly lines: readonly string[];
}

export interface FitOptions {
  readonly width: number;
  readonly height: number;
  /** From the largest to the smallest. */
  readonly sizes: readonly [Size, ...Size[]];
  /** The width of a text set at 1 px. */
  readonly measure: (text: string) => number;
  /** What ends the text even when it is shortened: a quotation mark. */
  readonly end?: string;
  /** Whether only whole sentences are shown, as many as fit, or none: a sentence that is cut could lose its condition. */
  readonly isWhole?: boolean;
}

/**
 * The text in the largest size in which it fits the box, without a broken word if a size at most one step
 * smaller can do without; when even the smallest is too large, shortened at a word with " …", or left out.
 */
export function fitText(text: string, options: FitOptions): Fit {
  const { sizes, end = '' } = options;
  for (const [index, size] of sizes.entries()) {
    const fit = fitSize(text + end, size, options, true);
    if (fit === undefined) continue;
    if (!hasBrokenWord(fit.lines)) return fit;
    const next = sizes[index + 1];
    return (
      fitSize(text + end, size, options, false) ??
      (next && fitSize(text + end, next, options, false)) ??
      fit
    );
  }
  return options.isWhole ? leaveOut(text, options) : shorten(text, options);
}

/** As many sentences as fit in the smallest size, without a sign that there were more. */
function leaveOut(text: string, options: FitOptions): Fit {
  const size = options.sizes.at(-1) ?? options.sizes[0];
  const sentences = text.split(/(?<=[.!?][“"]?) (?=[„"]?\p{Lu})/u);
  for (let count = sentences.length - 1; count > 0; count -= 1) {
    const fit = fitSize(sentences.slice(0, count).join(' '), size, options, true);
    if (fit) return fit;
  }
  return { ...size, lines: [] };
}

/** As many words as fit, or a few less when a clause ends there. */
function shorten(text: string, options: FitOptions): Fit {
  const { sizes, end = '' } = options;
  const size = sizes.at(-1) ?? sizes[0];
  const words = text.split(' ');
  const fitWords = (count: number): Fit | undefined => {
    const start = words
      .slice(0, count)
      .join(' ')
      .replace(/[\s,;:–—-]+$/u, '');
    return fitSize(`${start}\u00A0…${end}`, size, options, true);
  };
  let [fitting, tooMany] = [0, words.length];
  while (tooMany - fitting > 1) {
    const middle = Math.floor((fitting + tooMany) / 2);
    if (fitWords(middle)) fitting = middle;
    else tooMany = middle;
  }
  if (fitting === 0) return cutWord(words[0] ?? '', size, options);
  const clause = words.slice(0, fitting).findLastIndex((word) => /[.!?;:,]$/u.test(word)) + 1;
  const count = clause > 0 && fitting - clause <= CLAUSE_WORDS ? clause : fitting;
  return fitWords(count) ?? fitWords(fitting) ?? { ...size, lines: [`…${end}`] };
}

/** As many letters as fit of a word that is too long by itself: a publisher named by a long address. */
function cutWord(word: string, size: Size, options: FitOptions): Fit {
  const letters = [...word];
  for (; letters.length > 0; letters.pop()) {
    const fit = fitSize(`${letters.join('')}…${options.end ?? ''}`, size, options, true);
    if (fit) return fit;
  }
  return { ...size, lines: [`…${options.end ?? ''}`] };
}

function fitSize(
  text: string,
  size: Size,
  { width, height, measure }: FitOptions,
  hyphens: boolean,
): Fit | undefined {
  const options = { width: width / size.size, measure, hyphens };
  const most = Math.floor(height / (size.size * size.lineHeight));
  if (measure(text) > most * options.width) return undefined;
  const lines = breakLines(text, options);
  return lines.length <= most && isFitting(lines, options) ? { ...size, lines } : undefined;
}

function hasBrokenWord(lines: readonly string[]): boolean {
  return lines.slice(0, -1).some((line) => /\p{L}-$/u.test(line));
}
