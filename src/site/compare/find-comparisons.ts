import { compareText } from '../../schemas/compare-text.ts';
import type { Writable } from '../writable.ts';
import type { Actor, Comparison as ComparisonOf, Term } from '../model.ts';
import { toOwnSayings } from './own-sayings.ts';

/** Each pair is a file for each language: an archive of any size has so many pairs at most. */
const MOST_PAIRS = 60;
/** Of each term only those who say most about it are paired: pairs grow with the square of the speakers. */
const MOST_SPEAKERS = 40;

type Comparison = ComparisonOf<Actor, Term>;

/** A pair while terms are counted. */
interface Draft {
  readonly actors: readonly [Actor, Actor];
  readonly terms: { readonly term: Term; readonly count: number }[];
}

/**
 * Pairs of actors who both have statements of their own about the same terms, those with most terms in common first; of as
 * many those of two sides before those of one, then those who say more. At most 60 pairs.
 */
export function findComparisons(terms: readonly Term[]): Comparison[] {
  const drafts = new Map<string, Draft>();
  for (const term of terms) {
    const speakers = [...toOwnSayings(term.statements)]
      .map(([actor, { length }]) => ({ actor, length }))
      .sort((a, b) => b.length - a.length || compareText(a.actor.id, b.actor.id))
      .slice(0, MOST_SPEAKERS)
      .sort((a, b) => compareText(a.actor.id, b.actor.id));
    for (const [index, first] of speakers.entries())
      for (const second of speakers.slice(index + 1)) {
        const key = `${first.actor.id} ${second.actor.id}`;
        const draft = drafts.get(key) ?? { actors: [first.actor, second.actor], terms: [] };
        draft.terms.push({ term, count: first.length + second.length });
        drafts.set(key, draft);
      }
  }
  return [...drafts.values()].sort(compareDrafts).slice(0, MOST_PAIRS).flatMap(toComparison);
}

/** Tells each actor with whom it is compared, in the order of the pairs. */
export function linkComparisons(comparisons: readonly Comparison[]): void {
  const add = (actor: Writable<Actor>, other: Actor): void => {
    actor.comparedWith = [...actor.comparedWith, other];
  };
  for (const { actors } of comparisons) {
    const [one, other] = actors;
    add(one, other);
    add(other, one);
  }
}

/** With most statements first; terms come by name and keep that order. */
function toComparison({ actors, terms }: Draft): Comparison[] {
  const [first, ...others] = terms.toSorted((a, b) => b.count - a.count).map(({ term }) => term);
  return first ? [{ actors, terms: [first, ...others] }] : [];
}

function compareDrafts(a: Draft, b: Draft): number {
  return (
    b.terms.length - a.terms.length ||
    Number(isOfTwoSides(b)) - Number(isOfTwoSides(a)) ||
    countStatements(b) - countStatements(a) ||
    compareText(toKey(a), toKey(b))
  );
}

function isOfTwoSides({ actors: [first, second] }: Draft): boolean {
  return first.sideClass !== second.sideClass;
}

function countStatements({ terms }: Draft): number {
  return terms.reduce((sum, { count }) => sum + count, 0);
}

function toKey({ actors: [first, second] }: Draft): string {
  return `${first.id} ${second.id}`;
}
