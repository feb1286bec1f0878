import type { Actor } from '../src/site/model.ts';

/** Actors divided by what a relation means. */
export interface Memberships<One> {
  /** A person and a state: an office or a task, which says nothing of citizenship. */
  readonly ofOffice: readonly One[];
  readonly others: readonly One[];
}

/** Divides those to whom an actor belongs, or who belong to it. */
export function toMemberships<One extends Pick<Actor, 'kind'>>(
  { kind }: Pick<Actor, 'kind'>,
  actors: readonly One[],
): Memberships<One> {
  const isOffice = (other: One): boolean =>
    (kind === 'person' && other.kind === 'state') || (kind === 'state' && other.kind === 'person');
  return {
    ofOffice: actors.filter(isOffice),
    others: actors.filter((other) => !isOffice(other)),
  };
}
