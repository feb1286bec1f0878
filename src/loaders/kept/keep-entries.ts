import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { getLoadedEntries } from '../../dev/loaded-entries.ts';
import { digestFiles } from '../../system/digest-files.ts';
import { digestRunningCode } from '../../reading/content-reader.ts';
import type { KeptStore } from './kept-store.ts';
import { openKeptStore } from './kept-store.ts';

type AstroStore = LoaderContext['store'];

/** What makes entries besides the code that annotates: the packages, and which loader a collection has. */
const MAKERS = ['package-lock.json', 'src/content.config.ts'];

/**
 * Lets the loader of a collection keep what it loads in a file of its own, and hands that on to the pages of a build. Astro's store
 * gets the names of the files that Astro compiles and nothing else: it writes all entries as one text, which the bundler then
 * makes a module of, so that every article is in memory several times. `dev` has a store of its own.
 */
export function keepEntries(loader: Loader): Loader {
  return {
    ...loader,
    load: async (context) => {
      if (context.watcher) return loader.load(context);
      const { collection, config, store: astro } = context;
      const root = fileURLToPath(config.root);
      const code = await digestRunningCode(config.root);
      const version = await digestFiles(root, MAKERS, `${process.version} ${code}`);
      const path = join(fileURLToPath(config.cacheDir), 'entries', collection);
      const store = openKeptStore(path, version);
      await loader.load({ ...context, store: { ...astro, ...store } });
      store.commit();
      nameCompiled(store, astro);
      // A digest is long, and only the next build asks for it.
      const entries = store.values().map((entry) => ({ ...entry, digest: undefined }));
      getLoadedEntries().set(collection, entries);
    },
  };
}

/** Names to Astro the files of a collection that it compiles, and no others. */
function nameCompiled(store: KeptStore, astro: AstroStore): void {
  const compiled = store.values().filter(({ deferredRender }) => deferredRender);
  const ids = new Set(compiled.map(({ id }) => id));
  for (const id of astro.keys()) if (!ids.has(id)) astro.delete(id);
  for (const { id, filePath = '' } of compiled)
    if (astro.get(id)?.filePath !== filePath)
      astro.set({ id, data: {}, filePath, digest: filePath, deferredRender: true });
    else astro.addModuleImport(filePath);
}
