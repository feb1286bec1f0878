import type { PhrasingContent } from 'mdast';
import type { ArticleAnnotations, ArticleQuote } from '../schemas/annotations.ts';
import { getSide, toInitials, toSideClass } from '../schemas/actor-look.ts';
import type { Mention } from '../text/names/mentions.ts';
import type { Registry } from '../text/names/registry.ts';
import { overlapSpans } from '../text/spans.ts';
import type { FlatText } from './flatten.ts';
import type { Wrap } from './wrap-spans.ts';

type Properties = Readonly<Record<string, string | string[]>>;

/** Says which elements stand for the annotations in the article's HTML; README shows one sentence worked out. */
export function toWraps(
  flat: FlatText,
  annotations: ArticleAnnotations,
  registry: Registry,
): Wrap[] {
  return [
    ...annotations.quotes.flatMap((quote) => toQuoteWraps(quote, registry)),
    ...annotations.echoes.map(({ span, quote }) => ({
      ...span,
      toNode: toElement('a', { className: ['echo'], href: `#${quote}` }),
    })),
    ...toMentionWraps(flat, annotations.mentions),
  ];
}

/** `<q>` for words in marks, a coloured line for reported words, and behind them who says so. */
function toQuoteWraps(quote: ArticleQuote, registry: Registry): Wrap[] {
  const actors = quote.speaker.ids.flatMap((id) => registry.actors.get(id) ?? []);
  const side = toSideClass(actors.map(getSide));
  const isDirect = quote.type === 'direct';
  const classes = isDirect
    ? ['quote', side]
    : ['reported', ...(quote.type === 'reported' ? ['told'] : []), side];
  const initials = actors[0] ? `${toInitials(actors[0].name)}${actors.length > 1 ? '+' : ''}` : '?';
  return quote.spans.map((span, index) => ({
    ...span,
    toNode: (children, { isFirst }) =>
      toElement(isDirect ? 'q' : 'span', {
        className: classes,
        dataQuote: quote.id,
        ...(index === 0 && isFirst ? { id: quote.id } : {}),
      })(children),
    ...(index === quote.spans.length - 1
      ? {
          toTail: () => [
            toElement('button', {
              type: 'button',
              className: ['voice', side],
              popoverTarget: `about-${quote.id}`,
              ariaLabelledBy: `about-${quote.id}-name`,
              dataInitials: initials,
            })([]),
          ],
        }
      : {}),
  }));
}

/** A button for each mention; fainter where the same entry was named before in the section. None in headings and links. */
function toMentionWraps(flat: FlatText, mentions: readonly Mention[]): Wrap[] {
  const headings = flat.blocks.filter(({ kind }) => kind === 'heading');
  const barred = [...flat.closed, ...headings];
  const seen = new Map<string, number>();
  return mentions.flatMap(({ span, kind, id, rule }) => {
    if (barred.some((other) => overlapSpans(other, span))) return [];
    const section = headings.findLastIndex(({ start }) => start < span.start);
    const isAgain = rule === 'adjective' || seen.get(`${kind}-${id}`) === section;
    if (rule !== 'adjective') seen.set(`${kind}-${id}`, section);
    const className = ['mention', kind, ...(isAgain ? ['again'] : [])];
    return [
      {
        ...span,
        toNode: toElement('button', { type: 'button', className, popoverTarget: `${kind}-${id}` }),
      },
    ];
  });
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
