import { createServer } from 'node:net';
import { loadavg } from 'node:os';
import { resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import { didYouMean } from '../../src/loaders/did-you-mean.ts';
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
  readonly port: number;
  readonly options: PagesOptions;
}

const say = (line: string): void => console.error(line);
const toLoad = (): string => (loadavg()[0] ?? 0).toFixed(1);

/** Measures pages of one site, each in turn: two at once would change one another's seconds. */
async function measureSite(
  { name, folder }: BuiltPages,
  kinds: readonly KindPage[],
  { browser, port, options: { runs } }: Measuring,
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
            ? await runLighthouse(url, { port, runs, isUnlisted })
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

/** Gives the sites to look at: the folder `OUT_DIR` names, else the content as it is published and an archive. */
async function* toSites(): AsyncGenerator<BuiltPages> {
  const built = process.env['OUT_DIR'];
  if (built !== undefined) {
    yield { name: built, folder: resolve(built), remove: () => Promise.resolve() };
    return;
  }
  say('Building the content …');
  yield buildContent(resolve(process.env['CONTENT_DIR'] ?? 'content'));
  say('Building an archive …');
  yield buildArchive();
}

async function measureAll(measuring: Measuring): Promise<PageResult[]> {
  const { only } = measuring.options;
  const results: PageResult[] = [];
  const seen = new Set<string>();
  for await (const site of toSites())
    try {
      // The archive shows what the content has not.
      const kinds = (await findKinds(site.folder)).filter(({ kind }) => !seen.has(kind));
      kinds.forEach(({ kind }) => seen.add(kind));
      const asked = kinds.filter(({ kind }) => only.length === 0 || only.includes(kind));
      results.push(...(await measureSite(site, asked, measuring)));
    } finally {
      await site.remove();
    }
  const unknown = only.find((kind) => !seen.has(kind));
  if (unknown !== undefined)
    throw new Error(
      `No page is of the kind “${unknown}”. ${didYouMean(unknown, [...seen])}There are ${[...seen].join(', ')}.`,
    );
  return results;
}

/** A port that nothing listens on. */
async function findPort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  await new Promise((done) => server.close(done));
  if (address === null || typeof address === 'string') throw new Error('No port is free.');
  return address.port;
}

/** Measures and prints. Gives the exit code. */
async function run(options: PagesOptions): Promise<number> {
  const port = await findPort();
  const browser = await launchChromium([`--remote-debugging-port=${String(port)}`]);
  try {
    const results = await measureAll({ browser, port, options });
    const misses = results.flatMap(findMisses);
    if (options.isJson) console.log(JSON.stringify({ load: toLoad(), results, misses }, null, 2));
    else console.log(`\n${formatPages(results)}\n\n${formatMisses(misses)}`);
    return misses.length === 0 ? 0 : 1;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  } finally {
    await browser.close();
  }
}

const options = readOptions(process.argv.slice(2));
if (typeof options === 'string') {
  console.error(`${options}\nUsage: ${USAGE}`);
  process.exitCode = 2;
} else {
  process.exitCode = await run(options);
}
