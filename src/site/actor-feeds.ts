import type { Actor } from './model.ts';

type Format = 'rss' | 'atom' | 'json';

/**
 * The formats of an actor's feed: Atom for those who say something, and the others where their addresses were issued before
 * that was so.
 */
export function getFeedFormats({ statements }: Pick<Actor, 'statements'>): readonly Format[] {
  if (statements.some(({ quotes }) => quotes[0].address === 'all')) return ['rss', 'atom', 'json'];
  return statements.length > 0 ? ['atom'] : [];
}
