import type { Actor, Article, Place, SiteQuote } from './model.ts';
import type { MovementData } from '../schemas/movement.ts';
import type { Writable } from './writable.ts';

export type Movement = Article['movements'][number];
/** A place, or a state as a whole. */
export type MovementEnd = Movement['from'];

/** What ids of movements are looked up in. */
interface Named {
  readonly places: ReadonlyMap<string, Place>;
  readonly actors: ReadonlyMap<string, Actor>;
  readonly quotes: ReadonlyMap<string, Pick<SiteQuote, 'statement'>>;
}

/**
 * Links what articles say has moved with its places, or states where there is no such place, and with the statements. Ids are
 * checked when files are read; what is not found is left out.
 */
export function linkMovements(
  articles: readonly Writable<Article>[],
  dataOf: (id: string) => readonly MovementData[],
  named: Named,
): void {
  for (const article of articles)
    article.movements = dataOf(article.id).flatMap((data) => toMovements(data, named));
}

function toMovements(
  { from, to, what, count, date, statement }: MovementData,
  { places, actors, quotes }: Named,
): Movement[] {
  const find = (id: string): readonly MovementEnd[] => {
    const end = places.get(id) ?? actors.get(id);
    return end ? [end] : [];
  };
  const ends = to.flatMap(find);
  if (ends.length === 0) return [];
  const said = quotes.get(statement ?? '')?.statement;
  return find(from).map((start) => ({ from: start, to: ends, what, count, date, statement: said }));
}
