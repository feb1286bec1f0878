import type { NameEntry } from './name-index.ts';

/** How many entries of the registry own these forms. */
export function countOwners(entries: readonly NameEntry[]): number {
  return new Set(entries.map(({ kind, id }) => `${kind} ${id}`)).size;
}
