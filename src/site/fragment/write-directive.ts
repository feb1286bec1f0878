import type { Span } from '../../text/core/spans.ts';

const WORDS_AROUND = 3;
/** No three words are longer. */
const LONGEST_BEFORE = 400;

/** The parts of a text directive (WICG scroll-to-text-fragment), as words of a page. */
export interface TextDirective {
  readonly prefix?: string;
  readonly start: string;
  readonly end?: string;
  readonly suffix?: string;
}

/**
 * Writes a text directive: white space of any kind as one blank, without characters that nobody sees.
 *
 * @example writeDirective({ prefix: 'Der Rat', start: 'am Deich' }) // 'text=Der%20Rat-,am%20Deich'
 */
export function writeDirective({ prefix, start, end, suffix }: TextDirective): string {
  const parts = [
    prefix === undefined ? [] : `${encode(prefix)}-`,
    encode(start),
    end === undefined ? [] : encode(end),
    suffix === undefined ? [] : `-${encode(suffix)}`,
  ];
  return `text=${parts.flat().join(',')}`;
}

/**
 * A text directive for words of an article on its own page: the words with the three before them, which tell where they stand.
 *
 * @example toDirective('Der Rat am Deich', { start: 11, end: 16 }) // 'text=Der%20Rat%20am-,Deich'
 */
export function toDirective(text: string, { start, end }: Span): string {
  const prefix = toLastWords(text, start);
  return writeDirective({ ...(prefix !== '' && { prefix }), start: text.slice(start, end) });
}

/** The last words before, in the same paragraph, with the mark that opens the quote: browsers want no gap there. */
function toLastWords(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - LONGEST_BEFORE), at);
  const line = near.slice(near.lastIndexOf('\n') + 1).trim();
  return /[\p{L}\p{N}]/u.test(line) ? line.split(/\s+/u).slice(-WORDS_AROUND).join(' ') : '';
}

/** Commas, hyphens and ampersands divide the parts of a directive; soft hyphens and the like are no part of a word. */
function encode(text: string): string {
  const plain = text
    .toWellFormed()
    .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .trim()
    .replace(/\s+/gu, ' ');
  return encodeURIComponent(plain).replaceAll('-', '%2D');
}
