import type { Block } from '../text/blocks.ts';
import type { Span } from '../text/spans.ts';
import type { Excerpt } from './model.ts';

const AROUND = 90;

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

/** About 90 characters on both sides of a span, cut between words and inside its block, with "…" where cut. */
export function toSnippet(text: string, blocks: readonly Block[], picked: Span): Excerpt {
  const block = blocks.find(({ start, end }) => start <= picked.start && picked.end <= end) ?? {
    start: 0,
    end: text.length,
  };
  const start = cutBefore(text, block.start, picked.start);
  const end = cutAfter(text, block.end, picked.end);
  const { parts } = toExcerpt(text, { start, end }, [picked]);
  return {
    parts: [
      ...(start > block.start ? [{ text: '… ', isPicked: false }] : []),
      ...parts,
      ...(end < block.end ? [{ text: ' …', isPicked: false }] : []),
    ],
  };
}

function cutBefore(text: string, least: number, at: number): number {
  if (at - least <= AROUND) return least;
  const space = text.indexOf(' ', at - AROUND);
  return space >= 0 && space < at ? space + 1 : at;
}

function cutAfter(text: string, most: number, at: number): number {
  if (most - at <= AROUND) return most;
  const space = text.lastIndexOf(' ', at + AROUND);
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
