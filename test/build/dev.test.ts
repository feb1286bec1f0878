import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { appendFile, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { withBuildLock } from '../../src/cli/build-lock.ts';
import { publishSite } from '../../src/output/publish-site.ts';
import { connectChromium } from '../browser/connect-chromium.ts';
import { COMPILE_CACHE } from '../compile-cache.ts';
import { SMALL_FIXTURE } from '../fixtures/site.ts';
import type { Workspace } from './run-build.ts';
import { createWorkspace, removeWorkspace, ROOT } from './run-build.ts';

let workspace: Workspace;
let origin: string;
let child: ChildProcess;
let read: () => string;
let unlock: () => void;
let unlocked: Promise<void>;

beforeAll(async () => {
  workspace = await createWorkspace(SMALL_FIXTURE, {
    'articles/offen.md': '---\ntitle: Offen\ndate: 2024-01-01\n---\n\nEr sagte: „Das bleibt.\n',
    'articles/neu.md':
      '---\ntitle: Neu\ndate: 2024-01-01\n---\n\n„Der Deich hält“, sagte Ada Berg. Hubert Tal schwieg. Dann ging Tal.\n',
  });
  const port = await getFreePort();
  // `dev` and a build share files of Astro's, so no build may run beside it.
  await new Promise<void>((resolve) => {
    unlocked = withBuildLock(() => {
      resolve();
      return new Promise<void>((done) => (unlock = done));
    });
  });
  ({ child, read } = startDev(workspace, port));
  origin = `http://127.0.0.1:${String(port)}`;
  await waitUntilReady(`${origin}/articles/hafen/`, child);
});

afterAll(async () => {
  await stop(child);
  unlock();
  await unlocked;
  await removeWorkspace(workspace);
});

test('dev shows an article with its quotes counted and the files about it, and tells what is doubtful', async () => {
  const html = await (await fetch(`${origin}/articles/hafen/`)).text();
  expect(html.match(/In diesem Text: [^<]+/gu)).toEqual([
    expect.stringMatching(/^In diesem Text: 1\sÄußerung, 1\sErwähnung\.$/u),
  ]);
  // In `dev` only a route whose name ends like a file answers without a slash at the end.
  for (const file of [
    ...['cite/2024-01.bib', 'feeds/quotes.rss.xml', 'data/2024-01.tei.xml.gz', 'data/2024-01.md'],
    ...['archive.db.gz', 'archive.nq.gz', 'metadata.json', 'datapackage.json', 'llms.txt'],
  ]) {
    const { status } = await fetch(`${origin}/${file}`);
    expect([file, status]).toEqual([file, 200]);
  }
  // A page that was looked at before follows the content, too.
  const readOpen = async (): Promise<string> => (await fetch(`${origin}/articles/offen/`)).text();
  expect(await readOpen()).toContain('Das bleibt');
  await writeInTwoSteps(join(workspace.content, 'articles/offen.md'));
  await vi.waitFor(async () => {
    const text = await readOpen();
    expect(text).toContain('Ganz anders.');
    expect(text).not.toContain('Das bleibt');
  }, 20_000);
  // A fault stands on every page, with its place and its mend, until it is mended.
  const askFor = async (path: string): Promise<[status: number, text: string]> => {
    const headers = { Accept: 'text/html' };
    const response = await fetch(`${origin}${path}`, { headers });
    return [response.status, await response.text()];
  };
  const flut = join(workspace.content, 'articles/flut.md');
  await writeFile(flut, '---\ntitle: Flut\ndatum: 2024-01-01\n---\n\nEs regnet <b>.\n');
  for (const path of ['/articles/hafen/', '/', '/articles/flut/'])
    await vi.waitFor(async () => {
      const [status, text] = await askFor(path);
      expect(status).toBe(500);
      expect(text).toContain('content/articles/flut.md:3:1');
      expect(text).toContain('“datum” is no key of an article.');
      expect(text).toContain('Rename or remove it');
      expect(text).toContain('<mark>   3  datum: 2024-01-01</mark>');
    }, 20_000);
  // In the language of messages, whatever the language of the page.
  for (const path of ['/', '/en/'])
    expect((await askFor(path))[1]).toMatch(/<h1>The content has \d faults<\/h1>/u);
  expect((await askFor('/articles/hafen/?o-ton-anyway'))[0]).toBe(200);
  await writeFile(flut, '---\ntitle: Flut\ndate: 2024-01-01\n---\n\nEs regnet.\n');
  await vi.waitFor(async () => {
    const [status, text] = await askFor('/articles/flut/');
    expect([status, text]).toEqual([200, expect.stringContaining('Es regnet.')]);
  }, 20_000);
  await publishBeside(workspace);
  expect(read()).not.toContain(BESIDE);
  expect(read()).toContain(
    'content/articles/offen.md:6:11 warning: The quotation mark „ is not closed. [unclosed-quotation-mark]',
  );
});

test('the toolbar of dev explains the marks of an article, and asks nobody else', async () => {
  const browser = await connectChromium();
  try {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const page = await context.newPage();
    const elsewhere: string[] = [];
    page.on('request', (request) => {
      if (!request.url().startsWith(origin)) elsewhere.push(request.url());
    });
    await page.goto(`${origin}/articles/neu/`);
    const app = '[data-app-id="o-ton:explain"]';
    const item = page.locator(`astro-dev-toolbar .item${app}`);
    // In a new checkout Vite prepares its packages first.
    await item.waitFor({ state: 'attached', timeout: 60_000 });
    await item.dispatchEvent('click');
    const panel = page.locator(`astro-dev-toolbar-app-canvas${app} astro-dev-toolbar-window`);
    await panel.locator('li').first().waitFor();
    await panel.locator('h1', { hasText: '2 Markierungen, 2 Namen ohne Verweis' }).waitFor();
    // The window is drawn step by step, and what is not laid out yet has no lines.
    const rows = await vi.waitFor(async () => {
      const drawn = await panel.locator('li').allInnerTexts();
      expect(drawn[0]).toMatch(
        /„Der Deich hält“\s+quote · direct-inverted · \d\d %\s+direct · by ada-berg/u,
      );
      return drawn;
    }, 20_000);
    expect(rows[0]).toContain(':quote[„Der Deich hält“]{speaker=ada-berg}');
    expect(rows[1]).toMatch(/Ada Berg\s+actor ada-berg · name · 98 %/u);
    expect(rows[3]).toMatch(/Tal\s+unlinked · somebody-else · ohne Verweis/u);
    const order = panel.getByRole('button', { name: 'Unsicherste zuerst' });
    expect(await order.getAttribute('aria-pressed')).toBe('true');
    // The keyboard alone copies a directive.
    await order.focus();
    for (let tab = 0; tab < 3; tab += 1) await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel.locator('.copy [role=status]', { hasText: 'kopiert' }).waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(
      ':quote[„Der Deich hält“]{speaker=ada-berg}',
    );
    await panel.locator('li button:enabled').first().click();
    const spot = page.locator(`astro-dev-toolbar-app-canvas${app} astro-dev-toolbar-highlight`);
    // It is laid out when the page has scrolled there.
    await vi.waitFor(
      async () => expect((await spot.boundingBox())?.width).toBeGreaterThan(60),
      20_000,
    );
    expect(elsewhere).toEqual([]);
    // A page that is open shows a fault, and the article again, by itself.
    const path = join(workspace.content, 'articles/neu.md');
    const sound = await readFile(path, 'utf8');
    await writeFile(path, sound.replace('title', 'titel'));
    await page.locator('h1', { hasText: 'The content has' }).waitFor();
    expect(await page.locator('main').innerText()).toContain('content/articles/neu.md:2:1');
    await writeFile(path, sound);
    await page.locator('.article-text').waitFor();
  } finally {
    await browser.close();
  }
});

/** The name of a site in the checkout, which Git does not see. */
const BESIDE = 'dist-beside-dev';

/** Puts a small site into the checkout twice, as two builds would, and gives the watcher time to see it. */
async function publishBeside({ folder }: Workspace): Promise<void> {
  const target = { name: BESIDE, folder: join(ROOT, BESIDE), keepsFiles: false, isInPlace: false };
  onTestFinished(() => rm(target.folder, { recursive: true, force: true }));
  for (const text of ['Alt.', 'Neu.']) {
    const site = join(folder, 'site');
    await mkdir(site);
    await writeFile(join(site, 'index.html'), text);
    expect(await publishSite(site, target)).toBeUndefined();
    await setTimeout(500);
  }
}

/** The watcher tells no second change of a file within 50 ms. */
async function writeInTwoSteps(path: string): Promise<void> {
  const head = '---\ntitle: Offen\ndate: 2024-01-01\n---\n';
  await writeFile(path, head);
  await setTimeout(30);
  await appendFile(path, '\nGanz anders.\n');
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null) return;
  child.kill();
  await once(child, 'exit');
}

function startDev({ content }: Workspace, port: number) {
  const { PATH, HOME } = process.env;
  const args = ['src/cli/dev.ts', '--host', '127.0.0.1', '--port', String(port)];
  const child = spawn(process.execPath, args, {
    cwd: ROOT,
    env: { PATH, HOME, ...COMPILE_CACHE, CONTENT_DIR: content, MESSAGES: 'en' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return { child, read: () => output };
}

async function getFreePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (typeof address !== 'object' || address === null) throw new Error('The server has no port.');
  return address.port;
}

async function waitUntilReady(url: string, child: ChildProcess): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`dev ended with ${String(child.exitCode)}.`);
    const response = await fetch(url).catch(() => undefined);
    if (response?.ok) return;
    await setTimeout(100);
  }
}
