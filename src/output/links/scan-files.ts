import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isPage, readData } from './read-data.ts';
import type { SiteFolder, LinkTarget } from './resolve-link.ts';
import { resolveLink } from './resolve-link.ts';
import { scanPage } from './scan-page.ts';

/** A folder whose links are looked at; `prefix` is the whole address of the site. */
export interface LinkedFolder extends SiteFolder {
  readonly folder: string;
  readonly prefix: string;
}

/** Files that may have a broken link, and the places in other files that links lead to. */
export interface Scan {
  readonly suspects: readonly string[];
  /** From a file and an id in it to the files that lead there. */
  readonly places: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
}

/** Is told how many files were scanned. */
export type OnScan = (done: number) => void;

/**
 * Looks through files for links that may be broken. A file that it does not name has none, but for places in other
 * files. Reads one file after the other: for files this small, waiting for several at once costs more than it saves.
 */
export function scanFiles(
  files: readonly string[],
  site: LinkedFolder,
  onScan: OnScan = () => undefined,
): Scan {
  const suspects: string[] = [];
  const places: Places = new Map();
  const resolve = createResolver(site);
  for (const [index, file] of files.entries()) {
    onScan(index);
    // Bytes as letters: far quicker than UTF-8, and addresses have other than ASCII only where somebody typed them.
    const text = readFileSync(join(site.folder, file), 'latin1');
    const scan = isPage(file) ? scanPage(text, site.prefix) : undefined;
    const hrefs = scan?.hrefs ?? readData(file, text, site.prefix).map(({ href }) => href);
    let isSound = scan?.references.isSubsetOf(scan.ids) ?? true;
    for (const href of hrefs) {
      const target = resolve(href, file);
      if (!target) continue;
      if ('fault' in target) isSound = false;
      else if (!needsPlace(target)) continue;
      else if (target.file === file) isSound &&= scan?.ids.has(toLatin1(target.id)) ?? true;
      else addPlace(places, target, file);
    }
    if (!isSound) suspects.push(file);
  }
  return { suspects, places };
}

/** Whether a link leads to a place in a page: the top of one is always there, and a place in data is not ours to check. */
export function needsPlace({ file, id }: { readonly file: string; readonly id: string }): boolean {
  return id !== '' && id.toLowerCase() !== 'top' && isPage(file);
}

/** Pages of a site mostly link to the same pages, by addresses that mean the same on each. */
function createResolver(
  site: LinkedFolder,
): (href: string, from: string) => LinkTarget | undefined {
  const known = new Map<string, LinkTarget | undefined>();
  return (latin1, from) => {
    if (/^#[\w-]+$/u.test(latin1)) return { file: from, id: latin1.slice(1) };
    const seen = known.get(latin1);
    if (seen) return seen;
    // What a regular expression finds is a part of the text of its file, and would keep all of that in memory.
    const own = Buffer.from(latin1, 'latin1').toString('latin1');
    const href = toUtf8(own);
    const target = resolveLink(href, from, site);
    if (href.startsWith(site.base) || href.startsWith(site.prefix)) known.set(own, target);
    return target;
  };
}

/** Letters that `latin1` read from the bytes of UTF-8. */
function toUtf8(latin1: string): string {
  return /[\x80-\xff]/u.test(latin1) ? Buffer.from(latin1, 'latin1').toString('utf8') : latin1;
}

/** Letters as `latin1` reads their bytes. */
export function toLatin1(text: string): string {
  return Buffer.from(text, 'utf8').toString('latin1');
}

type Places = Map<string, Map<string, string[]>>;

function addPlace(places: Places, to: { file: string; id: string }, from: string): void {
  const ids = places.get(to.file) ?? new Map<string, string[]>();
  places.set(to.file, ids);
  const sources = ids.get(to.id) ?? [];
  ids.set(to.id, sources);
  sources.push(from);
}
