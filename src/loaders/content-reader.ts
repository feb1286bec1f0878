import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { basename, join, resolve, sep } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import { formatFindings, toContentError } from '../schemas/finding.ts';
import { readShowing } from './is-shown.ts';
import type { Content } from './load-content.ts';
import { loadContent } from './load-content.ts';

// An editor writes a file in several steps, and the watcher tells no second change within 50 ms.
const QUIET_MS = 100;

/** Reads the content folder for all collections at once. */
export interface ContentReader {
  readonly dir: string;
  /** The content as it is now; loaders that ask at the same time share one reading, unless a change was told since it began. */
  readonly read: () => Promise<Content>;
  /** Tells that a file changed: no reading that has begun counts any more. */
  readonly markChanged: () => void;
}

export function createContentReader(
  dir: string,
  showing = readShowing(process.env),
): ContentReader {
  let pending: Promise<Content> | undefined;
  const read = (): Promise<Content> => {
    if (pending) return pending;
    const reading = loadContent(dir, showing).finally(() => {
      if (pending === reading) pending = undefined;
    });
    pending = reading;
    return reading;
  };
  const markChanged = (): void => {
    pending = undefined;
  };
  return { dir, read, markChanged };
}

/**
 * Runs a loader now, and again in `dev` whenever a file of the content folder changes.
 * Faults end a build with all of them in one error; in `dev` they are shown and what is right is loaded.
 */
export async function loadAndWatch(
  context: LoaderContext,
  reader: ContentReader,
  load: (content: Content) => Promise<void>,
): Promise<void> {
  const run = async (): Promise<void> => {
    const content = await reader.read();
    const errors = content.findings.filter(({ severity }) => severity === 'error');
    if (errors.length > 0 && !context.watcher) throw toContentError(errors);
    // The build command has told its findings before Astro began. Here one collection speaks for all.
    if (context.watcher && content.findings.length > 0 && context.collection === 'articles')
      context.logger.warn(`\n${formatFindings(content.findings)}`);
    await load(content);
  };
  await run();
  const { watcher } = context;
  if (!watcher) return;
  const root = resolve(reader.dir);
  watcher.add(root);
  let timer: NodeJS.Timeout | undefined;
  // One after the other, so that what was read last is what is loaded last.
  let last = Promise.resolve();
  const runNext = (): void => {
    last = last.then(run).catch((error: unknown) => context.logger.error(String(error)));
  };
  const onChange = (path: string): void => {
    if (!resolve(path).startsWith(root + sep) || basename(path).startsWith('.')) return;
    reader.markChanged();
    clearTimeout(timer);
    timer = setTimeout(runNext, QUIET_MS);
  };
  for (const event of ['add', 'change', 'unlink'] as const) watcher.on(event, onChange);
}

/** A digest of the code that annotates: when it changes, every article is annotated again. */
export async function digestCode(root: URL): Promise<string> {
  const hash = createHash('sha256');
  for (const folder of ['text', 'spans', 'remark', 'schemas', 'ledger', 'loaders']) {
    const url = new URL(`src/${folder}/`, root);
    const files = await readdir(url, { recursive: true, withFileTypes: true });
    const paths = files
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name));
    for (const path of paths.sort()) hash.update(await readFile(path));
  }
  return hash.digest('hex');
}
