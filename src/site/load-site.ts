import type { CollectionEntry } from 'astro:content';
import { getCollection, getEntry } from 'astro:content';
import type { DevContent } from '../dev/dev-state.ts';
import { getDevState } from '../dev/dev-state.ts';
import { getPageReads } from '../reuse/page-reads.ts';
import type { Finding } from '../schemas/finding.ts';
import { formatFindings, toContentError } from '../schemas/finding.ts';
import { readSettings } from '../settings/read-settings.ts';
import { tell } from '../system/tell.ts';
import { toWorkingPaths } from '../system/to-working-path.ts';
import type { Collections } from './collections.ts';
import { buildSite } from './build-site.ts';
import { getContentDir } from './content-dir.ts';
import { getDevContent, getDevEntries } from './dev-site.ts';
import { findLedgerFindings, findQuoteFaults } from './findings.ts';
import type { Site } from './model.ts';
import { findPositionFaults } from './position-findings.ts';
import { trackSite } from './tracking/track-site.ts';

let loaded: Promise<Site> | undefined;
let loadedFrom: DevContent | undefined;

/**
 * The site model, built once for a whole build and shared by all pages. In `dev` it is built again when the content has
 * changed. Throws one error with all faults of quotes; doubts are told once a build.
 */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV && loadedFrom !== getDevContent()) {
    loadedFrom = getDevContent();
    loaded = loadDev(loadedFrom);
  }
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Site> {
  const [articles, actors, places, terms, pages, ledger] = await Promise.all([
    getCollection('articles'),
    getCollection('actors'),
    getCollection('places'),
    getCollection('terms'),
    getCollection('pages'),
    getEntry('ledger', 'quotes'),
  ]);
  const all = { articles, actors, places, terms, pages, ...(ledger?.data ?? NO_LEDGER) };
  const { errors, warnings } = findFaults(all);
  if (errors.length > 0) throw toContentError(toOwnPaths(errors));
  if (warnings.length > 0) tell(formatFindings(toOwnPaths(warnings)));
  return toSite(all);
}

function loadDev(content: DevContent): Promise<Site> {
  const [ledger] = getDevEntries('ledger');
  const all = {
    articles: getDevEntries('articles'),
    actors: getDevEntries('actors'),
    places: getDevEntries('places'),
    terms: getDevEntries('terms'),
    pages: getDevEntries('pages'),
    ...(ledger?.data ?? NO_LEDGER),
  };
  const { errors } = findFaults(all);
  if (errors.length === 0) return Promise.resolve(toSite(all));
  getDevState().addFaults(content, errors);
  return Promise.reject(toContentError(toOwnPaths(errors)));
}

const NO_LEDGER = { records: [], pastEntries: [], formerMonths: [] };

/** What is wrong, and what is doubtful, when all articles are put together. */
function findFaults({ articles, records, pages = [] }: Collections) {
  const annotations = articles.map(({ data }) => data.annotations);
  const findings = [
    ...findQuoteFaults(
      annotations,
      records,
      pages.flatMap(({ data }) => data.named ?? []),
    ),
    ...findPositionFaults(annotations),
    ...findLedgerFindings(annotations, records, process.env['CI'] === 'true'),
  ];
  return {
    errors: findings.filter(({ severity }) => severity === 'error'),
    warnings: findings.filter(({ severity }) => severity !== 'error'),
  };
}

function toOwnPaths(findings: readonly Finding[]): Finding[] {
  return toWorkingPaths(findings, getContentDir());
}

function toSite(all: Collections): Site {
  const site = buildSite(all, readSettings(process.env).settings);
  const reads = getPageReads();
  return reads.isWatched ? trackSite(site, reads) : site;
}

/** A page of the publisher's, or undefined when `content/pages/` has none of this id. */
export async function loadPage(
  id: string,
): Promise<{ title: string; lang: string; entry: CollectionEntry<'pages'> } | undefined> {
  const entry = import.meta.env.DEV
    ? getDevEntries('pages').find((page) => page.id === id)
    : await getEntry('pages', id);
  return entry && { ...entry.data, entry };
}
