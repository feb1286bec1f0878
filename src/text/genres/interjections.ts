import type { Span } from '../core/spans.ts';
import type { Reading } from '../syntax/reading.ts';
import { toSpan, toTokenRange } from '../syntax/reading.ts';

/** Tells whether a whole block stands in brackets: "(Beifall bei der SPD)". */
export function isInBrackets({ text }: Reading, { start, end }: Span): boolean {
  return /^[([].*[)\]]\.?$/su.test(text.slice(start, end).trim());
}

/**
 * The parts of what somebody says around brackets that stand as a sentence: "Ja. (Beifall) Und nun?" is "Ja." and
 * "Und nun?". What they add in brackets inside a sentence is theirs.
 */
export function withoutInterjections({ tokens }: Reading, words: Span): Span[] {
  const { from, to } = toTokenRange(tokens, words);
  const parts: Span[] = [];
  let start = from;
  const close = (end: number): void => {
    if (end > start) parts.push(toSpan(tokens, { from: start, to: end }));
  };
  for (let at = from; at < to; at += 1) {
    const opens = at === start || /^[.!?…]$/u.test(tokens[at - 1]?.text ?? '');
    if (!opens || !/^[([]$/u.test(tokens[at]?.text ?? '')) continue;
    const end = findClose(tokens.map(({ text }) => text).slice(at, to));
    if (end < 0) continue;
    close(at);
    start = at + end + 1;
    at = start - 1;
  }
  close(to);
  return parts;
}

/** The index of the bracket that closes the first one. */
function findClose(texts: readonly string[]): number {
  let depth = 0;
  for (const [at, text] of texts.entries()) {
    if (/^[([]$/u.test(text)) depth += 1;
    if (/^[)\]]$/u.test(text)) depth -= 1;
    if (depth === 0) return at;
  }
  return -1;
}
