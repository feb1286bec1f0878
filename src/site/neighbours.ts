import { compareText } from '../schemas/compare-text.ts';
import { getStatementDay } from '../schemas/statement-day.ts';
import type { Actor, Statement } from './model.ts';

/** What the first speaker of a statement said before and after it. */
export interface Neighbours {
  readonly previous: Statement | undefined;
  readonly next: Statement | undefined;
}

/**
 * The neighbours of each statement that has a speaker: in order of the days, on one day in the order of the list. Takes
 * as long as the list, sorted, however many statements a speaker has.
 */
export function findNeighbours(
  statements: readonly Statement[],
): ReadonlyMap<Statement, Neighbours> {
  const bySpeaker = new Map<Actor, Statement[]>();
  for (const statement of statements)
    for (const speaker of new Set(statement.speakers)) {
      const said = bySpeaker.get(speaker) ?? [];
      bySpeaker.set(speaker, said);
      said.push(statement);
    }
  const neighbours = new Map<Statement, Neighbours>();
  for (const [speaker, said] of bySpeaker) {
    const inOrder = said.toSorted((a, b) => compareText(getStatementDay(a), getStatementDay(b)));
    for (const [at, statement] of inOrder.entries())
      if (statement.speakers[0] === speaker)
        neighbours.set(statement, { previous: inOrder[at - 1], next: inOrder[at + 1] });
  }
  return neighbours;
}
