import type { Span } from '../core/spans.ts';
import { is } from '../core/tokens.ts';
import type { Reading } from '../syntax/reading.ts';
import { toTokenRange } from '../syntax/reading.ts';

/** Tells whether words end in a question mark: "Wie war es?". */
export function isQuestion({ text }: Reading, { start, end }: Span): boolean {
  return text.slice(start, end).trimEnd().endsWith('?');
}

/** Tells whether somebody speaks for themselves or to another: "Ich war müde", "Wir danken Ihnen". */
export function speaksItself(reading: Reading, span: Span): boolean {
  const { from, to } = toTokenRange(reading.tokens, span);
  return (
    reading.tokens.slice(from, to).some((token) => is(token, 'first-person')) ||
    isAddressed(reading, span)
  );
}

/** Tells whether words are said to somebody: "Waren Sie müde?", "Herr Tal, wie war es?"; "Sie waren müde" may be of others. */
export function isAddressed({ tokens }: Reading, span: Span): boolean {
  const { from, to } = toTokenRange(tokens, span);
  for (let at = from; at < to; at += 1) {
    const before = tokens[at - 1];
    const opens = at === from || /^[.!?…:„“»«–]$/u.test(before?.text ?? '.');
    if (is(tokens[at], 'polite-you') && !opens) return true;
    if (is(tokens[at], 'form-of-address') && (opens || before?.text === ',')) return true;
  }
  return false;
}
