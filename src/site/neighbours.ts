import { compareText } from '../schemas/compare-text.ts';
import type { Actor, Statement } from './model.ts';

/** What the first speaker of a statement said on the days before and after it. */
export interface Neighbours {
  readonly previous: Statement | undefined;
  readonly next: Statement | undefined;
}

/**
 * The neighbours of each statement that has a speaker and was said on a known day: the first in the list of the nearest
 * day before it, and of the nearest after it. What was only announced was not said on any day.
 * Takes as long as the list, sorted, however many statements a speaker has.
 */
export function findNeighbours(
  statements: readonly Statement[],
): ReadonlyMap<Statement, Neighbours> {
  const bySpeaker = new Map<Actor, Map<string, Statement[]>>();
  for (const statement of statements) {
    const { said: day, polarity } = statement;
    if (day === undefined || polarity === 'announced') continue;
    for (const speaker of new Set(statement.speakers)) {
      const days = bySpeaker.get(speaker) ?? new Map<string, Statement[]>();
      bySpeaker.set(speaker, days);
      const ofDay = days.get(day) ?? [];
      days.set(day, ofDay);
      ofDay.push(statement);
    }
  }
  const neighbours = new Map<Statement, Neighbours>();
  for (const [speaker, days] of bySpeaker) {
    const inOrder = [...days].toSorted(([a], [b]) => compareText(a, b));
    for (const [at, [, ofDay]] of inOrder.entries())
      for (const statement of ofDay)
        if (statement.speakers[0] === speaker)
          neighbours.set(statement, {
            previous: inOrder[at - 1]?.[1][0],
            next: inOrder[at + 1]?.[1][0],
          });
  }
  return neighbours;
}
