import type { PhrasingContent } from 'mdast';
import { getSide, toInitials, toSideClass } from '../schemas/actor-look.ts';
import type {
  ArticleAnnotations,
  ArticleQuote,
  ArticleStatement,
  MarkKind,
} from '../schemas/annotations.ts';
import { createOverlapFinder } from '../spans/find-overlaps.ts';
import type { Mention } from '../text/names/mention.ts';
import type { Registry } from '../text/names/create-registry.ts';
import type { RegistryActor } from '../text/names/registry-data.ts';
import type { Span } from '../text/core/spans.ts';
import type { Time } from '../text/times/find-times.ts';
import { toDatetime } from '../spans/time-value.ts';
import type { SpeakerMarks } from './choose-speaker-marks.ts';
import type { Wrap } from './wrap-spans.ts';

/** An element of the article's HTML that stands for an annotation. */
export interface Mark extends Wrap {
  readonly kind: MarkKind;
}

/** What becomes a mark. */
export interface Chosen {
  readonly mentions: readonly Mention[];
  readonly chips: SpeakerMarks['chips'];
  /** Parts of the text that take no link, in order. */
  readonly closed: readonly Span[];
}

type Properties = Readonly<Record<string, string | string[]>>;

/** Says which elements stand for the annotations in the article's HTML; content/pages/how-a-sentence.md shows one worked out. */
export function toWraps(
  { quotes, echoes, statements }: Pick<ArticleAnnotations, 'quotes' | 'echoes' | 'statements'>,
  { mentions, chips, closed }: Chosen,
  registry: Registry,
  toAddress: (kind: Mention['kind'], id: string) => string | undefined,
): Mark[] {
  const findClosed = createOverlapFinder(closed);
  const numbers = new Map(statements.map(({ id }, index) => [id, index + 1]));
  const entries = [...new Set(mentions.map(({ kind, id }) => `${kind}-${id}`))];
  const places = new Map(entries.map((entry, index) => [entry, index + 1]));
  return [
    ...quotes.flatMap((quote) =>
      toQuoteWraps(quote, numbers.get(quote.id), chips.get(quote), registry),
    ),
    ...echoes
      .filter(({ span }) => findClosed(span).length === 0)
      .map(({ span, quote }): Mark => {
        const link = { className: ['echo'], href: `#${quote}` };
        return { ...span, kind: 'echo', toNode: toElement('a', link) };
      }),
    ...mentions.map((mention) =>
      toMentionWrap(
        mention,
        places.get(`${mention.kind}-${mention.id}`) ?? 0,
        toAddress(mention.kind, mention.id),
      ),
    ),
  ];
}

/**
 * The words of a quote, in one piece or several, and at the end who says so, if that shows nowhere else. `number` is that of the
 * statement in print, of the quote that gives it its address.
 */
function toQuoteWraps(
  quote: ArticleQuote,
  number: number | undefined,
  statement: ArticleStatement | undefined,
  registry: Registry,
): Mark[] {
  const actors = quote.speaker.ids.flatMap((id) => registry.actors.get(id) ?? []);
  const side = toSideClass(actors.map(getSide));
  const kind = quote.type === 'direct' || quote.type === 'reported' ? quote.type : 'indirect';
  const className = [...CLASSES[kind], side];
  const chip = statement && toSpeakerChip(statement.id, side, actors);
  const last = quote.spans.at(-1);
  return quote.spans.map((span, index) => ({
    ...span,
    kind,
    toNode: (children, { isFirst, isLast }) => {
      const id = index === 0 && isFirst ? { id: quote.id } : {};
      const isEnd = span === last && isLast;
      const print = number !== undefined && isEnd ? { dataStatement: String(number) } : {};
      const element = toElement('span', { className, dataQuote: quote.id, ...id, ...print });
      return element(chip && isEnd ? [...children, chip] : children);
    },
  }));
}

const CLASSES = {
  direct: ['quote'],
  indirect: ['reported'],
  reported: ['reported', 'told'],
} as const;

/** A link without words to the page of a statement: the style sheet draws the initials, so that the text stays as it is. */
function toSpeakerChip(
  id: string,
  side: string,
  actors: readonly RegistryActor[],
): PhrasingContent {
  const initials = actors[0] ? `${toInitials(actors[0])}${actors.length > 1 ? '+' : ''}` : '?';
  return toElement('a', {
    className: ['voice', side],
    href: `../../quotes/${id}/`,
    dataDefinition: `about-${id}`,
    ariaLabelledBy: `about-${id}-name`,
    dataInitials: initials,
  })([]);
}

/** A link to the page of an actor, a place or a term, if there is one; `number` is that of the entry in print. */
function toMentionWrap(
  { span, kind, id }: Mention,
  number: number,
  href: string | undefined,
): Mark {
  const properties = {
    className: ['mention', kind],
    ...(href === undefined ? {} : { href }),
    dataDefinition: `${kind}-${id}`,
    dataNumber: String(number),
  };
  return { ...span, kind, toNode: toElement(href === undefined ? 'span' : 'a', properties) };
}

/** Words that name a time, as HTML can say it; those of an interval are an anchor for the timeline of the page, if it has one. */
export function toTimeWraps(times: readonly Time[], hasTimeline: boolean): Wrap[] {
  return times.flatMap(({ span, value }, index) => {
    const dateTime = toDatetime(value);
    if (dateTime === undefined && !hasTimeline) return [];
    const [name, said] = dateTime === undefined ? ['span', {}] : ['time', { dateTime }];
    const id = `time-${String(index + 1)}`;
    return {
      ...span,
      toNode: (children, { isFirst }) =>
        toElement(name, { ...said, ...(isFirst && hasTimeline ? { id } : {}) })(children),
    } satisfies Wrap;
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
