import { findFirstFrom, findIndexAt } from '../spans/span-search.ts';
import type { Span } from '../text/core/spans.ts';
import type { FlatText, Piece } from './flatten.ts';

/** A character in the source of an article, both from 1. */
export interface SourcePlace {
  readonly line: number;
  readonly column: number;
}

/** Makes a function that tells where in the source of an article a character of its flat text stands; the source is read once. */
export function createToSourcePlace(
  { text, pieces }: FlatText,
  source: string,
): (offset: number) => SourcePlace {
  const lines = findLines(source);
  const findCharacters = createCharacterIndex(text, source);
  return (offset) => {
    const piece = pieces[findIndexAt(pieces, offset)];
    const { start: begin, end } = piece?.node.position ?? {};
    if (!piece || !begin) return { line: 1, column: 1 };
    // Escapes and the prefixes of lines make the source longer than the text, but they add few letters: count the same.
    const { inText, inSource } = findCharacters(piece, text.charAt(offset));
    const at = inSource[findFirstFrom(inText, offset)]?.start ?? -1;
    if (at < 0 || at >= (end?.offset ?? 0)) return begin;
    const line = findIndexAt(lines, at);
    return { line: line + 1, column: at - (lines[line]?.start ?? 0) + 1 };
  };
}

/** The lines of a text, each with its break. */
function findLines(source: string): Span[] {
  const lines: Span[] = [];
  for (let start = 0; start <= source.length;) {
    const feed = source.indexOf('\n', start);
    const end = feed < 0 ? source.length + 1 : feed + 1;
    lines.push({ start, end });
    start = end;
  }
  return lines;
}

interface Characters {
  readonly inText: readonly Span[];
  readonly inSource: readonly Span[];
}

/** Finds where one character stands in a piece of the text and in its source, and looks once for each. */
function createCharacterIndex(
  text: string,
  source: string,
): (piece: Piece, character: string) => Characters {
  const known = new Map<Piece, Map<string, Characters>>();
  return (piece, character) => {
    const own = known.get(piece) ?? new Map<string, Characters>();
    known.set(piece, own);
    const { start, end } = piece.node.position ?? {};
    const characters = own.get(character) ?? {
      inText: findAll(text, character, piece),
      inSource: findAll(source, character, {
        start: start?.offset ?? 0,
        end: end?.offset ?? source.length,
      }),
    };
    own.set(character, characters);
    return characters;
  };
}

/** The places of one character in a part of a text. */
function findAll(text: string, character: string, { start, end }: Span): Span[] {
  const places: Span[] = [];
  for (
    let at = text.indexOf(character, start);
    at >= 0 && at < end;
    at = text.indexOf(character, at + 1)
  )
    places.push({ start: at, end: at + 1 });
  return places;
}
