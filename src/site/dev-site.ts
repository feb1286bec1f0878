import type { CollectionEntry, CollectionKey } from 'astro:content';
import type { DevContent } from '../dev/dev-state.ts';
import { getDevState } from '../dev/dev-state.ts';
import { say } from '../i18n/say.ts';

/** Entries of a collection as the loaders of `dev` hold them, and as Astro would give them in a build. */
export function getDevEntries<Key extends CollectionKey>(
  collection: Key,
): readonly CollectionEntry<Key>[] {
  const entries = getDevContent().collections.get(collection) ?? [];
  // The loader of the collection has sent them through its schema.
  return entries.map((entry) => ({ ...entry, collection })) as unknown as CollectionEntry<Key>[];
}

/** The newest content of `dev`; it is there before the first page is asked for. */
export function getDevContent(): DevContent {
  const content = getDevState().getContent();
  if (!content)
    throw new Error(
      say({
        de: 'Es wurde kein Inhalt geladen. npm run dev neu starten.',
        en: 'No content was loaded. Start npm run dev again.',
      }),
    );
  return content;
}
