import type { CollectionEntry } from 'astro:content';
import { getSide, toInitials, toSideClass } from '../schemas/actor-look.ts';
import type { Actor, Article, SiteQuote } from './model.ts';
import { findOccurrences } from './occurrences.ts';
import { toLead } from './excerpts.ts';
import type { Writable } from './writable.ts';

const RELATED = 6;

/** An actor that nothing is linked to yet. */
export function toActor({ id, data, rendered }: CollectionEntry<'actors'>): Writable<Actor> {
  const html = rendered?.html ?? '';
  return {
    ...data,
    id,
    html,
    lead: toLead(html),
    initials: toInitials(data.name),
    sideClass: toSideClass([getSide({ ...data, id })]),
    belongsTo: [],
    principals: [],
    state: undefined,
    members: [],
    spokespeople: [],
    quotes: [],
    quotesAbout: [],
    relayed: [],
    occurrences: [],
    mentionCount: 0,
    related: [],
  };
}

/** Links actors by memberOf, speaksFor and country, both ways. */
export function linkActors(actors: ReadonlyMap<string, Writable<Actor>>): void {
  const find = (ids: readonly string[]): Actor[] => ids.flatMap((id) => actors.get(id) ?? []);
  const all = [...actors.values()];
  for (const actor of all) {
    actor.belongsTo = find(actor.memberOf);
    actor.principals = find(actor.speaksFor);
    actor.state = actors.get(actor.country ?? '');
    actor.members = all.filter(({ memberOf }) => memberOf.includes(actor.id));
    actor.spokespeople = all.filter(({ speaksFor }) => speaksFor.includes(actor.id));
  }
}

/** Links an actor to what it says, passes on and is mentioned in. */
export function linkQuotes(
  actor: Writable<Actor>,
  quotes: readonly SiteQuote[],
  articles: readonly Article[],
  actors: ReadonlyMap<string, Actor>,
): void {
  actor.quotes = quotes.filter(({ speakers }) => speakers.includes(actor));
  actor.relayed = quotes.filter(({ relay }) => relay.includes(actor));
  actor.quotesAbout = quotes.filter(
    (quote) =>
      !quote.speakers.includes(actor) &&
      quote.article.mentions.some(
        ({ id, kind, span }) =>
          kind === 'actor' &&
          id === actor.id &&
          quote.spans.some(({ start, end }) => start <= span.start && span.end <= end),
      ),
  );
  actor.occurrences = findOccurrences(articles, 'actor', actor.id);
  actor.mentionCount = actor.occurrences.reduce((sum, { count }) => sum + count, 0);
  actor.related = findRelated(actor.id, articles, actors);
}

function findRelated(
  id: string,
  articles: readonly Article[],
  actors: ReadonlyMap<string, Actor>,
): Actor[] {
  const counts = new Map<string, number>();
  for (const { blocks, mentions } of articles) {
    for (const { start, end } of blocks) {
      const inside = new Set(
        mentions
          .filter(({ kind, span }) => kind === 'actor' && span.start >= start && span.end <= end)
          .map((mention) => mention.id),
      );
      if (inside.delete(id))
        for (const other of inside) counts.set(other, (counts.get(other) ?? 0) + 1);
    }
  }
  return [...counts]
    .sort(([a, m], [b, n]) => n - m || compare(a, b))
    .slice(0, RELATED)
    .flatMap(([other]) => actors.get(other) ?? []);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
