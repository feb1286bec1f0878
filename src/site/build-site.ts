import { compareText } from '../schemas/compare-text.ts';
import type { CollectionEntry } from 'astro:content';
import { getSide, toSideClass } from '../schemas/actor-look.ts';
import { formatFindings } from '../schemas/finding.ts';
import { findQuoteFaults } from './findings.ts';
import type { Actor, Article, Place, Side, Site, SiteQuote, Term } from './model.ts';
import { linkActors, linkStatements, toActor } from './actors.ts';
import { toExcerpt, toLead } from './excerpts.ts';
import type { Occurrences } from './occurrences.ts';
import { indexOccurrences } from './occurrences.ts';
import { countVoices } from './voices.ts';
import { withoutUnused } from './without-unused.ts';
import type { Writable } from './writable.ts';

/** What the collections hold. */
export interface Collections {
  readonly articles: readonly CollectionEntry<'articles'>[];
  readonly actors: readonly CollectionEntry<'actors'>[];
  readonly places: readonly CollectionEntry<'places'>[];
  readonly terms: readonly CollectionEntry<'terms'>[];
}

/** Builds the site model. Throws one error with all findings if quotes clash or a component names a quote that is none. */
export function buildSite(all: Collections): Site {
  const faults = findQuoteFaults(all.articles.map(({ data }) => data.annotations));
  const collections = withoutUnused(all);
  if (faults.length > 0) throw new Error(`The content has faults:\n${formatFindings(faults)}`);
  const sides = findSides(collections);
  const actors = new Map(collections.actors.map((entry) => [entry.id, toActor(entry)]));
  linkActors(actors);
  const articles = collections.articles
    .map((entry) => toArticle(entry, actors, sides))
    .sort((a, b) => (a.date === b.date ? compareText(a.id, b.id) : compareText(b.date, a.date)));
  const quotes = articles.flatMap((article) => article.quotes);
  const occurrences = indexOccurrences(articles);
  linkStatements(actors, quotes, articles, occurrences);
  const terms = new Map(collections.terms.map((entry) => [entry.id, toTerm(entry, occurrences)]));
  for (const term of terms.values())
    term.related = term.seeAlso.flatMap((id) => terms.get(id) ?? []);
  return {
    articles,
    actors: sortByName([...actors.values()], ({ name }) => name.replace(/^(?:der|die|das) /u, '')),
    terms: sortByName([...terms.values()], ({ term }) => term),
    places: sortByName(
      collections.places.map((entry) => toPlace(entry, occurrences, actors)),
      ({ name }) => name,
    ),
    quotes,
    sides,
  };
}

function sortByName<T>(list: T[], toName: (item: T) => string): T[] {
  const { compare: collate } = new Intl.Collator('de');
  return list.sort((a, b) => collate(toName(a), toName(b)));
}

/** Sides in order of first appearance, articles by date and id, so that colours stay when articles are added. */
function findSides({ articles, actors }: Collections): Side[] {
  const known = new Map(actors.map((entry) => [entry.id, { ...entry.data, id: entry.id }]));
  const sides = new Map<string, Side>();
  const add = (id: string | undefined): void => {
    const actor = known.get(id ?? '');
    const side = actor && getSide(actor);
    if (side !== undefined && !sides.has(side))
      sides.set(side, {
        id: side,
        name: known.get(side)?.name ?? side,
        className: toSideClass([side]),
      });
  };
  for (const { data } of articles.toSorted(
    (a, b) => compareText(a.data.date, b.data.date) || compareText(a.id, b.id),
  )) {
    for (const quote of data.annotations.quotes) quote.speaker.ids.forEach(add);
  }
  for (const { id } of actors.toSorted((a, b) => compareText(a.id, b.id))) add(id);
  return [...sides.values()];
}

function toArticle(
  entry: CollectionEntry<'articles'>,
  actors: ReadonlyMap<string, Actor>,
  sides: readonly Side[],
): Article {
  const { annotations, ...data } = entry.data;
  const { text, words, blocks, mentions } = annotations;
  const article: Writable<Article> = {
    ...data,
    id: entry.id,
    entry,
    text,
    words,
    blocks,
    mentions,
    quotes: [],
    voices: { share: 0, sides: [], speakers: [] },
  };
  const find = (ids: readonly string[]): Actor[] => ids.flatMap((id) => actors.get(id) ?? []);
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  article.quotes = annotations.quotes.map((quote): SiteQuote => {
    const start = quote.spans[0]?.start ?? 0;
    const block = blocks.findIndex((one) => one.start <= start && start < one.end);
    const speakers = find(quote.speaker.ids);
    return {
      id: quote.id,
      article,
      type: quote.type,
      text: quote.text,
      words: quote.spans.map(slice).join(' … '),
      spans: quote.spans,
      speakers,
      speakerText: quote.speaker.text,
      cue: quote.cue.map(slice).join(' … '),
      frame: quote.frame.map(slice).join(' … '),
      relay: find(quote.relay),
      addressees: find(quote.addressee.ids),
      addresseeText: quote.addressee.text,
      rule: quote.rule,
      confidence: quote.confidence,
      status: 'current',
      sideClass: toSideClass(speakers.map(getSide)),
      block,
      context: toExcerpt(text, blocks[block] ?? { start: 0, end: text.length }, quote.spans),
    };
  });
  article.voices = countVoices(article, article.quotes, sides);
  return article;
}

function toTerm(
  { id, data, rendered }: CollectionEntry<'terms'>,
  occurrences: Occurrences,
): Writable<Term> {
  return {
    ...data,
    id,
    html: rendered?.html ?? '',
    related: [],
    occurrences: occurrences('term', id),
  };
}

function toPlace(
  { id, data, rendered }: CollectionEntry<'places'>,
  occurrences: Occurrences,
  actors: ReadonlyMap<string, Actor>,
): Place {
  const html = rendered?.html ?? '';
  return {
    ...data,
    id,
    html,
    lead: toLead(html),
    state: actors.get(data.country ?? ''),
    occurrences: occurrences('place', id),
  };
}
