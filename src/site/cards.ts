import { compareText } from '../schemas/compare-text.ts';
import type { Actor, SiteQuote } from './model.ts';

/** How many quotes and actors get a card unless `CARDS` says another number. */
const MOST = 2000;

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

/** Reads the setting `CARDS`. Throws when it is no number. */
export function readMostCards(setting: string | undefined): number {
  if (setting === undefined || setting === '') return MOST;
  if (!/^\d{1,9}$/u.test(setting))
    throw new Error(`CARDS wants a number such as 500 or 0, not “${setting}”.`);
  return Number(setting);
}
