import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { say } from '../i18n/say.ts';
import { toNumber } from '../i18n/to-number.ts';
import type { PageReuse } from '../reuse/reuse-pages.ts';
import { reusePages } from '../reuse/reuse-pages.ts';
import { toDigest } from '../reuse/to-digest.ts';
import { readSettings } from '../settings/read-settings.ts';
import { toCacheFolder } from '../system/cache-folder.ts';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));
/** Whatever code a page may be made by, and the exact versions of the packages. */
const CODE = ['src', 'components', 'astro.config.mjs', 'package-lock.json'];

/** Begins to take pages from the last build of a content folder, where the same code and the same settings made them. */
export async function startReuse(
  contentDir: string,
  { site, isFresh }: { readonly site: string; readonly isFresh: boolean },
): Promise<PageReuse> {
  // Read anew: what the build decided of the search stands in the environment.
  const { settings } = readSettings(process.env);
  const made = [process.version, { ...settings, outDir: '', keepsFiles: false }, await readCode()];
  const folder = join(CHECKOUT, toCacheFolder(contentDir), 'pages');
  if (isFresh) await rm(folder, { recursive: true, force: true });
  return reusePages({ folder, version: toDigest(JSON.stringify(made)), base: settings.base, site });
}

/** What a build says of the pages that it took. */
export function describeTaken({ getTaken }: PageReuse): string {
  const count = toNumber(getTaken());
  return say({
    de: `Seiten und Dateien, die vom letzten Build noch stimmen: ${count}.`,
    en: `Pages and files of the last build that still hold: ${count}.`,
  });
}

/** Names and contents of all files of the code, in one order. */
async function readCode(): Promise<string[]> {
  const files: string[] = [];
  for (const part of CODE) {
    const path = join(CHECKOUT, part);
    const inside = part.includes('.')
      ? []
      : await readdir(path, { recursive: true, withFileTypes: true });
    const found = inside
      .filter((file) => file.isFile())
      .map((file) => join(file.parentPath, file.name));
    files.push(...(part.includes('.') ? [path] : found.sort()));
  }
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8')));
  return files.flatMap((file, index) => [file.slice(CHECKOUT.length), texts[index] ?? '']);
}
