import { findAround } from '../spans/span-search.ts';
import type { Block } from '../text/core/blocks.ts';
import type { Span } from '../text/core/spans.ts';
import type { Excerpt } from './model.ts';

const AROUND = 90;
/** From so many characters on both sides of a quote on its block is cut. */
const LONGEST_CONTEXT = 2000;

/** The whole of a span's text with some words picked out. Picked spans may lie partly outside. */
export function toExcerpt(text: string, whole: Span, picked: readonly Span[]): Excerpt {
  const parts: Excerpt['parts'][number][] = [];
  let at = whole.start;
  const add = (end: number, isPicked: boolean): void => {
    if (end > at) parts.push({ text: text.slice(at, end), isPicked });
    at = Math.max(at, end);
  };
  for (const { start, end } of picked.toSorted((a, b) => a.start - b.start)) {
    if (start >= whole.end || end <= at) continue;
    add(Math.max(start, at), false);
    add(Math.min(end, whole.end), true);
  }
  add(whole.end, false);
  return { parts };
}

/**
 * The block around the words of a quote, with those picked out. Of a block that is longer than any paragraph in print only what
 * stands near, cut between words, with "…" where cut.
 */
export function toContext(text: string, block: Span, picked: readonly Span[]): Excerpt {
  const first = picked[0] ?? block;
  const last = picked.at(-1) ?? block;
  return toCut(text, block, picked, {
    start: cutBefore(text, block.start, first.start, LONGEST_CONTEXT),
    end: cutAfter(text, block.end, last.end, LONGEST_CONTEXT),
  });
}

/** About 90 characters on both sides of a span, cut between words and inside its block, with "…" where cut. */
export function toSnippet(text: string, blocks: readonly Block[], picked: Span): Excerpt {
  const block = findAround(blocks, picked) ?? { start: 0, end: text.length };
  return toCut(text, block, [picked], {
    start: cutBefore(text, block.start, picked.start, AROUND),
    end: cutAfter(text, block.end, picked.end, AROUND),
  });
}

function toCut(text: string, block: Span, picked: readonly Span[], { start, end }: Span): Excerpt {
  const { parts } = toExcerpt(text, { start, end }, picked);
  return {
    parts: [
      ...(start > block.start ? [{ text: '… ', isPicked: false }] : []),
      ...parts,
      ...(end < block.end ? [{ text: ' …', isPicked: false }] : []),
    ],
  };
}

function cutBefore(text: string, least: number, at: number, around: number): number {
  if (at - least <= around) return least;
  const space = text.indexOf(' ', at - around);
  return space >= 0 && space < at ? space + 1 : at;
}

function cutAfter(text: string, most: number, at: number, around: number): number {
  if (most - at <= around) return most;
  const space = text.lastIndexOf(' ', at + around);
  return space > at ? space : at;
}

/** What ends in a full stop without ending a sentence: ordinals, initials, abbreviations. */
const NO_END =
  /(?:^|[\s(„.])(?:\d{1,3}|\p{Lu}|\p{Ll}|Dr|Prof|St|Nr|Mio|Mrd|bzw|ca|vgl|usw|geb)\.$/u;

/** The first sentence of a profile without markup. */
export function toLead(html: string): string {
  const plain = html
    .replace(/<[^>]+>/gu, '')
    .replace(/&#x3C;|&lt;/gu, '<')
    .replace(/&#x26;|&amp;/gu, '&')
    .trim();
  for (const { index } of plain.matchAll(/[.!?](?=[“”"]?\s+["„]?[\p{Lu}\p{N}])/gu)) {
    const sentence = plain.slice(0, index + 1);
    if (!NO_END.test(sentence))
      return /^[“”"]/u.test(plain.slice(index + 1)) ? plain.slice(0, index + 2) : sentence;
  }
  return plain;
}
