import type { Addresses } from './addresses.ts';
import type { TeiMark } from './tei-pieces.ts';
import type { Markup } from '../schemas/annotations.ts';
import type { Article } from '../site/model.ts';
import { createOverlapFinder } from '../spans/find-overlaps.ts';
import type { Span } from '../text/core/spans.ts';

const RENDERED: Readonly<Partial<Record<Markup['kind'], string>>> = {
  emphasis: 'italic',
  strong: 'bold',
  deleted: 'strikethrough',
  code: 'monospace',
};

/**
 * The elements of words that the file sets in another way, and of its links. They have no id, so they are cut where they cross
 * another mark, not the mark where it crosses them.
 */
export function toMarkupMarks(
  { id, markup }: Article,
  marks: readonly TeiMark[],
  to: Addresses,
): TeiMark[] {
  const spans = marks.flatMap((mark) => mark.spans).toSorted((a, b) => a.start - b.start);
  const findOthers = createOverlapFinder(spans);
  return markup
    .toSorted((a, b) => a.start - b.start)
    .flatMap((one): TeiMark[] => {
      const crossing = findOthers(one).filter((other) => crosses(one, other));
      const mark = toMark(one, id, to);
      return mark ? [{ ...mark, spans: cutAtEnds(one, crossing) }] : [];
    });
}

function toMark(
  { kind, target }: Markup,
  article: string,
  to: Addresses,
): Omit<TeiMark, 'spans'> | undefined {
  if (kind === 'link') {
    const address = toTarget(target ?? '', article, to);
    return address === undefined ? undefined : { name: 'ref', attributes: { target: address } };
  }
  const rend = RENDERED[kind];
  return rend === undefined ? undefined : { name: 'hi', attributes: { rend } };
}

/** The whole address of a link; undefined where it leads nowhere that readers may be sent to. */
function toTarget(target: string, article: string, to: Addresses): string | undefined {
  const isFromHome = /^\/(?!\/)/u.test(target);
  const base = isFromHome ? to.home : to.article(article);
  const path = isFromHome ? target.slice(1) : target;
  if (!URL.canParse(path, base)) return undefined;
  const { protocol, href } = new URL(path, base);
  return ['http:', 'https:', 'mailto:', 'tel:'].includes(protocol) ? href : undefined;
}

/** Whether two spans share characters and neither holds the other. */
function crosses(a: Span, b: Span): boolean {
  return (a.start < b.start && a.end < b.end) || (b.start < a.start && b.end < a.end);
}

function cutAtEnds({ start, end }: Span, others: readonly Span[]): Span[] {
  const inside = others.flatMap((other) => [other.start, other.end]);
  const cuts = [...new Set([start, ...inside.filter((at) => at > start && at < end), end])];
  const places = cuts.toSorted((a, b) => a - b);
  return places.slice(1).map((place, index) => ({ start: places[index] ?? start, end: place }));
}
