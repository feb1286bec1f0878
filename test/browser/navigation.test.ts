import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, inject, test } from 'vitest';
import { connectChromium } from './connect-chromium.ts';
import { ARTICLE, QUOTE } from './pages.ts';

const HOME = inject('home');

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await connectChromium();
});

afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage();
});

afterEach(() => page.close());

// That the link of every other page leads there too is in test/build/links.test.ts.
test.each(['', ARTICLE, QUOTE])(
  'the language switch of /%s leads to the same page in English and back',
  async (path) => {
    await page.goto(HOME + path);
    expect(await page.locator('html').getAttribute('lang')).toBe('de');
    await page.getByRole('link', { name: 'English', exact: true }).click();
    expect(page.url()).toBe(`${HOME}en/${path}`);
    expect(await page.locator('html').getAttribute('lang')).toBe('en');
    await page.getByRole('link', { name: 'Deutsch', exact: true }).click();
    expect(page.url()).toBe(HOME + path);
  },
);

test('the language switch of the list of statements, which is in German only, leads home', async () => {
  await page.goto(`${HOME}quotes/`);
  await page.getByRole('link', { name: 'English', exact: true }).click();
  expect(page.url()).toBe(`${HOME}en/`);
});

test('the skip link is the first stop, shows itself and leads to the content', async () => {
  await page.goto(HOME + ARTICLE);
  const skip = page.locator('a.skip');
  const getTop = async (): Promise<number> => (await skip.boundingBox())?.y ?? NaN;
  expect(await getTop()).toBeLessThan(0);
  await page.keyboard.press('Tab');
  expect(await skip.evaluate((link) => link === document.activeElement)).toBe(true);
  expect(await getTop()).toBeGreaterThanOrEqual(0);
  await page.keyboard.press('Enter');
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
});

test('the main navigation says which page the reader is on', async () => {
  await page.goto(`${HOME}en/glossary/`);
  const current = page.locator('nav [aria-current="page"]');
  expect(await current.allInnerTexts()).toEqual(['Glossary']);
});

test('an address that leads nowhere shows the page for it, with a way home', async () => {
  const response = await page.goto(`${HOME}articles/nirgends/`);
  expect(response?.status()).toBe(404);
  expect(await page.locator('h1').innerText()).toBe('Diese Seite gibt es nicht');
  await page.getByRole('link', { name: 'Zur Startseite' }).click();
  expect(page.url()).toBe(HOME);
});

test('a heading that takes up a quote leads to it', async () => {
  await page.goto(HOME + ARTICLE);
  const echo = page.locator('.article-text h2 a.echo').first();
  const id = (await echo.getAttribute('href'))?.slice(1) ?? '';
  await echo.click();
  expect(await page.locator(`[id="${id}"]:target`).count()).toBe(1);
});

test('a quote leads from its own page to its place in the article', async () => {
  await page.goto(`${HOME}quotes/`);
  await page.getByRole('link', { name: 'Seite der Äußerung' }).last().click();
  await page.locator('main a[href*="/articles/"][href*="#q-"]').first().click();
  await page.locator('.article-text :target').waitFor();
});
