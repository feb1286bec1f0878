import { createHash } from 'node:crypto';
import { EventEmitter } from 'node:events';
import type { LoaderContext } from 'astro/loaders';

type Entry = ReturnType<LoaderContext['store']['entries']>[number][1];

const ROOT = new URL('../../', import.meta.url);

/** A collection as Astro hands it to a loader, in memory; what is logged is in `warnings`. In `dev` it has a watcher. */
export function createCollection(collection: string, base = '/', isDev = false) {
  const entries = new Map<string, Entry>();
  const sets: string[] = [];
  const imports: string[] = [];
  const warnings: string[] = [];
  const infos: string[] = [];
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const context = {
    collection,
    config: { root: ROOT, base },
    store: {
      get: (id: string) => entries.get(id),
      keys: () => [...entries.keys()],
      entries: () => [...entries],
      delete: (id: string) => entries.delete(id),
      set: (entry: Entry) => {
        sets.push(entry.id);
        entries.set(entry.id, entry);
        return true;
      },
      addModuleImport: (path: string) => imports.push(path),
    },
    watcher: isDev ? watcher : undefined,
    logger: {
      warn: (text: string) => warnings.push(text),
      info: (text: string) => infos.push(text),
      error: (text: string) => warnings.push(text),
    },
    parseData: ({ data }: { data: unknown }) => Promise.resolve(data),
    generateDigest: (data: string) => createHash('sha256').update(data).digest('hex'),
  };
  return {
    entries,
    /** Ids that were set since it was last asked. */
    takeSets: () => sets.splice(0),
    takeImports: () => imports.splice(0),
    warnings,
    infos,
    /** Tells the watcher that a file changed. */
    tellChange: (path: string) => watcher.emit('change', path),
    // Astro's context has more than any of our loaders uses.
    context: context as unknown as LoaderContext,
  };
}
