import { mkdir, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import type { Content } from '../loaders/load-content.ts';
import { loadContent } from '../loaders/load-content.ts';
import type { Finding } from '../schemas/finding.ts';
import { formatFindings } from '../schemas/finding.ts';
import { findLedgerFindings, findQuoteFaults } from '../site/findings.ts';
import { annotateArticles } from './annotate-articles.ts';
import { withBuildLock } from './build-lock.ts';
import { hasCode } from '../system/has-code.ts';
import type { Settings } from '../settings/read-settings.ts';
import { findMissingSite } from '../settings/read-settings.ts';
import { describeBuildError } from './describe-build-error.ts';
import { runCommand } from './run-command.ts';

/**
 * Builds the site: checks the content first and prints every fault, builds into a folder beside the old one,
 * and puts it in its place only when it is complete. Exit code 1 with the old site untouched otherwise.
 */
async function build(
  _args: readonly string[],
  { contentDir, outDir: OUT_DIR }: Settings,
): Promise<number> {
  const begin = performance.now();
  const content = await loadContent(contentDir);
  const findings = [
    ...findMissingSite(process.env),
    ...content.findings,
    ...(await findLateFaults(content)),
  ];
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (findings.length > 0) console.error(formatFindings(findings));
  if (errors.length > 0) {
    console.error(
      `\n${count(errors.length, 'fault')}: nothing was built, ${OUT_DIR} stays as it was.`,
    );
    return 1;
  }
  try {
    await withBuildLock(() => buildInto(resolve(OUT_DIR)));
  } catch (error) {
    console.error(describeBuildError(error, content.articleFiles, process.env));
    console.error(`\nThe build failed; ${OUT_DIR} stays as it was.`);
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

async function buildInto(target: string): Promise<void> {
  await mkdir(dirname(target), { recursive: true });
  // Beside the old site, so that a rename puts it in place; the lock leaves one build at a time.
  const fresh = join(dirname(target), `.${basename(target)}-${String(process.pid)}`);
  await rm(fresh, { recursive: true, force: true });
  await mkdir(fresh);
  process.env['OUT_DIR'] = fresh;
  process.env['NODE_ENV'] = 'production';
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    const { build: buildAstro } = await import('astro');
    // What Astro tells of a fault is its stack trace; what it throws is told once, by whoever catches it.
    await buildAstro({ logLevel: process.env['DEBUG'] ? 'warn' : 'silent' });
    await replace(target, fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

/** Puts the new folder where the old one is; the old one comes back should that fail. */
async function replace(target: string, fresh: string): Promise<void> {
  const old = `${fresh}-old`;
  const hadOld = await rename(target, old).then(
    () => true,
    (error: unknown) => {
      if (hasCode(error, 'ENOENT')) return false;
      throw error;
    },
  );
  try {
    await rename(fresh, target);
  } catch (error) {
    if (hadOld) await rename(old, target);
    throw error;
  }
  await rm(old, { recursive: true, force: true });
}

/** What comes with the software is no work of the editor's. */
function isOwn({ data }: { readonly data: { readonly isBuiltin: boolean } }): boolean {
  return !data.isBuiltin;
}

function count(number: number, noun: string): string {
  return `${String(number)} ${noun}${number === 1 ? '' : 's'}`;
}

await runCommand(build);
