import type { Addresses } from './addresses.ts';
import type { MovedArticle } from './moved-articles.ts';
import { toMovedAnnotation } from './moved-articles.ts';
import { toJsonLines } from './json-lines.ts';
import { countCodePoints, takeAfter, takeBefore } from './web-annotation-text.ts';
import { toMentionIds } from './mention-ids.ts';
import { findIndexAt } from '../spans/span-search.ts';
import { toMonth } from '../schemas/to-month.ts';
import type { Correction } from '../schemas/article.ts';
import type { Actor, Article, SiteQuote } from '../site/model.ts';
import type { Mention } from '../text/names/mention.ts';
import type { Span } from '../text/core/spans.ts';

type Json = Readonly<Record<string, unknown>>;

/** The context of the model has no word for how sure an annotation is; ITS 2.0 of the W3C has one. */
const CONTEXT = [
  'http://www.w3.org/ns/anno.jsonld',
  {
    confidence: {
      '@id': 'http://www.w3.org/2005/11/its/rdf#taConfidence',
      '@type': 'http://www.w3.org/2001/XMLSchema#double',
    },
  },
];

/**
 * Every quote and every mention of the articles of a month by the Web Annotation Data Model (W3C Recommendation, 2017): an
 * AnnotationPage; where there is neither, an empty AnnotationCollection, for a page must not be empty.
 *
 * Targets are in the plain text of the article, the `text` of its line in `data/<month>.articles.jsonl.gz`, with the element of the
 * article's page that holds its text as their scope: words of it may stand elsewhere in the page too, and positions in the page itself would count its navigation too. Both selectors of a target select the same words; the
 * first does in the page too, so the 32 characters around a quote end with its paragraph. They and the positions are code
 * points, as sections 4.2.4 and 4.2.5 demand. Articles that were in the file once have an annotation of their old address.
 */
export function toWebAnnotations(
  month: string,
  articles: readonly Article[],
  to: Addresses,
  moved: readonly MovedArticle[] = [],
): string {
  const own = to.file(`data/${month}.annotations.json`);
  const ofArticles = articles.flatMap((article) => {
    const toTargets = createToTargets(article, to);
    const ids = toMentionIds(article);
    return [
      ...article.quotes.map((quote) => toQuoteAnnotation(quote, toTargets, to)),
      ...article.mentions.map((mention, index) => ({
        id: `${own}#${article.id}-${ids[index] ?? ''}`,
        ...toMentionAnnotation(mention, toTargets, to),
      })),
    ];
  });
  const items = [...ofArticles, ...moved.map((one) => toMovedAnnotation(one, month, to))];
  const collection = {
    id: `${own}#all`,
    type: 'AnnotationCollection',
    label: month,
    total: items.length,
    creator: to.publisher && { name: to.publisher.name, homepage: to.publisher.url },
    rights: to.licence?.url,
  };
  const page = {
    id: own,
    type: 'AnnotationPage',
    generator: { type: 'Software', name: 'O-Ton' },
    partOf: collection,
    startIndex: 0,
    items,
  };
  return write({ '@context': CONTEXT, ...(items.length > 0 ? page : collection) });
}

/** Describes words as somebody's: their creators are who says them, however the article reports them. */
function toQuoteAnnotation(quote: SiteQuote, toTargets: ToTargets, to: Addresses): Json {
  const creators = quote.speakers.map((actor) => toAgent(actor, to));
  const unknown = quote.speakerText === '' ? [] : [{ name: quote.speakerText }];
  const words = {
    type: 'TextualBody',
    purpose: 'describing',
    value: quote.text,
    format: 'text/plain',
    language: quote.article.lang,
    creator: orNone(creators.length > 0 ? creators : unknown),
  };
  return {
    id: toAnnotationId(quote, to),
    type: 'Annotation',
    motivation: 'describing',
    confidence: quote.confidence,
    body: [
      words,
      toTag(quote.type),
      toTag(quote.polarity),
      toTag(quote.rule),
      ...quote.corrections.map(toComment),
    ],
    target: toTargets(quote.spans),
  };
}

/** @example 'https://example.org/quotes/q-abcd2345/#annotation' */
function toAnnotationId(quote: SiteQuote, to: Addresses): string {
  const address = to.quoteOf(quote);
  return address.includes('#') ? `${address}-annotation` : `${address}#annotation`;
}

/** A correction, or the reply of somebody concerned. */
function toComment({ kind, date, text, by }: Correction): Json {
  return {
    type: 'TextualBody',
    purpose: kind === 'correction' ? 'commenting' : 'replying',
    value: text,
    format: 'text/plain',
    created: `${date}T00:00:00Z`,
    creator: by === undefined ? undefined : { name: by },
  };
}

/** Says whom or what words name; the entry of a term says what it means. */
function toMentionAnnotation(
  { kind, id, rule, confidence, span }: Mention,
  toTargets: ToTargets,
  to: Addresses,
): Json {
  const motivation = kind === 'term' ? 'describing' : 'identifying';
  return {
    type: 'Annotation',
    motivation,
    confidence,
    body: [{ type: 'SpecificResource', source: to[kind](id), purpose: motivation }, toTag(rule)],
    target: toTargets([span]),
  };
}

function toAgent({ id, kind, name }: Actor, to: Addresses): Json {
  return { id: to.actor(id), type: kind === 'person' ? 'Person' : 'Organization', name };
}

function toTag(value: string): Json {
  return { type: 'TextualBody', purpose: 'tagging', value };
}

type ToTargets = (spans: readonly Span[]) => readonly Json[];

/** Reads the text once; then gives a target for each span. */
function createToTargets({ id, date, text, blocks }: Article, to: Addresses): ToTargets {
  const source = to.file(`data/${toMonth(date)}.articles.jsonl.gz#${id}`);
  const scope = `${to.article(id)}#text`;
  const count = countCodePoints(text);
  return (spans) =>
    spans.map(({ start, end }) => {
      const first = blocks[findIndexAt(blocks, start)]?.start ?? start;
      const last = blocks[findIndexAt(blocks, end - 1)]?.end ?? end;
      return {
        type: 'SpecificResource',
        source,
        scope,
        selector: [
          {
            type: 'TextQuoteSelector',
            exact: text.slice(start, end),
            // Some libraries find an empty prefix anywhere.
            prefix: takeBefore(text, { start: first, end: start }) || undefined,
            suffix: takeAfter(text, { start: end, end: last }) || undefined,
          },
          { type: 'TextPositionSelector', start: count(start), end: count(end) },
        ],
      };
    });
}

function orNone<T>(list: readonly T[]): readonly T[] | undefined {
  return list.length > 0 ? list : undefined;
}

/** Writes each annotation on a line. */
function write(data: Json): string {
  const { items, ...head } = data;
  if (!Array.isArray(items)) return `${JSON.stringify(head)}\n`;
  return `${JSON.stringify(head).slice(0, -1)},"items":${toJsonLines(items)}}\n`;
}
