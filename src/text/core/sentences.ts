import type { SentenceStops } from '../lang/language.ts';
import type { Span } from './spans.ts';
import { findInside } from '../../spans/span-search.ts';
import { trimSpan } from './spans.ts';

// How far to look for the word before a stop and behind it.
const LONGEST_WORD = 40;

// Closing marks that a stop may have behind it.
const CLOSING = String.raw`(?<closing>[“”"»«‘’›‹'*)\]]{0,20})`;
// What opens the next sentence: a capital or a digit, in marks or brackets or not; anything right behind an opening
// quotation mark („#frei“, ‚so‘, „-10 Grad“, „und nun?“); a sign before a capital or a digit (– Dann, § 5, #Frei).
const NEXT = [
  String.raw`["„“»«‚‘›‹([]?(?:[\p{Lu}\p{N}]|\p{Ll}\p{Lu})`,
  String.raw`[([]?["„“»«‚‘›‹']{1,3}(?=[^\s.,;:!?)\]])`,
  String.raw`["„“»«‚‘›‹([]{0,3}[#§€$*@•…–—-]{1,3}\s?["„“»«‚‘›‹]?[\p{Lu}\p{N}]`,
].join('|');
// A stop between two words without white space: "sagte sie.Dann".
const GLUED = String.raw`(?<=\p{Ll}{3}\.)\p{Lu}\p{Ll}`;
// What tickers put between their news.
const DIVIDER = String.raw`(?<!\S)(?<divider>\+{3})(?!\S)`;
const STOP = new RegExp(
  String.raw`(?<![.!?…])[.!?…]{1,99}${CLOSING}(?=\s+(?:${NEXT})|${GLUED})|${DIVIDER}`,
  'gu',
);

/**
 * Splits one block of a text into sentences.
 *
 * A sentence ends at `.`, `!`, `?` or `…` before white space and a capital, a digit, a quotation mark or a sign.
 * Abbreviations ("z. B."), initials ("J. F. Kennedy") and ordinals ("am 3. Mai") end none; nor does a mark
 * inside quotation marks, because a quote may hold sentences: „Nein. Nie.“, sagte sie. A +++ stands alone.
 * A closing quotation mark after the stop ends the sentence when a new one begins behind it.
 */
export function findSentences(
  text: string,
  block: Span,
  marked: readonly Span[],
  stops: SentenceStops,
): Span[] {
  const inside = findInside(marked, block);
  let next = 0;
  let reach = block.start;
  const sentences: Span[] = [];
  let start = block.start;
  const end = (at: number): void => {
    const sentence = trimSpan(text, { start, end: at });
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = at;
  };
  for (const match of text.slice(block.start, block.end).matchAll(STOP)) {
    const from = block.start + match.index;
    const at = from + match[0].length;
    for (let span = inside[next]; span && span.start < at; span = inside[next]) {
      reach = Math.max(reach, span.end);
      next += 1;
    }
    if (at < reach) continue;
    if (match.groups?.['divider'] !== undefined) {
      end(from);
      end(at);
      continue;
    }
    const before = text.slice(Math.max(start, from - LONGEST_WORD), from);
    const after = text.slice(at, at + LONGEST_WORD).trimStart();
    if (match[0] === '.' && isNoEnd(stops, before, after)) continue;
    if (match[0] === '…' && /^\P{L}{0,3}\p{Ll}+(?!\p{L})/u.test(after)) continue;
    end(at);
  }
  end(block.end);
  return sentences;
}

function isNoEnd(
  { abbreviations, behindOrdinal, asOrdinal }: SentenceStops,
  before: string,
  after: string,
): boolean {
  const word = /[\p{L}\p{M}\p{N}.-]+$/u.exec(before.slice(before.lastIndexOf(' ') + 1))?.[0] ?? '';
  if (abbreviations.has(word)) return true;
  // "Otto II. „ist alt“"
  if (/^[IVX]{1,6}$/u.test(word) && /^\P{L}{0,3}\p{Ll}/u.test(after)) return true;
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  if (!/^\d{1,3}$/u.test(word)) return false;
  return behindOrdinal.test(after) || asOrdinal.test(before);
}
