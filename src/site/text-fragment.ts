import type { Span } from '../text/core/spans.ts';
import { findTwins } from './find-twins.ts';
import type { Article } from './model.ts';

/** From so many characters on a fragment names the first and the last words only. */
const LONG = 120;
const WORDS_AT_ENDS = 5;
const WORDS_AROUND = 3;
/** No three words are longer. */
const LONGEST_BEFORE = 400;

/**
 * Makes a function that gives the address of a quote of an article in the publisher's own page, as a text fragment
 * (WICG scroll-to-text-fragment), or undefined when the article has no source address. The outer quotation marks are
 * left out: publishers set their own. What stands before is named only where the words stand in the article more
 * than once.
 *
 * @example „Wir bleiben“ // https://example.org/flut#:~:text=Wir%20bleiben
 */
export function createToSourceLink(
  { text, source }: Pick<Article, 'text' | 'source'>,
  quotes: readonly { readonly spans: readonly Span[] }[],
): (spans: readonly Span[]) => string | undefined {
  const url = source?.url;
  if (url === undefined) return () => undefined;
  const toWords = ({ start, end }: Span): string => text.slice(start, end).replace(MARKS, '');
  const firsts = quotes.flatMap(({ spans }) => spans.map((span) => toEnds(toWords(span))[0]));
  const twins = findTwins(text, firsts);
  const [address = '', fragment = ''] = url.split('#');
  // An address copied from a browser may have a directive of its own.
  const [anchor = ''] = fragment.split(':~:');
  return (spans) => {
    const directives = spans.map((span) => {
      const words = toWords(span);
      const ends = toEnds(words);
      const before = twins.has(ends[0]) ? toLastWords(text, text.indexOf(words, span.start)) : '';
      const parts = [...(before === '' ? [] : [`${encode(before)}-`]), ...ends.map(encode)];
      return `text=${parts.join(',')}`;
    });
    return `${address}#${anchor}:~:${directives.join('&')}`;
  };
}

/**
 * A text directive for words of an article on its own page: the words with the three before them, which tell where they stand.
 *
 * @example toDirective('Der Rat am Deich', { start: 11, end: 16 }) // 'text=Der%20Rat%20am-,Deich'
 */
export function toDirective(text: string, { start, end }: Span): string {
  const before = toLastWords(text, start);
  return `text=${before === '' ? '' : `${encode(before)}-,`}${encode(text.slice(start, end))}`;
}

const MARKS = /^["„“”»«‚‘’›‹']+|["“”»«‘’›‹']+$/gu;

/** The words themselves, or the first and the last of them. */
function toEnds(words: string): readonly [first: string, ...last: string[]] {
  const all = words.split(/\s+/u);
  if (words.length <= LONG || all.length <= 2 * WORDS_AT_ENDS) return [words];
  return [all.slice(0, WORDS_AT_ENDS).join(' '), all.slice(-WORDS_AT_ENDS).join(' ')];
}

/**
 * The last words before, in the same paragraph, with the mark that opens the quote: browsers want no gap there. A mark
 * alone tells nothing apart, and other publishers set another.
 */
function toLastWords(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - LONGEST_BEFORE), at);
  const line = near.slice(near.lastIndexOf('\n') + 1).trim();
  return /[\p{L}\p{N}]/u.test(line) ? line.split(/\s+/u).slice(-WORDS_AROUND).join(' ') : '';
}

/** Commas, hyphens and ampersands divide the parts of a directive. */
function encode(text: string): string {
  return encodeURIComponent(text.toWellFormed().replace(/\s+/gu, ' ')).replaceAll('-', '%2D');
}
