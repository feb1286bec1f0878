import type { Attributes } from 'xastscript';
import type { Span } from '../text/core/spans.ts';

/** An element that stands around words, in one or several spans. */
export interface TeiMark {
  readonly name: string;
  /** Without `xml:id`, `next` and `prev`. */
  readonly attributes: Attributes;
  /** Unique in the document; pieces of a mark that has none do not point to each other. */
  readonly id?: string;
  readonly spans: readonly Span[];
}

/** One element of a mark; any two pieces lie one in the other or apart. */
export interface TeiPiece extends Span {
  readonly mark: TeiMark;
}

/**
 * Cuts marks into pieces that XML can hold: at the ends of a block and, where two cross, at the end of the one that
 * begins first. Pieces come in the order of the text, the outer first; of two marks around the same words the one given
 * first is the outer.
 */
export function cutMarks(marks: readonly TeiMark[], block: Span): TeiPiece[] {
  const waiting = marks
    .flatMap((mark) =>
      mark.spans.map(({ start, end }): TeiPiece => ({
        mark,
        start: Math.max(start, block.start),
        end: Math.min(end, block.end),
      })),
    )
    .filter(({ start, end }) => start < end)
    .sort(comparePieces);
  const pieces: TeiPiece[] = [];
  const open: TeiPiece[] = [];
  for (let at = 0, piece = waiting[0]; piece; at += 1, piece = waiting[at]) {
    while ((open.at(-1)?.end ?? Infinity) <= piece.start) open.pop();
    const end = Math.min(piece.end, open.at(-1)?.end ?? Infinity);
    const first = { ...piece, end };
    if (end < piece.end) insertPiece(waiting, at + 1, { ...piece, start: end });
    pieces.push(first);
    open.push(first);
  }
  return pieces;
}

function comparePieces(a: Span, b: Span): number {
  return a.start - b.start || b.end - a.end;
}

/** Puts a piece into its place among those from an index on. */
function insertPiece(waiting: TeiPiece[], from: number, piece: TeiPiece): void {
  let index = from;
  for (
    let other = waiting[index];
    other && comparePieces(other, piece) <= 0;
    other = waiting[index]
  )
    index += 1;
  waiting.splice(index, 0, piece);
}

/**
 * The attributes of every piece: its mark's, an id, and pointers to the pieces of the same mark before and after it.
 *
 * @example Three pieces of q-a have the ids q-a, q-a.2 and q-a.3.
 */
export function toPieceAttributes(pieces: readonly TeiPiece[]): ReadonlyMap<TeiPiece, Attributes> {
  const attributes = new Map<TeiPiece, Attributes>();
  for (const [mark, parts] of Map.groupBy(pieces, ({ mark }) => mark)) {
    const { id } = mark;
    if (id === undefined) {
      for (const piece of parts) attributes.set(piece, mark.attributes);
      continue;
    }
    const toId = (index: number): string => (index === 0 ? id : `${id}.${index + 1}`);
    for (const [index, piece] of parts.entries())
      attributes.set(piece, {
        'xml:id': toId(index),
        ...mark.attributes,
        next: index + 1 < parts.length ? `#${toId(index + 1)}` : undefined,
        prev: index > 0 ? `#${toId(index - 1)}` : undefined,
      });
  }
  return attributes;
}
