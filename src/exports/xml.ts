import { toXml } from 'xast-util-to-xml';
import type { Element } from 'xast';

/**
 * Writes an element as an XML 1.0 document with a declaration and a line break at the end. `styleSheet` is
 * the address of a CSS file, from the document.
 *
 * What XML 1.0 cannot hold is left out: control characters but tab and line breaks, U+FFFE and U+FFFF; half of a
 * surrogate pair becomes U+FFFD. A carriage return is written as a reference, else a parser reads it as a line feed.
 */
export function writeXml(root: Element, styleSheet?: string): string {
  const xml = toXmlText(toXml(root, { closeEmptyElements: true, tightClose: true }))
    // Allowed at the end of a CDATA section only.
    .replaceAll(']]>', ']]&gt;')
    .replaceAll('\r', '&#xD;');
  const style =
    styleSheet === undefined ? '' : `<?xml-stylesheet type="text/css" href="${styleSheet}"?>\n`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${style}${xml}\n`;
}

/** Leaves out of a text, or of a whole document, the characters that XML 1.0 cannot hold. */
function toXmlText(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

/** Puts every element on a line of its own, indented by its depth. */
export function toLines(elements: readonly Element[], depth: number): (Element | string)[] {
  const lineBreak = `\n${' '.repeat(depth)}`;
  return [
    ...elements.flatMap((element) => [lineBreak, element]),
    `\n${' '.repeat(Math.max(0, depth - 1))}`,
  ];
}
