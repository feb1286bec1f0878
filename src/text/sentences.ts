import { ABBREVIATIONS } from './de/abbreviations.ts';
import type { Span } from './spans.ts';
import { containsSpan, trimSpan } from './spans.ts';

const MONTHS_AND_UNITS =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jahrestag|Geburtstag|Etage|Stock|Platz|Runde|Spieltag|Bundesliga|Weltkrieg)\b/u;

/**
 * Splits one block of a text into sentences.
 *
 * A sentence ends at `.`, `!`, `?` or `…` before white space and a capital, a digit or a quotation mark.
 * Abbreviations ("z. B."), initials ("J. F. Kennedy") and ordinals ("am 3. Mai") end none; nor does a mark
 * inside quotation marks, because a quote may hold sentences: „Nein. Nie.“, sagte sie.
 * A closing quotation mark after the stop ends the sentence when a new one begins behind it.
 */
export function findSentences(text: string, block: Span, marked: readonly Span[]): Span[] {
  const inside = marked.filter((span) => containsSpan(block, span));
  const sentences: Span[] = [];
  let start = block.start;
  const end = (at: number): void => {
    const sentence = trimSpan(text, { start, end: at });
    if (sentence.end > sentence.start) sentences.push(sentence);
    start = at;
  };
  const stop = /[.!?…]+(?<closing>[“”"»«‘’)\]]*)(?=\s+["„“»«‚‘›‹(]?[\p{Lu}\p{N}])/gu;
  stop.lastIndex = block.start;
  for (let match = stop.exec(text); match && match.index < block.end; match = stop.exec(text)) {
    const at = match.index + match[0].length;
    if (at > block.end) break;
    if (inside.some((span) => span.start < at && at < span.end)) continue;
    if (match[0] === '.' && isNoEnd(text.slice(start, match.index), text.slice(at))) continue;
    end(at);
  }
  end(block.end);
  return sentences;
}

function isNoEnd(before: string, after: string): boolean {
  const word = /[\p{L}\p{M}\p{N}.-]+$/u.exec(before)?.[0] ?? '';
  if (ABBREVIATIONS.has(word)) return true;
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  return /^\d{1,3}$/u.test(word) && MONTHS_AND_UNITS.test(after.trimStart());
}
