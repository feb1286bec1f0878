import { compareText } from '../schemas/compare-text.ts';
import { MOST_ON_CARD, toShownParts } from '../schemas/shown-text.ts';
import type { Actor, Statement } from './model.ts';

/**
 * The ids of the statements and actors that get a card: the newest statements first, then the actors named most. One that is
 * not sure gets none, nor one whose sentences are too long for a card. The choice depends on the content alone, not on what earlier builds have drawn.
 */
export function toCarded(
  statements: readonly Statement[],
  actors: readonly Actor[],
  most: number,
): ReadonlySet<string> {
  const byMentions = actors.toSorted(
    (a, b) => b.mentionCount - a.mentionCount || compareText(a.id, b.id),
  );
  const carded = new Set<string>();
  for (const statement of statements) {
    if (carded.size >= most) break;
    const fits = statement.isHandedOn && toShownParts(statement, MOST_ON_CARD) !== undefined;
    if (fits) carded.add(statement.id);
  }
  for (const { id } of byMentions.slice(0, most - carded.size)) carded.add(id);
  return carded;
}
