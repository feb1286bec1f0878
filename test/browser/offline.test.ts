import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { makeOffline } from '../../src/output/offline/make-offline.ts';
import { SITE } from '../build/run-build.ts';
import { connectChromium } from './connect-chromium.ts';
import { ALL_PAGES, ARTICLE, getStyle, QUOTE } from './pages.ts';

/** A site for a folder is built without a search: browsers hand pages in it no index. */
const OFFLINE_PAGES = ALL_PAGES.filter((path) => !path.endsWith('search/'));

let folder: string;
let browser: Browser;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'o-ton offline ü-'));
  await cp(inject('folder'), folder, { recursive: true });
  await makeOffline({ folder, site: SITE, base: '/deep/folder/' });
  browser = await connectChromium();
});

afterAll(async () => {
  await browser.close();
  await rm(folder, { recursive: true });
});

/** Opens a page of the folder and notes everything that is not as it should be. */
async function openFile(page: Page, path: string): Promise<readonly string[]> {
  const troubles: string[] = [];
  page.on('console', (message) => troubles.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => {
    const reason = request.failure()?.errorText ?? '';
    // Whoever follows a link at once does not wait for the fonts of the page before.
    if (reason !== 'net::ERR_ABORTED') troubles.push(`failed: ${request.url()} ${reason}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith('file:')) troubles.push(`elsewhere: ${request.url()}`);
  });
  await page.goto(pathToFileURL(join(folder, path)).href);
  return troubles;
}

test('a reader goes from the start page to an article, a statement, an actor, back, and into English', async () => {
  const page = await browser.newPage();
  const troubles = await openFile(page, 'index.html');
  const follow = async (selector: string, path: RegExp): Promise<void> => {
    await page.locator(`${selector}:visible`).first().click();
    await page.waitForURL(path);
  };
  await follow(`a[href$="${ARTICLE}index.html"]`, new RegExp(`${ARTICLE}index\\.html$`, 'u'));
  // The way to a statement is in its definition, which opens over the text.
  await page.locator('a.voice').first().click();
  await follow('[popover] a[href*="quotes/q-"]', /quotes\/q-\w+\/index\.html$/u);
  await follow('main a[href*="actors/"]', /actors\/[\w-]+\/index\.html/u);
  await page.goBack();
  await page.waitForURL(/quotes\/q-\w+\/index\.html$/u);
  await follow('a[hreflang=en]', /en\/quotes\/q-\w+\/index\.html$/u);
  expect(await page.locator('html').getAttribute('lang')).toBe('en');
  expect(troubles).toEqual([]);
  await page.close();
});

test('has its styles, its fonts and its pictures, and its script runs', async () => {
  const page = await browser.newPage();
  const troubles = await openFile(page, `${QUOTE}index.html`);
  expect(await getStyle(page, 'body', 'font-family')).toContain('Spoken');
  const fonts = await page.evaluate(async () => {
    await document.fonts.ready;
    return [...document.fonts].filter(({ status }) => status === 'loaded').length;
  });
  expect(fonts).toBeGreaterThan(0);
  expect(await page.locator('button[data-text]').first().isVisible()).toBe(true);
  expect(troubles).toEqual([]);
  await page.close();
});

test('opens a definition over the text of an article', async () => {
  const page = await browser.newPage();
  const troubles = await openFile(page, `${ARTICLE}index.html`);
  await page.locator('a.mention').first().click();
  expect(await page.locator('[popover]:popover-open').count()).toBe(1);
  expect(troubles).toEqual([]);
  await page.close();
});

test('has no page with a link that leads nowhere', async () => {
  const page = await browser.newPage();
  for (const path of OFFLINE_PAGES) {
    const file = path.endsWith('.html') ? path : `${path}index.html`;
    expect(await openFile(page, file), file).toEqual([]);
    const hrefs = await page
      .locator('a[href]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    expect(
      hrefs.filter((href) => href.startsWith('file:') && !/\.\w+(?:[?#].*)?$/u.test(href)),
    ).toEqual([]);
  }
  await page.close();
});

test('a name in an article leads to its page without a script, in the language of the reader', async () => {
  const page = await browser.newPage({ javaScriptEnabled: false });
  await openFile(page, `en/${ARTICLE}index.html`);
  await page.locator('a.mention').first().click();
  await page.waitForURL(/\/en\/actors\/usa\/index\.html$/u);
  await page.close();
});
