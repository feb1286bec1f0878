import type { LoaderContext } from 'astro/loaders';
import { toContentError } from '../schemas/finding.ts';
import { share } from '../system/share.ts';
import { createContentWatch } from './content-watch.ts';
import type { ContentReader } from '../reading/content-reader.ts';
import { createDevStore } from './dev-store.ts';
import type { EntryStore } from './entry-store.ts';
import type { Content } from '../reading/load-content.ts';
import { toWorkingPaths } from '../system/to-working-path.ts';

/**
 * Runs a loader now, and again in `dev` whenever a file of the content folder changes.
 * Faults end a build with all of them in one error; in `dev` they are shown and what is right is loaded.
 */
export async function loadAndWatch(
  context: LoaderContext,
  reader: ContentReader,
  load: (content: Content, store: EntryStore) => Promise<void>,
): Promise<void> {
  const { collection, store, watcher, logger } = context;
  const content = await reader.read();
  const errors = content.findings.filter(({ severity }) => severity === 'error');
  if (errors.length > 0 && !watcher) throw toContentError(toWorkingPaths(errors, reader.dir));
  await load(content, store);
  if (!watcher) return;
  const devStore = createDevStore(store);
  share(`content-watch:${reader.dir}`, () => createContentWatch(reader)).add(watcher, content, {
    collection,
    logger,
    load: (changed) => load(changed, devStore),
    getEntries: devStore.values,
  });
}
