import type { CollectionEntry } from 'astro:content';
import type { DevContent } from '../dev/dev-state.ts';
import { getDevState } from '../dev/dev-state.ts';
import type { LoadedEntries } from '../dev/loaded-entries.ts';
import { getLoadedEntries } from '../dev/loaded-entries.ts';
import { getPageReads } from '../reuse/page-reads.ts';
import type { Finding } from '../schemas/finding.ts';
import { formatFindings, toContentError } from '../schemas/finding.ts';
import { readSettings } from '../settings/read-settings.ts';
import { tell } from '../system/tell.ts';
import { toWorkingPaths } from '../system/to-working-path.ts';
import type { Collections } from './collections.ts';
import { buildSite } from './build-site.ts';
import { getContentDir } from './content-dir.ts';
import { getDevContent } from './dev-site.ts';
import { readCollection } from './read-collection.ts';
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
    const content = (loadedFrom = getDevContent());
    loaded = promise(() => loadDev(content));
  }
  loaded ??= promise(load);
  return loaded;
}

/** What a task throws, the promise keeps. */
function promise(task: () => Site): Promise<Site> {
  return new Promise((resolve) => {
    resolve(task());
  });
}

function load(): Site {
  const all = readCollections(getLoadedEntries());
  const { errors, warnings } = findFaults(all);
  if (errors.length > 0) throw toContentError(toOwnPaths(errors));
  if (warnings.length > 0) tell(formatFindings(toOwnPaths(warnings)));
  return toSite(all);
}

function loadDev(content: DevContent): Site {
  const all = readCollections(content.collections);
  const { errors } = findFaults(all);
  if (errors.length === 0) return toSite(all);
  getDevState().addFaults(content, errors);
  throw toContentError(toOwnPaths(errors));
}

function readCollections(from: LoadedEntries): Collections {
  const [ledger] = readCollection(from, 'ledger');
  return {
    articles: readCollection(from, 'articles'),
    actors: readCollection(from, 'actors'),
    places: readCollection(from, 'places'),
    terms: readCollection(from, 'terms'),
    pages: readCollection(from, 'pages'),
    ...(ledger?.data ?? NO_LEDGER),
  };
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
export function loadPage(
  id: string,
): { title: string; lang: string; entry: CollectionEntry<'pages'> } | undefined {
  const from = import.meta.env.DEV ? getDevContent().collections : getLoadedEntries();
  const entry = readCollection(from, 'pages').find((page) => page.id === id);
  return entry && { ...entry.data, entry };
}
