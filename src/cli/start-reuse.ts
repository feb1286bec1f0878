import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from '../i18n/say.ts';
import { toNumber } from '../i18n/to-number.ts';
import type { PageReuse } from '../reuse/reuse-pages.ts';
import { reusePages } from '../reuse/reuse-pages.ts';
import type { Shard } from '../reuse/shard-pages.ts';
import type { Settings } from '../settings/read-settings.ts';
import { toCacheFolder } from '../system/cache-folder.ts';
import { digestMakers } from './digest-build.ts';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));

interface Options {
  /** Where Astro writes the site. */
  readonly site: string;
  readonly isFresh: boolean;
  readonly shard: Shard | undefined;
}

/** Begins to take pages from the last build of a content folder, where the same code and the same settings made them. */
export async function startReuse(
  { contentDir, base }: Settings,
  { site, isFresh, shard }: Options,
): Promise<PageReuse> {
  const name = shard ? `pages-${String(shard.number)}-of-${String(shard.count)}` : 'pages';
  const folder = join(CHECKOUT, toCacheFolder(contentDir), name);
  if (isFresh) await rm(folder, { recursive: true, force: true });
  return reusePages({ folder, version: await digestMakers(), base, site });
}

/** What a build says of the pages that it took. */
export function describeTaken({ getTaken }: PageReuse): string {
  const count = toNumber(getTaken());
  return say({
    de: `Seiten und Dateien, die vom letzten Build noch stimmen: ${count}.`,
    en: `Pages and files of the last build that still hold: ${count}.`,
  });
}
