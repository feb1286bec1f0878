import { fileURLToPath } from 'node:url';
import type { Content } from '../loaders/load-content.ts';
import { loadContent } from '../loaders/load-content.ts';
import { checkLinks } from '../output/links/check-links.ts';
import { makeOffline } from '../output/offline/make-offline.ts';
import type { Target } from '../output/open-target.ts';
import { openTarget } from '../output/open-target.ts';
import { publishSite } from '../output/publish-site.ts';
import type { Finding } from '../schemas/finding.ts';
import { formatFindings } from '../schemas/finding.ts';
import { findLedgerFindings, findQuoteFaults } from '../site/findings.ts';
import { hasCode } from '../system/has-code.ts';
import { annotateArticles } from './annotate-articles.ts';
import { withBuildLock } from './build-lock.ts';
import { withRenderedSite } from './render-site.ts';
import { runCommand } from './run-command.ts';

const CHECKOUT = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Builds the site: finds out first whether the target may be written, then checks the content and prints every fault,
 * builds into a folder of its own, and puts that in its place only when it is complete. Exit code 1 with the old site untouched otherwise.
 * With `--offline` the site works from a folder without a server.
 */
async function build(args: readonly string[]): Promise<number> {
  const isOffline = args.includes('--offline');
  const begin = performance.now();
  const CONTENT_DIR = process.env['CONTENT_DIR'] || 'content';
  const OUT_DIR = process.env['OUT_DIR'] || (isOffline ? 'dist-offline' : 'dist');
  const target = await openTarget(OUT_DIR, {
    checkout: CHECKOUT,
    content: CONTENT_DIR,
    keepsFiles: process.env['KEEP_FILES'] === '1',
  });
  if (typeof target === 'string') {
    console.error(`${target}\n\nNothing was built.`);
    return 1;
  }
  const content = await loadContent(CONTENT_DIR);
  const findings = [...content.findings, ...(await findLateFaults(content))];
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (findings.length > 0) console.error(formatFindings(findings));
  if (errors.length > 0) {
    console.error(
      `\n${count(errors.length, 'fault')}: nothing was built, ${OUT_DIR} stays as it was.`,
    );
    return 1;
  }
  const fault = await buildAndPublish(target, content, isOffline).catch((error: unknown) =>
    describeFailure(error, target),
  );
  if (fault !== undefined) {
    console.error(`${fault}\n\nThe build failed; ${OUT_DIR} stays as it was.`);
    return 1;
  }
  const { articles, actors, terms, places } = content;
  const parts = [
    count(articles.length, 'article'),
    count(actors.filter(isOwn).length, 'actor'),
    count(terms.length, 'term'),
    count(places.filter(isOwn).length, 'place'),
  ];
  console.log(
    `Built ${OUT_DIR} in ${((performance.now() - begin) / 1000).toFixed(1)} s: ${parts.join(', ')}.`,
  );
  return 0;
}

/**
 * Faults of quotes show when all articles are annotated. Astro annotates them anyway, and its build tells; only
 * when other faults keep it from starting they are looked for here, so that one run tells everything.
 */
async function findLateFaults(content: Content): Promise<Finding[]> {
  const { findings, articleFiles, unreadableArticles } = content;
  if (!findings.some(({ severity }) => severity === 'error') || unreadableArticles > 0) return [];
  if (findings.some(({ rule }) => rule === 'broken-markdown')) return [];
  const annotations = await annotateArticles(content, articleFiles);
  const { records } = content.ledger;
  const isStrict = process.env['CI'] === 'true';
  return [...findQuoteFaults(annotations), ...findLedgerFindings(annotations, records, isStrict)];
}

/** Builds the site, checks its links, then puts it in the place of the old one. Gives what speaks against that. */
function buildAndPublish(
  target: Target,
  content: Content,
  isOffline: boolean,
): Promise<string | undefined> {
  return withBuildLock(() =>
    withRenderedSite(async (site) => {
      const broken = await checkLinks(site, { ...readAddress(), content });
      if (broken.length > 0) return formatFindings(broken);
      if (isOffline) await makeOffline({ folder: site, ...readAddress() });
      return publishSite(site, target);
    }),
  );
}

/** Where the site will be, as `astro.config.mjs` reads it. */
function readAddress(): { site: string; base: string } {
  const site = process.env['SITE'] || 'http://localhost:4321';
  return { site, base: `/${process.env['BASE'] || ''}/`.replace(/\/{2,}/gu, '/') };
}

function describeFailure(error: unknown, { folder }: Target): string {
  if (hasCode(error, 'ENOSPC', 'EDQUOT'))
    return `The disk is full (${error.message}). Make room where ${folder} and node_modules lie, and build again.`;
  return error instanceof Error ? error.message : String(error);
}

/** What comes with the software is no work of the editor's. */
function isOwn({ data }: { readonly data: { readonly isBuiltin: boolean } }): boolean {
  return !data.isBuiltin;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

await runCommand(build);
