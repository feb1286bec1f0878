import type { CollectionEntry } from 'astro:content';
import { compareText } from '../schemas/compare-text.ts';
import { getSide, toInitials, toSideClass } from '../schemas/actor-look.ts';
import { toRelated } from '../schemas/relations.ts';
import type { Actor, Statement } from './model.ts';
import type { Occurrences } from './occurrences.ts';
import { toLead } from './excerpts.ts';
import { getStatementDay } from '../schemas/statement-day.ts';
import type { Writable } from './writable.ts';

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
    statements: [],
    statementsAbout: [],
    relayed: [],
    occurrences: [],
    mentionCount: 0,
    related: [],
    relatedTerms: [],
    comparedWith: [],
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

/** Links actors to what they say, pass on and are mentioned in; statements are read once. */
export function linkSayings(
  actors: ReadonlyMap<string, Writable<Actor>>,
  statements: readonly Statement[],
  occurrences: Occurrences,
): void {
  const lists = new Map(
    [...actors.keys()].map((id) => [
      id,
      { statements: toList(), relayed: toList(), statementsAbout: toList() },
    ]),
  );
  const add = (
    id: string,
    list: 'statements' | 'relayed' | 'statementsAbout',
    statement: Statement,
  ): void => {
    lists.get(id)?.[list].push(statement);
  };
  for (const statement of statements) {
    const speakers = new Set(statement.speakers.map(({ id }) => id));
    for (const id of speakers) add(id, 'statements', statement);
    for (const { id } of statement.relay) add(id, 'relayed', statement);
    for (const id of findNamed(statement))
      if (!speakers.has(id)) add(id, 'statementsAbout', statement);
  }
  for (const actor of actors.values()) {
    const own = lists.get(actor.id);
    actor.statements = own?.statements.sort(compareStatements) ?? [];
    actor.statementsAbout = own?.statementsAbout.sort(compareStatements) ?? [];
    actor.relayed = own?.relayed.sort(compareStatements) ?? [];
    actor.occurrences = occurrences('actor', actor.id);
    actor.mentionCount = actor.occurrences.reduce((sum, { count }) => sum + count, 0);
  }
}

/** The sure ones first, each newest first, by the day it was said where that is known. */
function compareStatements(a: Statement, b: Statement): number {
  return Number(b.isSure) - Number(a.isSure) || compareText(getStatementDay(b), getStatementDay(a));
}

function toList(): Statement[] {
  return [];
}

/** The actors that the quotes of a statement name. */
function findNamed({ mentions }: Statement): Set<string> {
  return new Set(mentions.flatMap(({ kind, id }) => (kind === 'actor' ? [id] : [])));
}
