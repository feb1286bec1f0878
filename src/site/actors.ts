import type { CollectionEntry } from 'astro:content';
import { getSide, toInitials, toSideClass } from '../schemas/actor-look.ts';
import { toRelated } from '../schemas/relations.ts';
import type { Actor, Article, SiteQuote } from './model.ts';
import type { Occurrences } from './occurrences.ts';
import { countNeighbours } from './occurrences.ts';
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
    initials: toInitials(data),
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
  const members = new Map<string, Actor[]>();
  const spokespeople = new Map<string, Actor[]>();
  const add = (lists: Map<string, Actor[]>, id: string, actor: Actor): void => {
    const list = lists.get(id);
    if (list) list.push(actor);
    else lists.set(id, [actor]);
  };
  for (const actor of all) {
    const memberOf = toRelated(actor.memberOf);
    const speaksFor = toRelated(actor.speaksFor);
    actor.belongsTo = find(memberOf);
    actor.principals = find(speaksFor);
    actor.state = actors.get(actor.country ?? '');
    for (const id of memberOf) add(members, id, actor);
    for (const id of speaksFor) add(spokespeople, id, actor);
  }
  for (const actor of all) {
    actor.members = members.get(actor.id) ?? [];
    actor.spokespeople = spokespeople.get(actor.id) ?? [];
  }
}

/** Links actors to what they say, pass on and are mentioned in; quotes and articles are read once. */
export function linkStatements(
  actors: ReadonlyMap<string, Writable<Actor>>,
  quotes: readonly SiteQuote[],
  articles: readonly Article[],
  occurrences: Occurrences,
): void {
  const lists = new Map(
    [...actors.keys()].map((id) => [
      id,
      { quotes: toList(), relayed: toList(), quotesAbout: toList() },
    ]),
  );
  const add = (id: string, list: 'quotes' | 'relayed' | 'quotesAbout', quote: SiteQuote): void => {
    lists.get(id)?.[list].push(quote);
  };
  for (const quote of quotes) {
    const speakers = new Set(quote.speakers.map(({ id }) => id));
    for (const id of speakers) add(id, 'quotes', quote);
    for (const { id } of quote.relay) add(id, 'relayed', quote);
    for (const id of findNamed(quote)) if (!speakers.has(id)) add(id, 'quotesAbout', quote);
  }
  const neighbours = countNeighbours(articles);
  for (const actor of actors.values()) {
    Object.assign(actor, lists.get(actor.id));
    actor.occurrences = occurrences('actor', actor.id);
    actor.mentionCount = actor.occurrences.reduce((sum, { count }) => sum + count, 0);
    const related = [...(neighbours.get(actor.id) ?? [])].sort(
      ([a, m], [b, n]) => n - m || (a < b ? -1 : 1),
    );
    actor.related = related.slice(0, RELATED).flatMap(([id]) => actors.get(id) ?? []);
  }
}

function toList(): SiteQuote[] {
  return [];
}

/** The actors that the words of a quote name. */
function findNamed({ mentions }: SiteQuote): Set<string> {
  return new Set(mentions.flatMap(({ kind, id }) => (kind === 'actor' ? [id] : [])));
}
