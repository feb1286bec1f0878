import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Attributes } from 'xastscript';
import type { Article } from '../site/model.ts';
import { createOverlapFinder } from '../spans/find-overlaps.ts';
import { findFirstFrom } from '../spans/span-search.ts';
import type { Span } from '../text/core/spans.ts';
import { toDivisions } from './tei-blocks.ts';
import type { TeiMark, TeiPiece } from './tei-pieces.ts';
import { cutMarks, toPieceAttributes } from './tei-pieces.ts';

/**
 * The blocks of an article with elements around what is marked.
 * The text of each `<head>` and `<p>` is that of its block, to the character; `rend` says what is no running text, a
 * footnote or a cell of a table.
 */
export function toBody(article: Article, marks: readonly TeiMark[]): Element {
  const { text, blocks } = article;
  const parts = marks.flatMap((mark, order) =>
    mark.spans.map((span) => ({ ...span, mark, order })),
  );
  const findParts = createOverlapFinder(parts.sort((a, b) => a.start - b.start));
  const pieces = blocks.map((block) => {
    const found = findParts(block).toSorted((a, b) => a.order - b.order);
    return cutMarks([...new Set(found.map(({ mark }) => mark))], block);
  });
  const attributes = toPieceAttributes(pieces.flat());
  return x(
    'body',
    toDivisions(article, (index) => {
      const block = blocks[index];
      return block ? wrap(text, block, pieces[index] ?? [], attributes) : [];
    }),
  );
}

/** The words of a span, with an element around those of each piece. The pieces lie in the span, the outer first. */
function wrap(
  text: string,
  { start, end }: Span,
  pieces: readonly TeiPiece[],
  attributes: ReadonlyMap<TeiPiece, Attributes>,
): ElementContent[] {
  const content: ElementContent[] = [];
  let at = start;
  const addText = (to: number): void => {
    if (at < to) content.push({ type: 'text', value: text.slice(at, to) });
    at = to;
  };
  for (let index = 0, piece = pieces[index]; piece; piece = pieces[index]) {
    const outer = piece;
    const next = findFirstFrom(pieces, outer.end);
    addText(outer.start);
    const inside = wrap(text, outer, pieces.slice(index + 1, next), attributes);
    content.push(x(outer.mark.name, attributes.get(outer), inside));
    at = outer.end;
    index = next;
  }
  addText(end);
  return content;
}
