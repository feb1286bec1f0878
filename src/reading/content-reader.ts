import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { digestFiles } from '../system/digest-files.ts';
import { share } from '../system/share.ts';
import type { Stages } from '../system/stages.ts';
import { NO_STAGES } from '../system/stages.ts';
import { createContentCache } from '../files/content-cache.ts';
import { readShowing } from '../files/is-shown.ts';
import type { Content } from './load-content.ts';
import { loadContent } from './load-content.ts';

/** Reads the content folder for all collections at once. */
export interface ContentReader {
  readonly dir: string;
  /**
   * The content as it is now; loaders that ask at the same time share one reading, unless a change was told since it began.
   * What a reading before found out of files that stayed is taken from there. `stages` are told how far a reading is that begins.
   */
  readonly read: (stages?: Stages) => Promise<Content>;
  /** Tells that a file changed: no reading that has begun counts any more. */
  readonly markChanged: () => void;
}

/** A reader that a build may have too. */
export interface BuildReader extends ContentReader {
  /**
   * Reads the content for all of a build: whoever asks from now on gets the same, however the files change meanwhile, so that what
   * was checked is what is shown.
   */
  readonly readOnce: (stages?: Stages) => Promise<Content>;
}

/** The reader of a folder for all of this process: what one asked for is read for the others too. */
export function getContentReader(dir: string): BuildReader {
  return share(`content-reader:${resolve(dir)}`, () => createContentReader(dir));
}

export function createContentReader(dir: string, showing = readShowing(process.env)): BuildReader {
  const cache = createContentCache();
  let pending: Promise<Content> | undefined;
  let isKept = false;
  const read = (stages = NO_STAGES): Promise<Content> => {
    if (pending) return pending;
    const reading = loadContent(dir, { showing, cache, stages }).finally(() => {
      if (pending === reading && !isKept) pending = undefined;
    });
    pending = reading;
    return reading;
  };
  const readOnce = (stages?: Stages): Promise<Content> => {
    isKept = true;
    return read(stages);
  };
  const markChanged = (): void => {
    pending = undefined;
  };
  return { dir, read, readOnce, markChanged };
}

/** The folders of `src` whose code makes what is annotated. */
export const ANNOTATING_CODE = [
  'text',
  'spans',
  'remark',
  'schemas',
  'ledger',
  'files',
  'registry',
  'articles',
  'checks',
  'reading',
  'loaders',
];

/** A digest of the code that annotates: when it changes, every article is annotated again. */
export function digestCode(root: URL): Promise<string> {
  return digestFiles(
    fileURLToPath(root),
    ANNOTATING_CODE.map((folder) => `src/${folder}`),
    '',
  );
}

/** The same of the code that runs: as it was when this process first asked. */
export function digestRunningCode(root: URL): Promise<string> {
  return share(`code-digest:${root.href}`, () => digestCode(root));
}
