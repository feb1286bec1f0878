import { ABBREVIATIONS } from '../lang/de/abbreviations.ts';
import type { Span } from './spans.ts';
import { findInside } from '../../spans/span-search.ts';
import { trimSpan } from './spans.ts';

const MONTHS_AND_UNITS =
  /^(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|Jahrhundert|Jahrestag|Geburtstag|Etage|Stock|Platz|Runde|Spieltag|Bundesliga|Weltkrieg)\b/u;

// "in der 5. Liga", "zum 3. Mal".
const ARTICLE_BEFORE =
  /(?:^|\s)(?:der|die|das|den|dem|des|am|im|zum|zur|beim|vom|ihrem|seinem|einem) \d{1,3}$/u;

// How far to look for the word before a stop and behind it.
const LONGEST_WORD = 40;

/**
 * Splits one block of a text into sentences.
 *
 * A sentence ends at `.`, `!`, `?` or `…` before white space and a capital, a digit or a quotation mark.
 * Abbreviations ("z. B."), initials ("J. F. Kennedy") and ordinals ("am 3. Mai") end none; nor does a mark
 * inside quotation marks, because a quote may hold sentences: „Nein. Nie.“, sagte sie.
 * A closing quotation mark after the stop ends the sentence when a new one begins behind it.
 */
export function findSentences(text: string, block: Span, marked: readonly Span[]): Span[] {
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
  const stop =
    /(?<![.!?…])[.!?…]{1,99}(?<closing>[“”"»«‘’)\]]{0,20})(?=\s+["„“»«‚‘›‹(]?(?:[\p{Lu}\p{N}]|\p{Ll}\p{Lu})|(?<=\p{Ll}{3}\.)\p{Lu}\p{Ll})/gu;
  for (const match of text.slice(block.start, block.end).matchAll(stop)) {
    const from = block.start + match.index;
    const at = from + match[0].length;
    for (let span = inside[next]; span && span.start < at; span = inside[next]) {
      reach = Math.max(reach, span.end);
      next += 1;
    }
    if (at < reach) continue;
    const before = text.slice(Math.max(start, from - LONGEST_WORD), from);
    if (match[0] === '.' && isNoEnd(before, text.slice(at, at + LONGEST_WORD))) continue;
    end(at);
  }
  end(block.end);
  return sentences;
}

function isNoEnd(before: string, after: string): boolean {
  const word = /[\p{L}\p{M}\p{N}.-]+$/u.exec(before)?.[0] ?? '';
  if (ABBREVIATIONS.has(word)) return true;
  if (/^\p{Lu}$/u.test(word) || /^(?:\p{L}\.)+\p{L}$/u.test(word)) return true;
  if (!/^\d{1,3}$/u.test(word)) return false;
  return MONTHS_AND_UNITS.test(after.trimStart()) || ARTICLE_BEFORE.test(before);
}
