import { compareText } from '../../schemas/compare-text.ts';
import type { Actor, Side, Statement } from '../model.ts';

/** What one actor says about something. */
export interface ActorSayings {
  readonly actor: Actor;
  /** The newest of them, newest first. */
  readonly statements: readonly Statement[];
  /** How many there are. */
  readonly total: number;
}

/** The actors of one side. */
export interface SideSayings {
  /** undefined: actors of no side. */
  readonly side: Side | undefined;
  readonly className: string;
  /** Those who say most first. */
  readonly actors: readonly ActorSayings[];
}

/** What is said about something, by side; `rest` are actors whom there is no room for. */
export interface GroupedSayings {
  /** In the order of the sides of the site, nobody's side last. */
  readonly sides: readonly SideSayings[];
  readonly rest: readonly ActorSayings[];
}

/** How much of it is shown. */
export interface Most {
  readonly actors: number;
  /** Statements of each. */
  readonly statements: number;
}

/** Groups statements, which come newest first, by side and actor. A statement of several speakers stands with each of them. */
export function groupSayings(
  statements: readonly Statement[],
  sides: readonly Side[],
  most: Most,
): GroupedSayings {
  const pairs = statements.flatMap((statement) =>
    [...new Set(statement.speakers)].map((actor) => ({ actor, statement })),
  );
  const all = [...Map.groupBy(pairs, ({ actor }) => actor)]
    .map(([actor, said]): ActorSayings => {
      const own = said.map(({ statement }) => statement);
      return { actor, statements: own.slice(0, most.statements), total: own.length };
    })
    .sort((a, b) => b.total - a.total || compareText(a.actor.id, b.actor.id));
  const order = new Map(sides.map((side, index) => [side.className, { side, index }]));
  const toPlace = (className: string): number => order.get(className)?.index ?? sides.length;
  const grouped = [...Map.groupBy(all.slice(0, most.actors), ({ actor }) => actor.sideClass)].map(
    ([className, actors]) => ({ side: order.get(className)?.side, className, actors }),
  );
  return {
    sides: grouped.sort((a, b) => toPlace(a.className) - toPlace(b.className)),
    rest: all.slice(most.actors),
  };
}
