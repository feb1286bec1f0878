import type { CollectionEntry } from 'astro:content';
import type { ActorData } from '../../src/schemas/actor.ts';
import type { Collections } from '../../src/site/collections.ts';
import { actorSchema } from '../../src/schemas/actor.ts';
import type {
  ArticleAnnotations,
  ArticleQuote,
  ArticleStatement,
  DoubtfulId,
  Markup,
  Reference,
} from '../../src/schemas/annotations.ts';
import type { Correction } from '../../src/schemas/article.ts';
import { recordSchema } from '../../src/schemas/ledger-file.ts';
import type { MovementData } from '../../src/schemas/movement.ts';
import { placeSchema } from '../../src/schemas/place.ts';
import { termSchema } from '../../src/schemas/term.ts';
import type { Block } from '../../src/text/core/blocks.ts';
import { findBlocks } from '../../src/text/core/blocks.ts';
import type { Mention } from '../../src/text/names/mention.ts';
import { findMarks } from '../../src/text/core/marks.ts';
import { toOuterSpan } from '../../src/text/quotation/quote.ts';
import { findSentences } from '../../src/text/core/sentences.ts';
import { STOPS } from '../../src/text/lang/de/abbreviations.ts';
import type { Span } from '../../src/text/core/spans.ts';
import { compareSpans } from '../../src/text/core/spans.ts';
import { findStatements } from '../../src/text/find-statements.ts';

/** A quote by its words; "|" divides the parts. */
export interface GivenQuote extends Partial<
  Pick<ArticleQuote, 'type' | 'rule' | 'confidence' | 'polarity' | 'relayText' | 'said'>
> {
  readonly id: string;
  readonly words: string;
  readonly text?: string;
  readonly speakers?: readonly string[];
  readonly speakerText?: string;
  readonly cue?: string;
  readonly frame?: string;
  readonly relay?: readonly string[];
  readonly addressees?: readonly string[];
  readonly addresseeText?: string;
  readonly hedges?: readonly string[];
}

export interface GivenArticle {
  readonly title?: string;
  readonly date: string;
  readonly summary?: string;
  readonly source?: { readonly publisher?: string; readonly url?: string };
  readonly text: string;
  readonly markup?: readonly Markup[];
  readonly quotes?: readonly GivenQuote[];
  /** Words that name somebody: `Ada Berg=actor:ada-berg`; every place where they stand. */
  readonly mentions?: readonly string[];
  /** Words that name a time: `im Januar=2022-01`. */
  readonly times?: readonly string[];
  /** Entries that its HTML links: `actor-ada-berg`. */
  readonly marked?: readonly string[];
  readonly references?: readonly Reference[];
  readonly doubts?: readonly DoubtfulId[];
  readonly corrections?: readonly Correction[];
  readonly tags?: readonly string[];
  readonly movements?: readonly MovementData[];
}

/** The collections of a site, those not given empty. */
export function toCollections(given: Partial<Collections>): Collections {
  const empty = {
    articles: [],
    actors: [],
    places: [],
    terms: [],
    records: [],
    pastEntries: [],
    formerMonths: [],
  };
  return { ...empty, ...given };
}

/** A record of the ledger; what is not given is as in a quote that nothing happened to. */
export function toRecordEntry(id: string, given: object): Collections['records'][number] {
  const record = recordSchema.parse({
    article: 'flut',
    text: '',
    firstSeen: '2022-02-03',
    ...given,
  });
  return { ...record, id, file: 'content/quotes.lock.json', line: 3 };
}

/** The entries below hold what the site reads; Astro's own have more, such as a digest. */
export function toArticleEntry(id: string, given: GivenArticle): CollectionEntry<'articles'> {
  const { text, quotes = [], mentions = [], marked = [], markup = [], ...more } = given;
  const { references = [], doubts = [], times = [], ...data } = more;
  const blocks = findBlocks(text);
  const all = quotes
    .map((quote) => toQuote(text, quote))
    .sort((a, b) => compareSpans(toOuterSpan(a), toOuterSpan(b)));
  const entry = {
    id,
    collection: 'articles',
    data: {
      title: id,
      lang: 'de',
      corrections: [],
      tags: [],
      movements: [],
      markdown: `${text}\n`,
      ...data,
      annotations: {
        text,
        words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
        blocks,
        markup,
        quotes: all,
        statements: toStatements(text, blocks, all),
        echoes: [],
        mentions: mentions
          .flatMap((mention) => toMentions(text, mention))
          .sort((a, b) => a.span.start - b.span.start),
        times: times.map((time) => toTime(text, time)),
        marks: { kinds: [], entries: marked, chips: [] },
        doubts,
        references,
        file: `content/articles/${id}.md`,
      },
    },
  };
  return entry as unknown as CollectionEntry<'articles'>;
}

export function toActorEntry(
  id: string,
  given: Partial<ActorData> & { readonly name: string },
  html = '',
): CollectionEntry<'actors'> {
  const data = actorSchema.parse({ kind: 'person', ...given });
  return { id, collection: 'actors', data, rendered: { html } } as CollectionEntry<'actors'>;
}

export function toPlaceEntry(id: string, given: object, html = ''): CollectionEntry<'places'> {
  const data = placeSchema.parse({ lat: 53.5, lon: 9.9, ...given });
  return { id, collection: 'places', data, rendered: { html } } as CollectionEntry<'places'>;
}

export function toTermEntry(id: string, given: object, html = ''): CollectionEntry<'terms'> {
  const data = termSchema.parse({ short: 'Kurz.', ...given });
  return { id, collection: 'terms', data, rendered: { html } } as CollectionEntry<'terms'>;
}

function toQuote(text: string, given: GivenQuote): ArticleQuote {
  const spans = given.words.split('|').map((part) => findSpan(text, part));
  return {
    id: given.id,
    text: given.text ?? given.words,
    type: given.type ?? 'direct',
    spans,
    cue: given.cue === undefined ? [] : given.cue.split('|').map((part) => findSpan(text, part)),
    frame: given.frame === undefined ? [] : [findSpan(text, given.frame)],
    speaker: { spans: [], text: given.speakerText ?? '', ids: given.speakers ?? [] },
    addressee: { spans: [], text: given.addresseeText ?? '', ids: given.addressees ?? [] },
    relay: given.relay ?? [],
    relayText: given.relayText ?? '',
    polarity: given.polarity ?? 'asserted',
    hedges: (given.hedges ?? []).map((words) => findSpan(text, words)),
    ...(given.said === undefined ? {} : { said: given.said }),
    medium: 'speech',
    rule: given.rule ?? 'direct-inverted',
    confidence: given.confidence ?? 0.97,
  };
}

function toStatements(
  text: string,
  blocks: readonly Block[],
  quotes: readonly ArticleQuote[],
): ArticleStatement[] {
  const { marked } = findMarks(text, blocks);
  const sentences = blocks.flatMap((block) => findSentences(text, block, marked, STOPS));
  return findStatements(sentences, quotes).map(({ quotes: indices, span }) => {
    const ids = indices.map((index) => quotes[index]?.id ?? '');
    return { id: ids[0] ?? '', quotes: ids, span, sentences: findSentences(text, span, [], STOPS) };
  });
}

function toMentions(text: string, mention: string): Mention[] {
  const [form = '', owner = ''] = mention.split('=');
  const [kind = '', id = ''] = owner.split(':');
  return [...text.matchAll(new RegExp(form, 'gu'))].map(({ index }) => ({
    span: { start: index, end: index + form.length },
    // The tests write one of the three kinds.
    kind: kind as Mention['kind'],
    id,
    form,
    rule: 'name',
    confidence: 0.98,
  }));
}

/** Its sentence is the whole text. */
function toTime(text: string, time: string): ArticleAnnotations['times'][number] {
  const [words = '', value = ''] = time.split('=');
  return {
    span: findSpan(text, words),
    value,
    sentence: { start: 0, end: text.length },
    isQuoted: false,
  };
}

function findSpan(text: string, words: string): Span {
  const start = text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in: ${text}`);
  return { start, end: start + words.length };
}
