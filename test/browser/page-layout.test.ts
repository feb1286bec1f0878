import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { connectChromium } from './connect-chromium.ts';
import { ALL_PAGES, ARTICLE, getStyle, openPage } from './pages.ts';

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

describe('a page', () => {
  test.each(ALL_PAGES)(
    '/%s asks only its own host, nothing fails, and at 360 pixels it does not scroll sideways',
    async (path) => {
      const troubles = await openPage(page, HOME + path);
      await page.setViewportSize({ width: 360, height: 740 });
      const width = await page.evaluate(() => document.scrollingElement?.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
      expect(troubles).toEqual([]);
    },
  );

  test('is set in the fonts that lie beside it', async () => {
    const fonts: string[] = [];
    page.on('response', (response) => {
      if (response.request().resourceType() === 'font') fonts.push(response.url());
    });
    await page.goto(HOME + ARTICLE);
    const loaded = await page.evaluate(async () => {
      await document.fonts.ready;
      const faces = [...document.fonts].filter(({ status }) => status === 'loaded');
      return [...new Set(faces.map(({ family }) => family.replaceAll('"', '')))].sort();
    });
    expect(loaded).toEqual(['Spoken Sans', 'Spoken Serif']);
    expect(fonts.length).toBeGreaterThanOrEqual(2);
    for (const font of fonts) expect(font.startsWith(HOME)).toBe(true);
  });

  test('is dark where the reader wants it dark', async () => {
    await page.goto(HOME + ARTICLE);
    const light = await getStyle(page, 'body', 'background-color');
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await getStyle(page, 'body', 'background-color')).not.toBe(light);
  });
});

describe('the marks in an article', () => {
  beforeEach(() => page.goto(HOME + ARTICLE));

  test('are told apart without colour: the lines under actors, places and terms', async () => {
    const lines = ['actor', 'place', 'term'].map((kind) =>
      getStyle(page, `.article-text .mention.${kind}`, 'text-decoration-style'),
    );
    expect(await Promise.all(lines)).toEqual(['solid', 'dashed', 'dotted']);
  });

  test('are told apart without colour: words in quotation marks and words retold', async () => {
    const nothing = 'rgba(0, 0, 0, 0)';
    expect(await getStyle(page, '.article-text .quote', 'background-color')).not.toBe(nothing);
    expect(await getStyle(page, '.article-text .reported', 'background-color')).toBe(nothing);
    for (const [selector, line] of [
      ['.quote', 'none'],
      ['.reported:not(.told)', 'solid'],
      ['.reported.told', 'dotted'],
    ] as const)
      expect(await getStyle(page, `.article-text ${selector}`, 'border-bottom-style')).toBe(line);
  });

  test.each(['.quote', '.reported'])('stand out when the address names them: %s', async (mark) => {
    const selector = `.article-text ${mark}[id]`;
    const before = await getStyle(page, selector, 'background-color');
    const id = await page.locator(selector).first().getAttribute('id');
    await page.goto(`${HOME}${ARTICLE}#${String(id)}`);
    expect(await getStyle(page, selector, 'background-color')).not.toBe(before);
    expect(await getStyle(page, selector, 'outline-style')).toBe('solid');
    expect(await page.locator(selector).first().evaluate(isInWindow)).toBe(true);
  });
});

function isInWindow(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 0 && bottom <= innerHeight;
}
