import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { ARTICLE } from './pages.ts';

const URL_OF_ARTICLE = inject('home') + ARTICLE;

/** The first mark of each kind in the article. */
const KINDS = [
  ['an actor', '.article-text button.mention.actor'],
  ['a place', '.article-text button.mention.place'],
  ['a term', '.article-text button.mention.term'],
  ["a quote's voice", '.article-text button.voice'],
] as const;

let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});

afterAll(() => browser.close());

/** Opens the article, hands out the first mark that matches and its explanation, and closes the page. */
async function withMark(
  selector: string,
  options: BrowserContextOptions,
  use: (mark: Locator, explanation: Locator, page: Page) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(URL_OF_ARTICLE);
    const mark = page.locator(selector).first();
    const id = (await mark.getAttribute('popovertarget')) ?? '';
    await use(mark, page.locator(`[id="${id}"]`), page);
  } finally {
    await context.close();
  }
}

describe.each([
  ['with JavaScript', true],
  ['without JavaScript', false],
])('%s', (_, javaScriptEnabled) => {
  test.each(KINDS)(
    'a click opens the explanation of %s and a click elsewhere closes it',
    (_kind, selector) =>
      withMark(selector, { javaScriptEnabled }, async (mark, explanation, page) => {
        expect(await explanation.isVisible()).toBe(false);
        await mark.click();
        expect(await explanation.isVisible()).toBe(true);
        await page.locator('h1').click();
        expect(await explanation.isVisible()).toBe(false);
        await mark.click();
        await explanation.locator('button.close').click();
        expect(await explanation.isVisible()).toBe(false);
      }),
  );

  test.each(KINDS)(
    'a tap opens the explanation of %s and a tap elsewhere closes it',
    (_kind, selector) =>
      withMark(
        selector,
        {
          javaScriptEnabled,
          hasTouch: true,
          isMobile: true,
          viewport: { width: 360, height: 740 },
        },
        async (mark, explanation, page) => {
          await mark.tap();
          expect(await explanation.isVisible()).toBe(true);
          expect(await explanation.evaluate(fitsWindow)).toBe(true);
          await page.touchscreen.tap(180, 20);
          expect(await explanation.isVisible()).toBe(false);
        },
      ),
  );

  test.each(KINDS)(
    'Tab reaches %s, Enter opens its explanation, Escape closes it',
    (_kind, selector) =>
      withMark(selector, { javaScriptEnabled }, async (mark, explanation, page) => {
        const isFocused = (): Promise<boolean> =>
          mark.evaluate((element) => element === document.activeElement);
        for (let presses = 0; presses < 60 && !(await isFocused()); presses += 1)
          await page.keyboard.press('Tab');
        expect(await isFocused()).toBe(true);
        await page.keyboard.press('Enter');
        expect(await explanation.isVisible()).toBe(true);
        await page.keyboard.press('Tab');
        expect(await explanation.locator(':focus').count()).toBe(1);
        await page.keyboard.press('Escape');
        expect(await explanation.isVisible()).toBe(false);
        expect(await isFocused()).toBe(true);
      }),
  );
});

describe('an explanation', () => {
  test.each(KINDS)('of %s is in the article page once, with a link that works', (_kind, selector) =>
    withMark(selector, {}, async (mark, explanation, page) => {
      expect(await explanation.count()).toBe(1);
      await mark.click();
      const link = explanation.locator('a').first();
      const target = new URL((await link.getAttribute('href')) ?? '', page.url()).href;
      const answer = await Promise.all([page.waitForEvent('response'), link.click()]);
      expect(answer[0].status()).toBe(200);
      expect(page.url()).toBe(target);
      expect(await page.locator('h1').isVisible()).toBe(true);
    }),
  );

  test('stands beside its mark, inside the window', () =>
    withMark(KINDS[0][1], {}, async (mark, explanation) => {
      await mark.click();
      expect(await explanation.evaluate(fitsWindow)).toBe(true);
      const [from, to] = [await mark.boundingBox(), await explanation.boundingBox()];
      if (!from || !to) throw new Error('One of the two is not shown.');
      const below = to.y - (from.y + from.height);
      const above = from.y - (to.y + to.height);
      expect(Math.max(below, above)).toBeLessThan(24);
    }));

  test('follows its own mark: another mark of the same entry opens the same one', () =>
    withMark('.article-text button.mention.actor.again', {}, async (mark, explanation, page) => {
      const id = (await mark.getAttribute('popovertarget')) ?? '';
      const marks = page.locator(`.article-text button[popovertarget="${id}"]`);
      expect(await marks.count()).toBeGreaterThan(1);
      for (const one of [marks.first(), marks.last()]) {
        await one.click();
        expect(await explanation.isVisible()).toBe(true);
        await page.keyboard.press('Escape');
      }
    }));
});

function fitsWindow(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
}
