import type { CollectionEntry, CollectionKey } from 'astro:content';
import type { LoadedEntries } from '../dev/loaded-entries.ts';

/** Entries of a collection as the loaders hold them, and as Astro would give them. */
export function readCollection<Key extends CollectionKey>(
  from: LoadedEntries,
  collection: Key,
): readonly CollectionEntry<Key>[] {
  const entries = from.get(collection) ?? [];
  // The loader of the collection has sent them through its schema.
  return entries.map((entry) => ({ ...entry, collection })) as unknown as CollectionEntry<Key>[];
}
