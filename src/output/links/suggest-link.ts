import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { distance } from 'fastest-levenshtein';
import type { BrokenLink } from './find-broken-links.ts';
import { readPageLinks } from './read-page-links.ts';
import type { SiteFolder } from './resolve-link.ts';
import { resolveLink, toFile } from './resolve-link.ts';
import type { LinkedFolder } from './scan-files.ts';

/** In a short path every letter counts. */
const toNear = ({ length }: string): number => (length < 3 ? 0 : length < 5 ? 1 : 2);

/**
 * The path below the base that a broken link most likely means, or `undefined`: with a slash at its end, in the right
 * case, under this base path, or with a letter or two changed.
 *
 * @example `/articles/Hafen` // 'articles/hafen/'
 */
export function suggestLink(
  { href, file, fault }: BrokenLink,
  site: SiteFolder,
): string | undefined {
  if (fault === 'no-place' || fault === 'no-element') return undefined;
  const target = resolveLink(href, file, site);
  if (!target || !('fault' in target) || target.fault === 'malformed') return undefined;
  const path = target.path.replace(/^\//u, '');
  // A path of another base path: what is behind its folders may be a page of this one.
  const tails = path.split('/').map((_, index, parts) => parts.slice(index).join('/'));
  const wanted = target.fault === 'outside' ? tails : [path];
  for (const one of wanted) {
    const exact = [one, `${one}/`].find((end) => end !== '/' && site.files.has(toFile(end)));
    if (exact) return exact;
  }
  return findNearest(path, site);
}

/**
 * The place that a link to one which its page does not have most likely means.
 *
 * @example `/articles/hafen/#was-bischer-geschah` // '#was-bisher-geschah'
 */
export function suggestPlace({ href, file }: BrokenLink, site: LinkedFolder): string | undefined {
  const target = resolveLink(href, file, site);
  if (!target || 'fault' in target) return undefined;
  const html = readFileSync(join(site.folder, target.file), 'utf8');
  const { ids } = readPageLinks(html, site.prefix);
  const near = findLeast(
    target.id,
    Array.from(ids, (id) => [id, toFolded(id)] as const),
  );
  return near === undefined ? undefined : `#${near}`;
}

function findNearest(path: string, site: SiteFolder): string | undefined {
  return findLeast(path, getCandidates(site));
}

/** The candidate with the fewest letters that differ, if they are few. */
function findLeast(wrong: string, candidates: Candidates): string | undefined {
  const folded = toFolded(wrong);
  let best: string | undefined;
  const near = toNear(folded);
  let least = near + 1;
  for (const [candidate, other] of candidates) {
    if (Math.abs(other.length - folded.length) > near) continue;
    const edits = distance(folded, other);
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

type Candidates = readonly (readonly [path: string, folded: string])[];

const candidatesBySite = new WeakMap<SiteFolder, Candidates>();

/** The paths of a site as readers write them, each with its folded form; made once for a site. */
function getCandidates(site: SiteFolder): Candidates {
  const known = candidatesBySite.get(site);
  if (known) return known;
  const candidates = Array.from(site.files, (file) => {
    const path = file.replace(/(^|\/)index\.html$/u, '$1');
    return [path, toFolded(path)] as const;
  });
  candidatesBySite.set(site, candidates);
  return candidates;
}

function toFolded(path: string): string {
  return path.normalize('NFC').toLowerCase().replace(/\/$/u, '');
}
