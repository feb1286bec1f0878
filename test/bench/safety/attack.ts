import { readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { loadContent } from '../../../src/reading/load-content.ts';
import type { Workspace } from '../../build/run-build.ts';
import { runBuild } from '../../build/run-build.ts';
import { listFiles } from '../../build/site-files.ts';
import { serveFolder } from '../../serve.ts';

/** What pages did when they were opened. */
export interface Damage {
  readonly pages: number;
  /** Pages on which `hit()` ran. */
  readonly hits: readonly string[];
  /** Requests to other hosts, with the page. */
  readonly requests: readonly string[];
  /** Handlers and script addresses in the document, which an event could run. */
  readonly handlers: readonly string[];
}

/** Removes what the build refuses, as an editor would have to, builds the rest and returns how many files were refused. */
export async function buildHostile(workspace: Workspace): Promise<number> {
  let refused = 0;
  for (;;) {
    const { findings } = await loadContent(workspace.content);
    const files = new Set(
      findings.filter(({ severity }) => severity === 'error').map(({ file }) => file),
    );
    if (files.size === 0) break;
    for (const file of files) await rm(join(dirname(workspace.content), file));
    refused += files.size;
  }
  for (;;) {
    const { exitCode, output } = await runBuild(workspace);
    if (exitCode === 0) return refused;
    // A payload that is a link leads nowhere here.
    const broken = new Set(
      [...output.matchAll(/^(?<file>\S+):\d+:\d+ error: .*\[broken-link\]$/gmu)].map(
        ({ groups }) => groups?.['file'] ?? '',
      ),
    );
    if (broken.size === 0) throw new Error(`The build failed:\n${output}`);
    for (const file of broken) await rm(join(dirname(workspace.content), file));
    refused += broken.size;
  }
}

/** Takes the policy out of every page, to see what the other walls hold. */
export async function removePolicy(folder: string): Promise<void> {
  for (const file of await listPages(folder)) {
    const path = join(folder, file);
    const html = await readFile(path, 'utf8');
    const bare = html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/u, '');
    if (bare === html) throw new Error(`${file} has no policy.`);
    await writeFile(path, bare);
  }
}

/** Opens every German page of a built site; the English ones come from the same components and data. */
export async function openAll(browser: Browser, folder: string): Promise<Damage> {
  const pages = (await listPages(folder)).filter((file) => !file.startsWith('en/'));
  return openPages(browser, folder, pages);
}

/** Opens some pages of a built site. */
export async function openPages(
  browser: Browser,
  folder: string,
  pages: readonly string[],
): Promise<Damage> {
  const server = await serveFolder(folder, '/');
  const context = await browser.newContext();
  const damage = { hits: [] as string[], requests: [] as string[], handlers: [] as string[] };
  try {
    const queue = pages.values();
    const tabs = [1, 2, 3].map(() => openInTab(context, queue, server.origin, damage));
    await Promise.all(tabs);
  } finally {
    await context.close();
    await server.close();
  }
  return { pages: pages.length, ...damage };
}

async function openInTab(
  context: BrowserContext,
  queue: Iterator<string> & Iterable<string>,
  origin: string,
  damage: Record<'hits' | 'requests' | 'handlers', string[]>,
): Promise<void> {
  const page = await context.newPage();
  let now = '';
  await page.exposeFunction('hit', () => damage.hits.push(now));
  page.on('dialog', (dialog) => void dialog.dismiss());
  await page.route(
    (url) => url.origin !== origin,
    (route) => {
      damage.requests.push(`${now}: ${route.request().url()}`);
      return route.abort();
    },
  );
  for (const file of queue) {
    now = file;
    await page.goto(`${origin}/${file}`);
    damage.handlers.push(...(await findHandlers(page)).map((one) => `${file}: ${one}`));
  }
  await page.close();
}

/** Attributes that would run something on an event or a click; a file to keep, of a type that runs nothing, is none. */
function findHandlers(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes]
        .filter(
          ({ name, value }) =>
            name.startsWith('on') ||
            (/^(?:href|src|action|formaction|xlink:href)$/u.test(name) &&
              /^(?:javascript|data|vbscript):/iu.test(value.replace(/[\x00-\x20]/gu, '')) &&
              !(
                element.hasAttribute('download') &&
                /^data:(?:text\/plain|application\/(?:x-bibtex|x-research-info-systems|vnd\.citationstyles\.csl\+json));charset=utf-8,/u.test(
                  value,
                )
              )),
        )
        .map(({ name, value }) => `${element.localName} ${name}="${value}"`),
    ),
  );
}

async function listPages(folder: string): Promise<string[]> {
  return (await listFiles(folder)).filter((file) => file.endsWith('.html'));
}
