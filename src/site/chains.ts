import { compareText } from '../schemas/compare-text.ts';
import { findPeriods } from '../schemas/relations.ts';
import type { Actor, Statement } from './model.ts';

/** Another actor with the statements that tie it to one, or the times in which it spoke for it or was spoken for. */
export interface Link {
  readonly actor: Actor;
  readonly statements: readonly Statement[];
  /** The latest first; without a date nothing is said of when. */
  readonly periods: readonly {
    readonly from?: string | undefined;
    readonly to?: string | undefined;
  }[];
}

/**
 * How words reach an actor and go on from it. Statements count by how often, offices the latest first; each other actor once
 * in a list.
 */
export interface Chains {
  /** Whose statements it passes on. */
  readonly passesOn: readonly Link[];
  /** Who passes its statements on. */
  readonly passedOnBy: readonly Link[];
  readonly speaksFor: readonly Link[];
  readonly spokenForBy: readonly Link[];
}

/** The relations of an actor, most of them and the latest first. */
export function toChains(actor: Actor): Chains {
  const toOffice = (holder: Actor, of: Actor, other: Actor): Link => {
    return { actor: other, statements: [], periods: findPeriods(holder.speaksFor, of.id) };
  };
  return {
    passesOn: groupByActor(actor.relayed, ({ speakers }) => speakers),
    passedOnBy: groupByActor(actor.statements, ({ relay }) => relay),
    speaksFor: sortByPeriod(actor.principals.map((other) => toOffice(actor, other, other))),
    spokenForBy: sortByPeriod(actor.spokespeople.map((other) => toOffice(other, actor, other))),
  };
}

function groupByActor(
  statements: readonly Statement[],
  toActors: (one: Statement) => readonly Actor[],
): Link[] {
  const pairs = statements.flatMap((one) => {
    return [...new Set(toActors(one))].map((other) => ({ one, other }));
  });
  return [...Map.groupBy(pairs, ({ other }) => other)]
    .map(([actor, own]) => ({ actor, statements: own.map(({ one }) => one), periods: [] }))
    .sort(
      (a, b) => b.statements.length - a.statements.length || compareText(a.actor.id, b.actor.id),
    );
}

/** Those who still do stand before those who did once; without a date in the order of the registry. */
function sortByPeriod(links: readonly Link[]): Link[] {
  const toEnd = ({ periods }: Link): string => {
    const [latest] = periods;
    return latest ? (latest.to ?? '9999') : '';
  };
  return links.toSorted((a, b) => compareText(toEnd(b), toEnd(a)));
}

/** One line of the figure: how many statements go that way, or undefined for an office. */
export interface ChainRow {
  readonly name: string;
  readonly count: number | undefined;
}

export interface ChainSide {
  readonly rows: readonly ChainRow[];
  /** How many more there are. */
  readonly more: number;
}

/** A figure of the ways that words take: into an actor from the left, on from it to the right. */
export interface ChainFigure {
  readonly from: ChainSide;
  readonly to: ChainSide;
}

/** Few relations are read faster in their lists. */
const LEAST_RELATIONS = 6;
const MOST_ROWS = 6;

/** The figure of an actor with more than five relations; undefined for others. */
export function toChainFigure(chains: Chains): ChainFigure | undefined {
  const { passesOn, passedOnBy, speaksFor, spokenForBy } = chains;
  const total = [passesOn, passedOnBy, speaksFor, spokenForBy].flat().length;
  if (total < LEAST_RELATIONS) return undefined;
  return { from: toSide(speaksFor, passesOn), to: toSide(spokenForBy, passedOnBy) };
}

/** Offices first, three at the most where statements need the room; somebody who is both stands once, with the count. */
function toSide(offices: readonly Link[], statements: readonly Link[]): ChainSide {
  const counted = new Set(statements.map(({ actor }) => actor));
  const held = offices.filter(({ actor }) => !counted.has(actor));
  const room = Math.max(MOST_ROWS / 2, MOST_ROWS - statements.length);
  const rows = [
    ...held.slice(0, room).map(({ actor }) => ({ name: actor.name, count: undefined })),
    ...statements.map(({ actor, statements: own }) => ({ name: actor.name, count: own.length })),
  ].slice(0, MOST_ROWS);
  return { rows, more: held.length + statements.length - rows.length };
}
