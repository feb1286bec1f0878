import type { Element, ElementContent } from 'xast';
import { x } from 'xastscript';
import type { Attributes } from 'xastscript';
import type { Article } from '../site/model.ts';
import { createOverlapFinder } from '../spans/find-overlaps.ts';
import { findFirstFrom } from '../spans/span-search.ts';
import type { Span } from '../text/core/spans.ts';
import type { Mark, Piece } from './tei-pieces.ts';
import { cutMarks, toPieceAttributes } from './tei-pieces.ts';

/**
 * The blocks of an article with elements around what is marked: a `<div>` for each heading with all up to the next.
 * The text of each `<head>` and `<p>` is that of its block, to the character; `rend` says what is no running text, a
 * footnote or a cell of a table.
 */
export function toBody({ text, blocks }: Article, marks: readonly Mark[]): Element {
  const parts = marks.flatMap((mark, order) =>
    mark.spans.map((span) => ({ ...span, mark, order })),
  );
  const findParts = createOverlapFinder(parts.sort((a, b) => a.start - b.start));
  const pieces = blocks.map((block) => {
    const found = findParts(block).toSorted((a, b) => a.order - b.order);
    return cutMarks([...new Set(found.map(({ mark }) => mark))], block);
  });
  const attributes = toPieceAttributes(pieces.flat());
  const body: Element[] = [];
  for (const [index, block] of blocks.entries()) {
    const isHeading = block.kind === 'heading';
    const rend = { rend: block.part };
    const element = x(
      isHeading ? 'head' : 'p',
      rend,
      wrap(text, block, pieces[index] ?? [], attributes),
    );
    const last = body.at(-1);
    // Headings that follow each other stand together above what follows them.
    if (last && !(isHeading && hasParagraph(last))) last.children.push(element);
    else body.push(x('div', [element]));
  }
  return x('body', body.length > 0 ? body : [x('div', [x('p')])]);
}

function hasParagraph({ children }: Element): boolean {
  return children.some((child) => child.type === 'element' && child.name === 'p');
}

/** The words of a span, with an element around those of each piece. The pieces lie in the span, the outer first. */
function wrap(
  text: string,
  { start, end }: Span,
  pieces: readonly Piece[],
  attributes: ReadonlyMap<Piece, Attributes>,
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
