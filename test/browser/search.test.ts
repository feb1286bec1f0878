import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { SEARCH_POLICY } from '../../src/exports/policy.ts';
import { openPage } from './pages.ts';

const HOME = inject('home');
const SEARCH = `${HOME}search/`;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

beforeEach(async () => {
  page = await browser.newPage();
});

afterEach(() => page.close());

/** Waits until the page says how many it found. */
async function waitForCount(): Promise<string> {
  const status = page.locator('#result-count').filter({ hasText: /\d+ (?:Treffer|result)/u });
  return (await status.innerText()).trim();
}

const getHeadings = (): Promise<string[]> => page.locator('#results h2').allInnerTexts();

test('a reader types, sees groups, and follows a statement to its page; the field keeps the focus and nothing fails', async () => {
  const troubles = await openPage(page, SEARCH);
  const field = page.getByRole('searchbox', { name: 'Suchwörter' });
  await field.pressSequentially('russisch', { delay: 20 });
  await page.waitForURL(`${SEARCH}?q=russisch`);
  expect(await waitForCount()).toMatch(/^\d+ Treffer$/u);
  expect((await getHeadings()).map((heading) => heading.replace(/ \d+$/u, ''))).toEqual([
    'Akteure',
    'Äußerungen',
    'Begriffe und Orte',
    'Artikel',
  ]);
  expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  const marks = await page.locator('#results mark').allInnerTexts();
  expect(marks.length).toBeGreaterThan(5);
  expect(marks.filter((word) => !/russisch/iu.test(word))).toEqual([]);
  const statement = page.locator('#results blockquote a').first();
  const words = await statement.innerText();
  await statement.click();
  await page.waitForURL(/\/deep\/folder\/quotes\/q-\w+\/$/u);
  expect(await page.locator('main').innerText()).toContain(words);
  expect(troubles).toEqual([]);
});

test('the keyboard alone leads from the field in the header to a result', async () => {
  await page.goto(HOME);
  const field = page.getByRole('search').getByRole('searchbox');
  await field.focus();
  await page.keyboard.type('Erdogan');
  await page.keyboard.press('Enter');
  await page.waitForURL(`${SEARCH}?q=Erdogan`);
  await waitForCount();
  await page.locator('#search-words').focus();
  let href = '';
  for (let tabs = 0; tabs < 12 && !href.includes('/actors/'); tabs += 1) {
    await page.keyboard.press('Tab');
    href = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  }
  await page.keyboard.press('Enter');
  await page.waitForURL(`${HOME}actors/recep-tayyip-erdogan/`);
});

test('a filter leaves what this speaker says, and the address keeps it', async () => {
  await page.goto(`${SEARCH}?speaker=john-kirby`);
  expect(await waitForCount()).toBe('4 Treffer');
  expect(await getHeadings()).toEqual(['Äußerungen 4']);
  const chains = await page.locator('#results .meta').allInnerTexts();
  expect(chains.filter((chain) => !chain.startsWith('John Kirby'))).toEqual([]);
  await page.getByLabel('Wiedergabe').selectOption('wörtlich');
  await page.waitForURL(`${SEARCH}?speaker=john-kirby&how=direct`);
  await page.getByRole('button', { name: 'Eingrenzung aufheben' }).click();
  await page.waitForURL(SEARCH);
  // The address comes before the results.
  await expect.poll(() => page.locator('#results').innerText()).toBe('');
});

test('says that nothing was found', async () => {
  await page.goto(`${SEARCH}?q=Zirkuszelt`);
  await page.getByRole('status').filter({ hasText: 'Nichts gefunden' }).waitFor();
});

test('in English leads to English pages and tells the way of a statement in English', async () => {
  await page.goto(`${HOME}en/search/?q=Erdo%C4%9Fan`);
  await waitForCount();
  const link = page.locator('#results a').first();
  expect(await link.getAttribute('href')).toBe('/deep/folder/en/actors/recep-tayyip-erdogan/');
  expect(await page.locator('#results').innerText()).toContain('published on');
});

describe('without a script', () => {
  test('the field of every page leads to the page of the search, and that to the registers', async () => {
    const plain = await browser.newPage({ javaScriptEnabled: false });
    await plain.goto(`${HOME}actors/`);
    await plain.getByRole('search').getByRole('searchbox').fill('Hafen');
    await plain.getByRole('button', { name: 'Suchen' }).click();
    await plain.waitForURL(`${SEARCH}?q=Hafen`);
    expect(await plain.locator('main').innerText()).toContain('Die Suche braucht JavaScript');
    await plain.locator('main').getByRole('link', { name: 'Glossar' }).click();
    await plain.waitForURL(`${HOME}glossary/`);
    await plain.close();
  });
});

test('says so where the index does not load, and offers the registers', async () => {
  await page.route('**/pagefind.js', (route) => route.abort());
  await page.goto(`${SEARCH}?q=NATO`);
  await page.getByRole('status').filter({ hasText: 'ließ sich nicht laden' }).waitFor();
  expect(await page.locator('main').getByRole('link', { name: 'Akteure' }).isVisible()).toBe(true);
});

test('works where a host sends the policy with every file', async () => {
  await page.route('**/*', async (route) => {
    const response = await route.fetch();
    const headers = { ...response.headers(), 'content-security-policy': SEARCH_POLICY };
    await route.fulfill({ response, headers });
  });
  await page.goto(`${SEARCH}?q=NATO`);
  expect(await waitForCount()).toMatch(/^\d+ Treffer$/u);
});
