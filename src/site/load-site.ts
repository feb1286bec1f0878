import { getCollection, getEntry } from 'astro:content';
import { formatFindings, toContentError } from '../schemas/finding.ts';
import { readSettings } from '../settings/read-settings.ts';
import { buildSite } from './build-site.ts';
import { findLedgerFindings, findQuoteFaults } from './findings.ts';
import type { Site } from './model.ts';
import type { OwnPage } from './own-pages.ts';
import { sortPages } from './own-pages.ts';

let loaded: Promise<Site> | undefined;
let ownPages: Promise<OwnPage[]> | undefined;

/**
 * The site model, built once for a whole build and shared by all pages. In `dev` it is built for each request,
 * because the content may have changed. Throws one error with all faults of quotes; doubts are told once a build.
 */
export function loadSite(): Promise<Site> {
  if (import.meta.env.DEV) return load();
  loaded ??= load();
  return loaded;
}

async function load(): Promise<Site> {
  const [articles, actors, places, terms, ledger] = await Promise.all([
    getCollection('articles'),
    getCollection('actors'),
    getCollection('places'),
    getCollection('terms'),
    getEntry('ledger', 'quotes'),
  ]);
  const { records, formerArticles } = ledger?.data ?? { records: [], formerArticles: [] };
  const annotations = articles.map(({ data }) => data.annotations);
  const findings = [
    ...findQuoteFaults(annotations),
    ...findLedgerFindings(annotations, records, process.env['CI'] === 'true'),
  ];
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.filter(({ severity }) => severity !== 'error');
  if (errors.length > 0) throw toContentError(errors);
  if (warnings.length > 0 && !import.meta.env.DEV) console.warn(formatFindings(warnings));
  const all = { articles, actors, places, terms, records, formerArticles };
  return buildSite(all, readSettings(process.env).settings.mostCards);
}

/** A page of the publisher's, or undefined when `content/pages/` has none of this id. */
export async function loadPage(id: string): Promise<{ title: string; html: string } | undefined> {
  const entry = await getEntry('pages', id);
  return entry && { title: entry.data.title, html: entry.rendered?.html ?? '' };
}

/** All pages of the publisher's in the order of their links: those that every site has, written or not, and their own. */
export function loadOwnPages(): Promise<OwnPage[]> {
  if (import.meta.env.DEV) return readOwnPages();
  ownPages ??= readOwnPages();
  return ownPages;
}

async function readOwnPages(): Promise<OwnPage[]> {
  const pages = await getCollection('pages');
  return sortPages(pages.map(({ id, data: { title, nav, order } }) => ({ id, title, nav, order })));
}
