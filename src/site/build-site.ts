import { compareText } from '../schemas/compare-text.ts';
import type { CollectionEntry } from 'astro:content';
import { getSide, toSideClass } from '../schemas/actor-look.ts';
import { toActorFeeds } from './actor-feeds.ts';
import type { Actor, OwnPage, Place, Side, Site, Statement, Term } from './model.ts';
import { linkActors, linkSayings, toActor } from './actors.ts';
import { linkAlongside } from './alongside.ts';
import { countArchive } from './archive-voices.ts';
import { toArticle } from './articles.ts';
import { toCarded } from './cards.ts';
import { findComparisons, linkComparisons } from './compare/find-comparisons.ts';
import type { TermSayings } from './compare/index-term-sayings.ts';
import { indexTermSayings } from './compare/index-term-sayings.ts';
import type { Collections } from './collections.ts';
import { toLead } from './excerpts.ts';
import { linkNamed } from './named.ts';
import { sortByName, toSortedName } from './german-order.ts';
import type { Occurrences } from './occurrences.ts';
import { indexOccurrences } from './occurrences.ts';
import { sortPages } from './own-pages.ts';
import { toMovedByMonth, toPastEntries } from './past-entries.ts';
import { toPastQuotes } from './past-quotes.ts';
import { linkTags } from './tags.ts';
import { findSameStatements } from './same-statements.ts';
import type { Thresholds } from './link-statements.ts';
import { THRESHOLDS } from './link-statements.ts';
import { withoutUnused } from './without-unused.ts';
import type { Writable } from './writable.ts';

/** What the settings of a site say of its model: how many entries get a card, and from which confidence on. */
export interface SiteOptions {
  readonly mostCards?: number;
  readonly confidence?: Thresholds;
}

/** Builds the site model. Ids of quotes must be told apart already. */
export function buildSite(
  all: Collections,
  { mostCards = Infinity, confidence = THRESHOLDS }: SiteOptions = {},
): Site {
  const collections = withoutUnused(all);
  const { embedsUntil } = collections;
  const sides = findSides(collections);
  const actors = new Map(collections.actors.map((entry) => [entry.id, toActor(entry)]));
  linkActors(actors);
  const records = new Map(collections.records.map((record) => [record.id, record]));
  const articles = collections.articles
    .map((entry) => toArticle(entry, actors, sides, records, confidence, embedsUntil))
    .sort((a, b) => (a.date === b.date ? compareText(a.id, b.id) : compareText(b.date, a.date)));
  const names = new Map(collections.articles.map(({ id, data }) => [id, data.tags]));
  const tags = linkTags(articles, (id) => names.get(id) ?? []);
  const quotes = articles.flatMap((article) => article.quotes);
  const statements = articles.flatMap((article) => article.statements);
  linkSame(statements);
  const occurrences = indexOccurrences(articles);
  linkSayings(actors, statements, occurrences);
  const sayings = indexTermSayings(statements);
  const terms = new Map(
    collections.terms.map((entry) => [entry.id, toTerm(entry, occurrences, sayings)]),
  );
  for (const term of terms.values())
    term.related = term.seeAlso.flatMap((id) => terms.get(id) ?? []);
  linkAlongside(articles, actors, terms);
  const sortedTerms = sortByName([...terms.values()], ({ term }) => term);
  const comparisons = findComparisons(sortedTerms);
  linkComparisons(comparisons);
  const places = collections.places.map((entry) => toPlace(entry, occurrences, actors));
  linkNamed(articles, [
    ...[...actors.values()].map((entry) => ({ kind: 'actor', entry }) as const),
    ...[...terms.values()].map((entry) => ({ kind: 'term', entry }) as const),
    ...places.map((entry) => ({ kind: 'place', entry }) as const),
  ]);
  const pastEntries = toPastEntries(collections.pastEntries, {
    article: articles.map((one) => ({ ...one, name: one.title })),
    actor: [...actors.values()],
    term: [...terms.values()].map((one) => ({ ...one, name: one.term })),
    place: places,
  });
  let voices: Site['voices'] | undefined;
  return {
    articles,
    actors: sortByName([...actors.values()], toSortedName),
    terms: sortedTerms,
    comparisons,
    places: sortByName(places, ({ name }) => name),
    tags: sortByName(tags, ({ name }) => name),
    statements,
    quotes,
    pastQuotes: toPastQuotes(records, quotes, articles, actors, embedsUntil),
    pastEntries,
    issuedEntries: collections.issuedEntries ?? [],
    movedByMonth: toMovedByMonth(collections.formerMonths, collections.pastEntries, articles),
    cards: toCarded(statements, [...actors.values()], mostCards),
    actorFeeds: toActorFeeds(statements, records.values(), embedsUntil, pastEntries),
    sides,
    ownPages: sortPages((collections.pages ?? []).map(toOwnPage)),
    // It counts the words of all articles.
    get voices() {
      return (voices ??= countArchive(statements, [...actors.values()], sides));
    },
  };
}

function toOwnPage({ id, data }: CollectionEntry<'pages'>): OwnPage {
  const { title, lang, nav, order } = data;
  return { id, title, lang, nav, order };
}

function linkSame(statements: readonly Writable<Statement>[]): void {
  for (const [statement, same] of findSameStatements(statements))
    (statement as Writable<Statement>).same = same;
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

function toTerm(
  { id, data, rendered }: CollectionEntry<'terms'>,
  occurrences: Occurrences,
  sayings: TermSayings,
): Writable<Term> {
  return {
    ...data,
    id,
    html: rendered?.html ?? '',
    related: [],
    relatedActors: [],
    relatedTerms: [],
    occurrences: occurrences('term', id),
    statements: sayings(id),
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
