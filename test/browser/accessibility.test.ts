import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connectChromium } from './connect-chromium.ts';
import { findInBothSchemes } from './find-violations.ts';
import { ARTICLE, PAGES } from './pages.ts';

const HOME = inject('home');
const CHECKED = [...PAGES, '404.html'];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await connectChromium();
  // The pages let no script in, so not that of axe.
  page = await browser.newPage({ bypassCSP: true });
});

afterAll(() => browser.close());

describe('axe finds nothing wrong', () => {
  test.each(CHECKED)('with /%s', async (path) => {
    await page.goto(HOME + path);
    expect(await findInBothSchemes(page)).toEqual([]);
  });

  test.each([
    ['an actor', '.mention.actor'],
    ['a term', '.mention.term'],
    ['a place', '.mention.place'],
    ['a quote', '.voice'],
  ])('with the open explanation of %s', async (_, selector) => {
    await page.goto(HOME + ARTICLE);
    await page.locator(`.article-text ${selector}`).first().click();
    expect(await findInBothSchemes(page, '.definition:popover-open')).toEqual([]);
  });

  test('with a short version in plain language', async () => {
    await page.goto(`${HOME}articles/deich/#einfach`);
    expect(await findInBothSchemes(page)).toEqual([]);
  });

  test('with a quote that the address names', async () => {
    await page.goto(HOME + ARTICLE);
    const id = await page.locator('.article-text .quote[id]').first().getAttribute('id');
    await page.goto(`${HOME}${ARTICLE}#${String(id)}`);
    expect(await findInBothSchemes(page, '.quote:target')).toEqual([]);
  });
});

test('axe finds an article in English as right as one in German', async () => {
  await page.goto(`${HOME}en/${ARTICLE}`);
  expect(await findInBothSchemes(page)).toEqual([]);
});

test('axe sees a contrast that is too low, in light and in dark, so its silence says something', async () => {
  await page.goto(HOME + ARTICLE);
  await page.addStyleTag({ content: ':root { --quiet: var(--line) }' });
  expect(await findInBothSchemes(page, '.article-text')).toEqual([
    expect.stringMatching(/^color-contrast \(/u),
    expect.stringMatching(/^dark: color-contrast \(/u),
  ]);
});
