import type { PhrasingContent } from 'mdast';
import type { ArticleAnnotations, ArticleQuote } from '../schemas/annotations.ts';
import { getSide, toInitials, toSideClass } from '../schemas/actor-look.ts';
import { createOverlapFinder } from '../spans/find-overlaps.ts';
import { findFirstFrom } from '../spans/span-search.ts';
import type { Mention } from '../text/names/mentions.ts';
import { toOuterSpan } from '../text/quotation/quote.ts';
import type { Registry } from '../text/names/registry.ts';
import type { Span } from '../text/spans.ts';
import { compareSpans } from '../text/spans.ts';
import type { FlatText } from './flatten.ts';
import type { Wrap } from './wrap-spans.ts';

const LONGEST_OPENING = 4;

type Properties = Readonly<Record<string, string | string[]>>;

/** Says which elements stand for the annotations in the article's HTML; README shows one sentence worked out. */
export function toWraps(
  flat: FlatText,
  annotations: ArticleAnnotations,
  registry: Registry,
): Wrap[] {
  const closed = flat.closed.toSorted(compareSpans);
  const findClosed = createOverlapFinder(closed);
  const openEnds = findOpenEnds(closed, annotations.quotes);
  return [
    ...annotations.quotes.flatMap((quote) => toQuoteWraps(quote, registry, openEnds)),
    ...annotations.echoes
      .filter(({ span }) => findClosed(span).length === 0)
      .map(({ span, quote }) => ({
        ...span,
        toNode: toElement('a', { className: ['echo'], href: `#${quote}` }),
      })),
    ...toMentionWraps(flat, annotations.mentions),
  ];
}

/** `<q>` for words in marks, a coloured line for reported words, and at their end who says so. */
function toQuoteWraps(
  quote: ArticleQuote,
  registry: Registry,
  openEnds: ReadonlySet<ArticleQuote>,
): Wrap[] {
  const actors = quote.speaker.ids.flatMap((id) => registry.actors.get(id) ?? []);
  const side = toSideClass(actors.map(getSide));
  const isDirect = quote.type === 'direct';
  const classes = isDirect
    ? ['quote', side]
    : ['reported', ...(quote.type === 'reported' ? ['told'] : []), side];
  const initials = actors[0] ? `${toInitials(actors[0])}${actors.length > 1 ? '+' : ''}` : '?';
  const voice = toElement('button', {
    type: 'button',
    className: ['voice', side],
    popoverTarget: `about-${quote.id}`,
    ariaLabelledBy: `about-${quote.id}-name`,
    dataInitials: initials,
  });
  const last = quote.spans.at(-1);
  const isOpen = openEnds.has(quote);
  return quote.spans.map((span, index) => ({
    ...span,
    toNode: (children, { isFirst, isLast }) => {
      const id = index === 0 && isFirst ? { id: quote.id } : {};
      const element = toElement(isDirect ? 'q' : 'span', {
        className: classes,
        dataQuote: quote.id,
        ...id,
      });
      return element(
        span === last && isLast && isOpen ? keepTogether(children, voice([])) : children,
      );
    },
  }));
}

/** The quotes that do not end inside a link or the like: a button there would be no button. */
function findOpenEnds(
  closed: readonly Span[],
  quotes: readonly ArticleQuote[],
): ReadonlySet<ArticleQuote> {
  const findClosed = createOverlapFinder(closed);
  const ends = quotes
    .map((quote) => ({ quote, end: toOuterSpan(quote).end }))
    .sort((a, b) => a.end - b.end);
  const open = ends.filter(({ end }) => findClosed({ start: end - 1, end }).length === 0);
  return new Set(open.map(({ quote }) => quote));
}

/** Ties the last word of a quote to the button behind it, so that no line begins with the button. */
function keepTogether(children: PhrasingContent[], voice: PhrasingContent): PhrasingContent[] {
  const last = children.at(-1);
  const rest = children.slice(0, -1);
  const keep = toElement('span', { className: ['keep'] });
  if (last && isKept(last)) return [...rest, keep([last, voice])];
  if (last?.type !== 'text') return [...children, voice];
  const word = /\S*$/u.exec(last.value)?.[0] ?? '';
  const before = last.value.slice(0, last.value.length - word.length);
  return [
    ...rest,
    ...(before === '' ? [] : [{ type: 'text' as const, value: before }]),
    keep([{ type: 'text', value: word }, voice]),
  ];
}

function isKept({ data }: PhrasingContent): boolean {
  const { className } = data?.hProperties ?? {};
  return Array.isArray(className) && className.includes('keep');
}

/** A button for each mention; fainter where the same entry was named before in the section. None in headings and links. */
function toMentionWraps(flat: FlatText, mentions: readonly Mention[]): Wrap[] {
  const headings = flat.blocks.filter(({ kind }) => kind === 'heading');
  const findBarred = createOverlapFinder([...flat.closed, ...headings].sort(compareSpans));
  const seen = new Map<string, number>();
  return mentions.flatMap(({ span, kind, id, rule }) => {
    if (findBarred(span).length > 0) return [];
    const section = findFirstFrom(headings, span.start) - 1;
    const isAgain = rule === 'adjective' || seen.get(`${kind}-${id}`) === section;
    if (rule !== 'adjective') seen.set(`${kind}-${id}`, section);
    const className = ['mention', kind, ...(isAgain ? ['again'] : [])];
    const button = { type: 'button', className, popoverTarget: `${kind}-${id}` };
    return [toKept(flat.text, span), { ...span, toNode: toElement('button', button) }];
  });
}

/**
 * Browsers break lines before and after any button, even between „ and a name, or a name and a full stop. A
 * span that does not wrap holds the button and what touches it together: the mark before, the hyphen behind; a full
 * stop stays by itself.
 */
function toKept(text: string, { start, end }: Span): Wrap {
  const before = /[„“"»«‚‘›‹'([–-]*$/u.exec(
    text.slice(Math.max(0, start - LONGEST_OPENING), start),
  );
  const hyphen = /^[-‑]/u.test(text.charAt(end)) ? 1 : 0;
  return {
    start: start - (before?.[0].length ?? 0),
    end: end + hyphen,
    toNode: toElement('span', { className: ['keep'] }),
  };
}

/** An mdast node that remark-rehype turns into this element. */
function toElement(
  name: string,
  properties: Properties,
): (children: PhrasingContent[]) => PhrasingContent {
  return (children) => ({
    type: 'emphasis',
    children,
    data: { hName: name, hProperties: { ...properties } },
  });
}
