import { toXml } from 'xast-util-to-xml';
import type { Element } from 'xast';

/**
 * Writes an element as an XML 1.0 document with a declaration and a line break at the end.
 *
 * What XML 1.0 cannot hold is left out: control characters but tab and line breaks, U+FFFE and U+FFFF; half of a
 * surrogate pair becomes U+FFFD. A carriage return is written as a reference, else a parser reads it as a line feed.
 */
export function writeXml(root: Element): string {
  const xml = toXml(root, { closeEmptyElements: true, tightClose: true })
    .toWellFormed()
    .replace(/[\uFFFE\uFFFF]/gu, '')
    // Allowed at the end of a CDATA section only.
    .replaceAll(']]>', ']]&gt;')
    .replaceAll('\r', '&#xD;');
  return `<?xml version="1.0" encoding="UTF-8"?>\n${xml}\n`;
}
