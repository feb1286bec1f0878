import { sortByDay } from '../lists.ts';
import type { Statement } from '../model.ts';
import { withoutRepeats } from '../same-statements.ts';

/** The statements that name a term, by its id, the newest first. */
export type TermSayings = (term: string) => readonly Statement[];

/**
 * Reads once which statements name which terms, in any form: those that are surely of a known speaker, one that stands in several
 * articles once. What only the writer's words around them name does not count.
 */
export function indexTermSayings(statements: readonly Statement[]): TermSayings {
  const sure = statements.filter(({ isSure, speakers }) => isSure && speakers.length > 0);
  const index = new Map<string, Statement[]>();
  for (const statement of withoutRepeats(sortByDay(sure))) {
    const named = statement.mentions.flatMap(({ kind, id }) => (kind === 'term' ? [id] : []));
    for (const id of new Set(named)) {
      const known = index.get(id);
      if (known) known.push(statement);
      else index.set(id, [statement]);
    }
  }
  return (term) => index.get(term) ?? [];
}
