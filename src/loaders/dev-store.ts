import type { LoaderContext } from 'astro/loaders';
import type { DevEntry } from '../dev/dev-state.ts';
import type { EntryStore } from './entry-store.ts';

type Entry = NonNullable<ReturnType<LoaderContext['store']['get']>>;

/**
 * The entries of a collection in memory, beginning with those of Astro's store. Astro writes that one to the disk as a whole,
 * half a second after a change, and reads it again: at a thousand articles that is most of the time. So in `dev` only the
 * articles that it has to compile are written to it; everything else follows at the next start.
 */
export function createDevStore(
  store: LoaderContext['store'],
): EntryStore & { readonly values: () => readonly DevEntry[] } {
  const entries = new Map<string, Entry>(store.entries());
  return {
    keys: () => [...entries.keys()],
    values: () => [...entries.values()],
    // The type of the data is the caller's word, in Astro's store as well.
    get: (id) => entries.get(id) as never,
    set: (entry) => {
      const known = store.get(entry.id);
      if (entry.deferredRender === true) {
        if (known?.deferredRender !== true || known.filePath !== entry.filePath) store.set(entry);
      } else if (known?.deferredRender === true) store.delete(entry.id);
      entries.set(entry.id, entry);
      return true;
    },
    delete: (id) => {
      if (entries.get(id)?.deferredRender === true) store.delete(id);
      entries.delete(id);
    },
    // Astro's store has them from the start, or from `set`.
    addModuleImport: () => undefined,
  };
}
