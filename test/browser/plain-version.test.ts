import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { CHANGED } from '../fixtures/site.ts';
import { connectChromium } from './connect-chromium.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await connectChromium();
  page = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
});

afterAll(() => browser.close());

const open = (address: string) => page.goto(`${inject('home')}${address}`);
const isShown = (selector: string) => page.locator(selector).isVisible();

test('the page of an article is the article; its short version is one link away, by keyboard and without script', async () => {
  await open('articles/deich/');
  expect(await isShown('#einfach')).toBe(false);
  expect(await isShown('#text')).toBe(true);
  await page.locator('a[href="#einfach"]').focus();
  await page.keyboard.press('Enter');
  expect(await isShown('#einfach')).toBe(true);
  expect((await page.locator('#einfach').innerText()).split('\n').filter(Boolean)).toEqual([
    'In einfacher Sprache',
    'Kurzfassung von der Redaktion dieser Website. Es sind nicht die Worte des Artikels.',
    'Der Hafen macht bald auf.',
    'Aber der Deich muss halten.',
    'Weiter zum vollständigen Text',
  ]);
  expect(await page.locator('#einfach [lang]').first().getAttribute('lang')).toBe('de-simple');
  // The article is there all the time.
  expect(await isShown('#text')).toBe(true);
});

test('a link into the article puts the short version away', async () => {
  await open('articles/deich/#einfach');
  expect(await isShown('#einfach')).toBe(true);
  await page.locator('#einfach a[href="#text"]').click();
  expect(await isShown('#einfach')).toBe(false);
  await open(`articles/deich/#${CHANGED}`);
  expect(await isShown('#einfach')).toBe(false);
  expect(await isShown(`#${CHANGED}`)).toBe(true);
});

test('on paper the article is whole, and the link is not there', async () => {
  await open('articles/deich/#einfach');
  await page.emulateMedia({ media: 'print' });
  expect(await isShown('#text')).toBe(true);
  expect(await isShown('.plain-link')).toBe(false);
  await page.emulateMedia({ media: 'screen' });
});

test('a term has one above its explanation', async () => {
  await open('glossary/buendnis/#einfach');
  expect(await isShown('#einfach')).toBe(true);
  expect(await isShown('#explanation')).toBe(true);
});
