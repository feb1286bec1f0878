import { compareText } from '../schemas/compare-text.ts';
import { findInside } from '../spans/span-search.ts';
import type { Actor, Article, Term } from './model.ts';
import type { Writable } from './writable.ts';

/** Of each kind so many are kept. */
const MOST = 6;

/** A list of everybody says nothing of who belongs together. */
const MOST_TOGETHER = 300;

/** For each actor and term, by `actor ada-berg`, in how many paragraphs each other one stands with it. */
export function countTogether(
  articles: readonly Pick<Article, 'blocks' | 'mentions'>[],
): ReadonlyMap<string, ReadonlyMap<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { blocks, mentions } of articles) {
    const named = mentions.flatMap(({ kind, id, span: { start, end } }) =>
      kind === 'place' ? [] : [{ key: `${kind} ${id}`, start, end }],
    );
    for (const block of blocks) {
      const inside = [...new Set(findInside(named, block).map(({ key }) => key))];
      if (inside.length > MOST_TOGETHER) continue;
      for (const one of inside) {
        const own = counts.get(one) ?? new Map<string, number>();
        for (const other of inside) if (other !== one) own.set(other, (own.get(other) ?? 0) + 1);
        counts.set(one, own);
      }
    }
  }
  return counts;
}

/**
 * Links actors and terms to those that stand in one paragraph with them most often, at most six of a kind. A term that another
 * names itself (`seeAlso`) is linked there.
 */
export function linkAlongside(
  articles: readonly Article[],
  actors: ReadonlyMap<string, Writable<Actor>>,
  terms: ReadonlyMap<string, Writable<Term>>,
): void {
  const counts = countTogether(articles);
  const find = <Entry>(key: string, kind: string, all: ReadonlyMap<string, Entry>): Entry[] =>
    [...(counts.get(key) ?? [])]
      .filter(([other]) => other.startsWith(`${kind} `))
      .sort(([a, m], [b, n]) => n - m || compareText(a, b))
      .flatMap(([other]) => all.get(other.slice(kind.length + 1)) ?? []);
  for (const actor of actors.values()) {
    const key = `actor ${actor.id}`;
    actor.related = find(key, 'actor', actors).slice(0, MOST);
    actor.relatedTerms = find(key, 'term', terms).slice(0, MOST);
  }
  for (const term of terms.values()) {
    const key = `term ${term.id}`;
    term.relatedActors = find(key, 'actor', actors).slice(0, MOST);
    term.relatedTerms = find(key, 'term', terms)
      .filter((other) => !term.related.includes(other))
      .slice(0, MOST);
  }
}
