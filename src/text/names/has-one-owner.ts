import type { NameEntry } from './name-index.ts';

/** Tells whether all of these forms, and at least one, are of one entry of the registry. */
export function hasOneOwner(entries: readonly NameEntry[]): boolean {
  const [first] = entries;
  return (
    first !== undefined && entries.every(({ kind, id }) => kind === first.kind && id === first.id)
  );
}
