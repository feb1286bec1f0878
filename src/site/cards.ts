import { compareText } from '../schemas/compare-text.ts';
import type { Actor, SiteQuote } from './model.ts';

/**
 * The ids of the quotes and actors that get a card: the newest quotes first, then the actors named most. The choice
 * depends on the content alone, not on what earlier builds have drawn.
 */
export function toCarded(
  quotes: readonly SiteQuote[],
  actors: readonly Actor[],
  most: number,
): ReadonlySet<string> {
  const byMentions = actors.toSorted(
    (a, b) => b.mentionCount - a.mentionCount || compareText(a.id, b.id),
  );
  return new Set([...quotes, ...byMentions].slice(0, most).map(({ id }) => id));
}
