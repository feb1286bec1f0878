import type { Span } from '../text/spans.ts';
import type { Article } from './model.ts';

/** From so many characters on a fragment names the first and the last words only. */
const LONG = 120;
const WORDS_AT_ENDS = 5;
const WORDS_AROUND = 3;

/**
 * The address of a quote in the publisher's own page, as a text fragment (WICG scroll-to-text-fragment), or undefined
 * when the article has no source address. The outer quotation marks are left out: publishers set their own. What
 * stands before is named only where the words stand in the article more than once.
 *
 * @example „Wir bleiben“ // https://example.org/flut#:~:text=Wir%20bleiben
 */
export function toSourceLink(
  article: Pick<Article, 'text' | 'source'>,
  spans: readonly Span[],
): string | undefined {
  const url = article.source?.url;
  if (url === undefined) return undefined;
  const directives = spans.map(({ start, end }) => {
    const words = article.text.slice(start, end).replace(MARKS, '');
    const at = article.text.indexOf(words, start);
    const ends = toEnds(words);
    const before = isTwin(ends[0], article.text) ? toLastWords(article.text.slice(0, at)) : '';
    const parts = [...(before === '' ? [] : [`${encode(before)}-`]), ...ends.map(encode)];
    return `text=${parts.join(',')}`;
  });
  const [address = '', fragment = ''] = url.split('#');
  // An address copied from a browser may have a directive of its own.
  const [anchor = ''] = fragment.split(':~:');
  return `${address}#${anchor}:~:${directives.join('&')}`;
}

const MARKS = /^["„“”»«‚‘’›‹']+|["“”»«‘’›‹']+$/gu;

/** The words themselves, or the first and the last of them. */
function toEnds(words: string): readonly [first: string, ...last: string[]] {
  const all = words.split(/\s+/u);
  if (words.length <= LONG || all.length <= 2 * WORDS_AT_ENDS) return [words];
  return [all.slice(0, WORDS_AT_ENDS).join(' '), all.slice(-WORDS_AT_ENDS).join(' ')];
}

/** Whether words stand in a text more than once, as browsers search: whole words, in any case. */
function isTwin(words: string, text: string): boolean {
  const pattern = words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/gu, '\\s+');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu');
  return (text.match(whole)?.length ?? 0) > 1;
}

/**
 * The last words before, in the same paragraph, with the mark that opens the quote: browsers want no gap there. A mark
 * alone tells nothing apart, and other publishers set another.
 */
function toLastWords(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1).trim();
  return /[\p{L}\p{N}]/u.test(line) ? line.split(/\s+/u).slice(-WORDS_AROUND).join(' ') : '';
}

/** Commas, hyphens and ampersands divide the parts of a directive. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\s+/gu, ' ')).replaceAll('-', '%2D');
}
