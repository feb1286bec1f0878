import type { Span } from '../../text/core/spans.ts';

/** Quotation marks as publishers set them: outer opening and closing, inner opening and closing. */
const STYLES = ['„“‚‘', '»«›‹', '""\'\'', '«»‹›'];
const MARK = /["„“”»«‚‘›‹]/u;
const INNER = /[‚‘›‹]/u;

/** A part of a text in each style of quotation marks; once where it has none. */
export function toStyles<Parts extends Readonly<Record<string, Span>>>(
  text: string,
  parts: Parts,
): { readonly [Name in keyof Parts]: string }[] {
  const entries = Object.entries(parts);
  const hasMarks = entries.some(([, { start, end }]) => MARK.test(text.slice(start, end)));
  return (hasMarks ? STYLES : STYLES.slice(0, 1)).map((style) => {
    const written = entries.map(([name, span]) => [name, writeIn(text, span, style)] as const);
    // Each name of the parts is there, with its words.
    return Object.fromEntries(written) as { [Name in keyof Parts]: string };
  });
}

function writeIn(text: string, { start, end }: Span, style: string): string {
  return text.slice(start, end).replace(new RegExp(MARK, 'gu'), (mark, offset: number) => {
    const index = (INNER.test(mark) ? 2 : 0) + (isOpening(text, start + offset) ? 0 : 1);
    return style.charAt(index);
  });
}

/** Tells whether a mark stands before words and not behind any, whatever other marks are between. */
function isOpening(text: string, at: number): boolean {
  let before = at - 1;
  while (MARK.test(text.charAt(before))) before -= 1;
  let after = at + 1;
  while (MARK.test(text.charAt(after))) after += 1;
  return (
    !/[\p{L}\p{N}.,;!?…]/u.test(text.charAt(before)) && /[^\s.,;:!?]/u.test(text.charAt(after))
  );
}
