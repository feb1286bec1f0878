import { mkdtemp, rename, rm } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { loadContent } from '../loaders/load-content.ts';
import { formatFindings } from '../schemas/finding.ts';

/**
 * Builds the site: checks the content first and prints every fault, builds into a folder beside the old one,
 * and puts it in its place only when it is complete. Exit code 1 with the old site untouched otherwise.
 */
async function build(): Promise<number> {
  const CONTENT_DIR = process.env['CONTENT_DIR'] || 'content';
  const OUT_DIR = process.env['OUT_DIR'] || 'dist';
  const begin = performance.now();
  const content = await loadContent(CONTENT_DIR);
  const { findings } = content;
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (findings.length > 0) console.error(formatFindings(findings));
  if (errors.length > 0) {
    console.error(
      `\n${String(errors.length)} ${errors.length === 1 ? 'fault' : 'faults'}: nothing was built, ${OUT_DIR} stays as it was.`,
    );
    return 1;
  }
  const target = resolve(OUT_DIR);
  const fresh = await mkdtemp(join(dirname(target), `.${basename(target)}-`));
  process.env['OUT_DIR'] = fresh;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  try {
    const { build: buildAstro } = await import('astro');
    await buildAstro({ logLevel: 'warn' });
    await replace(target, fresh);
    const { articles, actors, terms, places } = content;
    const seconds = ((performance.now() - begin) / 1000).toFixed(1);
    console.log(
      `Built ${OUT_DIR}/ in ${seconds} s: ${String(articles.length)} articles, ${String(actors.length)} actors, ${String(terms.length)} terms, ${String(places.length)} places.`,
    );
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    console.error(`\nThe build failed; ${OUT_DIR} stays as it was.`);
    return 1;
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
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return false;
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

process.exitCode = await build();
