import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { getSpoken } from '../i18n/say.ts';
import { loadTargetFiles } from '../output/list-files.ts';
import type { Target } from '../output/open-target.ts';
import type { Settings } from '../settings/read-settings.ts';
import { toCacheFolder } from '../system/cache-folder.ts';
import { hasCode } from '../system/has-code.ts';
import type { BuildOptions } from './build-options.ts';
import { chooseSearch } from './build-search.ts';
import { digestBuild } from './digest-build.ts';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));

const recordSchema = z.strictObject({
  key: z.string(),
  site: z.string(),
  told: z.array(z.string()),
});

/** What the last build of a content folder was made of, where it lies, and what it told. */
export interface LastBuild {
  /** Its doubts, where the target still holds it and a build now would write the same. */
  readonly told: readonly string[] | undefined;
  /** Keeps that this build is in its place now. */
  readonly keep: (told: readonly string[]) => Promise<void>;
}

/**
 * Looks at the last build before the content is read, so that a change while this one runs is one for the next. A shard, and a
 * build that is to render each page, have none.
 */
export async function openLastBuild(
  settings: Settings,
  target: Target,
  { isFresh, isOffline, shard }: BuildOptions,
): Promise<LastBuild> {
  const { contentDir } = settings;
  const file = join(CHECKOUT, toCacheFolder(contentDir), 'last-build.json');
  if (shard) return { told: undefined, keep: () => Promise.resolve() };
  // In none of the rest: whether doubts are faults, their language, and whether the machine can make an index.
  const { hasSearch } = chooseSearch(settings, isOffline);
  const told = [target.folder, isOffline, hasSearch, process.env['CI'] ?? '', getSpoken()];
  const key = [await digestBuild(contentDir), ...told].join('\n');
  const last = isFresh ? undefined : await load(file);
  const isSame = last?.key === key && last.site === (await digestSite(target.folder));
  return {
    told: isSame ? last.told : undefined,
    async keep(now) {
      await mkdir(dirname(file), { recursive: true });
      const record = { key, site: await digestSite(target.folder), told: now };
      await writeFile(file, JSON.stringify(record));
    },
  };
}

/** undefined where there is none, or one that cannot be read. */
async function load(file: string): Promise<z.infer<typeof recordSchema> | undefined> {
  try {
    return recordSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch {
    return undefined;
  }
}

/** A digest of when and how large each file of the site was written; whoever writes one changes it. */
async function digestSite(folder: string): Promise<string> {
  const { own } = await loadTargetFiles(folder);
  const lines = await Promise.all(
    own.toSorted().map(async (path) => `${path} ${await describe(join(folder, path))}`),
  );
  return createHash('sha256').update(lines.join('\n')).digest('base64url');
}

async function describe(path: string): Promise<string> {
  try {
    const { size, mtimeMs, ctimeMs } = await stat(path);
    return [size, mtimeMs, ctimeMs].join(' ');
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return '';
    throw error;
  }
}
