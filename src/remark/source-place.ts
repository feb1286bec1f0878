import type { FlatText } from './flatten.ts';

/** Line and column in the source of an article, both from 1, of a character of its flat text. */
export function toSourcePlace(
  flat: FlatText,
  source: string,
  offset: number,
): { readonly line: number; readonly column: number } {
  const piece = flat.pieces.find(({ start, end }) => start <= offset && offset < end);
  const begin = piece?.node.position?.start;
  if (!piece || !begin) return { line: 1, column: 1 };
  const character = flat.text.charAt(offset);
  // Escapes and the prefixes of lines make the source longer than the text, but they add few letters: count the same.
  let at = source.indexOf(character, begin.offset ?? 0);
  for (const same of flat.text.slice(piece.start, offset)) {
    if (same === character && at >= 0) at = source.indexOf(character, at + 1);
  }
  if (at < 0 || at >= (piece.node.position?.end.offset ?? 0)) return begin;
  const lines = source.slice(0, at).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}
