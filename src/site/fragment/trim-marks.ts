import type { Span } from '../../text/core/spans.ts';

/** Takes white space and punctuation off both ends of a span; one of nothing else becomes empty. */
export function trimMarks(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /[\p{P}\s]/u.test(text.charAt(start))) start += 1;
  while (end > start && /[\p{P}\s]/u.test(text.charAt(end - 1))) end -= 1;
  return { start, end };
}
