import { readFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { compareText } from '../../schemas/compare-text.ts';
import { say } from '../../i18n/say.ts';
import { NO_STAGES } from '../../system/stages.ts';
import { hasLinks, isPage, readData } from './read-data.ts';
import type { PageLinks } from './read-page-links.ts';
import { readPageLinks } from './read-page-links.ts';
import { resolveLink } from './resolve-link.ts';
import type { LinkedFolder, Scan } from './scan-files.ts';
import { needsPlace, toLatin1 } from './scan-files.ts';
import { scanInThreads } from './scan-in-threads.ts';
import { scanPage } from './scan-page.ts';

/** A link that leads nowhere, and where it stands in the site; line and column from 1. */
export interface BrokenLink {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly href: string;
  readonly fault: 'malformed' | 'outside' | 'missing' | 'no-place' | 'no-element';
}

/** A finished site: its folder, its address (origin) and its base path. */
export interface FinishedSite {
  readonly folder: string;
  readonly site: string;
  readonly base: string;
}

/** Lists the files of a folder and reads where it is. */
export async function loadLinkedFolder({
  folder,
  site,
  base,
}: FinishedSite): Promise<LinkedFolder> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll(sep, '/'));
  const { origin, pathname, href } = new URL(base, site);
  return { folder, origin, base: pathname, prefix: href, files: new Set(files.sort(compareText)) };
}

/**
 * Finds every address in a finished site that leads nowhere in it: in pages, style sheets, feeds, data and citations. A
 * quick look finds the files that may have one, and a parser reads these.
 */
export async function findBrokenLinks(
  site: LinkedFolder,
  stages = NO_STAGES,
): Promise<BrokenLink[]> {
  const files = [...site.files].filter(hasLinks);
  stages.show(say({ de: 'Links prüfen', en: 'Checking links' }), files.length);
  const scans = await scanInThreads(files, site, stages.count);
  const doubtful = new Set([
    ...scans.flatMap(({ suspects }) => suspects),
    ...findLosers(scans, site),
  ]);
  const pages = new Map<string, Promise<ReadonlySet<string>>>();
  const loadIds = (file: string): Promise<ReadonlySet<string>> => {
    const ids = pages.get(file) ?? load(file, site).then((page) => new Set(page.ids));
    pages.set(file, ids);
    return ids;
  };
  const broken: BrokenLink[] = [];
  for (const file of [...doubtful].sort(compareText))
    broken.push(...(await judge(file, site, loadIds)));
  return broken;
}

/** The files that lead to a place which a page does not seem to have. */
function findLosers(scans: readonly Scan[], site: LinkedFolder): string[] {
  const files = new Set(scans.flatMap(({ places }) => [...places.keys()]));
  return [...files].flatMap((file) => {
    const { ids } = scanPage(readFileSync(join(site.folder, file), 'latin1'), site.prefix);
    const wanted = scans.flatMap(({ places }) => [...(places.get(file) ?? [])]);
    return wanted.flatMap(([id, sources]) => (ids.has(toLatin1(id)) ? [] : sources));
  });
}

type LoadIds = (file: string) => Promise<ReadonlySet<string>>;

async function judge(file: string, site: LinkedFolder, loadIds: LoadIds): Promise<BrokenLink[]> {
  const { text, links } = await load(file, site);
  const broken: BrokenLink[] = [];
  for (const { href, offset, isReference = false } of links) {
    const target = resolveLink(href, file, site);
    if (!target) continue;
    const isLost =
      !('fault' in target) && needsPlace(target) && !(await loadIds(target.file)).has(target.id);
    const fault = 'fault' in target ? target.fault : isReference ? 'no-element' : 'no-place';
    if ('fault' in target || isLost) broken.push({ file, ...toPlace(text, offset), href, fault });
  }
  return broken;
}

async function load(file: string, site: LinkedFolder): Promise<PageLinks & { text: string }> {
  const text = await readFile(join(site.folder, file), 'utf8');
  if (isPage(file)) return { text, ...readPageLinks(text, site.prefix) };
  return { text, links: readData(file, text, site.prefix), ids: [] };
}

function toPlace(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
