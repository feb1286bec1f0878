/** Behind the end of a sentence: not behind an ordinal, an initial or the like, "26. Januar", "A. Berg", "Dr. Berg", "bzw. Berg". */
const BEGINNING =
  /(?<=(?:(?<!bzw|Prof|Mio|Mrd|vgl)(?<=\p{Ll}{2})\.|[!?…])[“”"»‘’)]*)\s+(?=[„“"»‚(]?[\p{Lu}\p{N}])/gu;

/**
 * A part of a text, grown to whole sentences, with "…" where something is left out: half a sentence could say the
 * contrary of the whole.
 *
 * @example toSentences('Der Hafen ist zu. Ada Berg bestritt, dass er bleibe. Er bleibt.', 'dass er') // '… Ada Berg bestritt, dass er bleibe. …'
 */
export function toSentences(text: string, part: string): string {
  const at = text.indexOf(part);
  if (at < 0) return part;
  const ends = [...text.matchAll(BEGINNING)];
  const before = ends.findLast(({ index }) => index < at);
  const after = ends.find(({ index }) => index >= at + part.length);
  const start = before ? before.index + before[0].length : 0;
  const end = after ? after.index : text.length;
  return `${start > 0 ? '… ' : ''}${text.slice(start, end)}${end < text.length ? ' …' : ''}`;
}
