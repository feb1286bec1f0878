import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { didYouMean } from '../../src/files/did-you-mean.ts';
import { launchChromium } from '../browser/chromium.ts';
import { serveFolder } from '../serve.ts';
import { checkPage } from './pages/check-page.ts';
import type { KindPage } from './pages/find-kinds.ts';
import { findKinds } from './pages/find-kinds.ts';
import { formatMisses, formatPages } from './pages/format-pages.ts';
import type { BuiltPages } from './pages/make-sites.ts';
import { buildArchive, buildContent } from './pages/make-sites.ts';
import type { PagesOptions } from './pages/read-options.ts';
import { readOptions, USAGE } from './pages/read-options.ts';
import { runLighthouse } from './pages/run-lighthouse.ts';
import type { PageResult } from './pages/targets.ts';
import { findMisses } from './pages/targets.ts';
import { weighPage } from './pages/weigh-page.ts';

interface Measuring {
  readonly browser: Browser;
  readonly options: PagesOptions;
}

const say = (line: string): void => console.error(line);
const toLoad = (): string => (loadavg()[0] ?? 0).toFixed(1);

/** Measures pages of one site, each in turn: two at once would change one another's seconds. */
async function measureSite(
  { name, folder }: BuiltPages,
  kinds: readonly KindPage[],
  { browser, options: { runs } }: Measuring,
): Promise<PageResult[]> {
  const { origin, close } = await serveFolder(folder, '/', { isGzipped: true });
  try {
    const results: PageResult[] = [];
    for (const kind of kinds) {
      const url = `${origin}/${kind.path}`;
      const { isUnlisted } = kind;
      const result = {
        ...kind,
        site: name,
        faults: await checkPage(browser, url),
        weight: await weighPage(browser, url),
        // What another language changes are words.
        lighthouse:
          runs > 0 && !/^\w\w: /u.test(kind.kind)
            ? await runLighthouse(url, { runs, isUnlisted })
            : undefined,
      };
      results.push(result);
      const missed = findMisses(result).length;
      say(
        `${kind.kind}: ${missed === 0 ? 'reached' : `${String(missed)} missed`}, load ${toLoad()}`,
      );
    }
    return results;
  } finally {
    await close();
  }
}

/** Builds the sites to look at: the folder that `OUT_DIR` names, else the content as it is published and an archive. */
async function buildSites(): Promise<BuiltPages[]> {
  const built = process.env['OUT_DIR'];
  if (built !== undefined)
    return [{ name: built, folder: resolve(built), remove: () => Promise.resolve() }];
  say('Building the content …');
  const content = await buildContent(resolve(process.env['CONTENT_DIR'] ?? 'content'));
  try {
    say('Building an archive …');
    return [content, await buildArchive()];
  } catch (error) {
    await content.remove();
    throw error;
  }
}

async function measureAll(
  sites: readonly BuiltPages[],
  measuring: Measuring,
): Promise<PageResult[]> {
  const { only } = measuring.options;
  const results: PageResult[] = [];
  const seen = new Set<string>();
  for (const site of sites) {
    // The archive shows what the content has not.
    const kinds = (await findKinds(site.folder)).filter(({ kind }) => !seen.has(kind));
    kinds.forEach(({ kind }) => seen.add(kind));
    const asked = kinds.filter(({ kind }) => only.length === 0 || only.includes(kind));
    results.push(...(await measureSite(site, asked, measuring)));
  }
  const unknown = only.find((kind) => !seen.has(kind));
  if (unknown !== undefined)
    throw new Error(
      `No page is of the kind “${unknown}”. ${didYouMean(unknown, [...seen])}There are ${[...seen].join(', ')}.`,
    );
  return results;
}

/** Measures and prints. Gives the exit code. */
async function run(options: PagesOptions): Promise<number> {
  const browser = await launchChromium();
  let sites: readonly BuiltPages[] = [];
  try {
    sites = await buildSites();
    const results = await measureAll(sites, { browser, options });
    const misses = results.flatMap(findMisses);
    if (options.isJson) console.log(JSON.stringify({ load: toLoad(), results, misses }, null, 2));
    else console.log(`\n${formatPages(results)}\n\n${formatMisses(misses)}`);
    return misses.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await browser.close();
    for (const { remove } of sites) await remove();
  }
}

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(`${options}\nUsage: ${USAGE}`);
  process.exitCode = 2;
} else {
  process.exitCode = await run(options);
}
