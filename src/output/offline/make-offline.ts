import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FinishedSite } from '../links/find-broken-links.ts';
import { loadLinkedFolder } from '../links/find-broken-links.ts';
import { rewritePage } from './rewrite-page.ts';
import { toRelativeHref } from './to-relative-href.ts';

const URL_IN_CSS = /(url\(\s*["']?|@import\s+["'])([^"')]+)/gu;

/**
 * Changes a finished site so that it works from a folder, without a server: links name the files they lead to, from
 * where they stand. What names the site to others (canonical addresses, feeds, JSON-LD, citations) keeps its address.
 */
export async function makeOffline(finished: FinishedSite): Promise<void> {
  const site = await loadLinkedFolder(finished);
  for (const file of site.files) {
    const change = toChange(file);
    if (!change) continue;
    const path = join(site.folder, file);
    const text = await readFile(path, 'utf8');
    const changed = change(text, (href) => toRelativeHref(href, file, site));
    if (changed !== text) await writeFile(path, changed);
  }
}

type Change = (text: string, rewrite: (href: string) => string) => string;

function toChange(file: string): Change | undefined {
  if (/\.(?:html|svg)$/u.test(file)) return rewritePage;
  if (file.endsWith('.css'))
    return (css, rewrite) =>
      css.replace(URL_IN_CSS, (_, before: string, href: string) => before + rewrite(href));
  // Names of a plain script are known to all scripts of a page; those of a module are its own.
  if (file.endsWith('.js')) return (code) => `{\n${code}\n}\n`;
  return undefined;
}
