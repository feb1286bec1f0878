import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connectChromium } from './connect-chromium.ts';
import { ARTICLE } from './pages.ts';
import { ACTOR, fitsWindow, KINDS, withMark as openMark } from './with-mark.ts';

const HOME = inject('home');

let browser: Browser;

beforeAll(async () => {
  browser = await connectChromium();
});

afterAll(() => browser.close());

const withMark = (...args: Rest<Parameters<typeof openMark>>): Promise<void> =>
  openMark({ browser, home: HOME }, ...args);

type Rest<List extends readonly unknown[]> = List extends readonly [unknown, ...infer Others]
  ? Others
  : never;

describe('a definition', () => {
  test.each(KINDS)('of %s is in the page once and says what it is about', (_, selector) =>
    withMark(selector, {}, async (mark, definition) => {
      expect(await definition.count()).toBe(1);
      await mark.click();
      expect((await definition.locator('h3').innerText()).length).toBeGreaterThan(2);
    }),
  );

  test('of a statement shows its words and who says so, and no link to where the reader is', () =>
    withMark('a.voice', {}, async (mark, definition, page) => {
      await mark.click();
      expect(await definition.locator('h3').innerText()).toContain('Präsident Joe Biden habe');
      expect(await definition.locator('b').first().innerText()).toBe('John Kirby');
      const hrefs = await definition
        .locator('a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
      expect(hrefs).toEqual([`${HOME}quotes/q-2hchj6od/`, `${HOME}actors/john-kirby/`]);
      expect(page.url()).toBe(HOME + ARTICLE);
    }));

  test('of an actor lists its statements in the article', () =>
    withMark('a[data-definition="actor-john-kirby"]', {}, async (mark, definition) => {
      await mark.click();
      expect(await definition.locator('li').allInnerTexts()).toEqual(['1', '2', '3', '4']);
      const hrefs = await definition
        .locator('li a')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')?.split('/').at(-2)));
      expect(hrefs).toEqual(['q-53p42mah', 'q-2hchj6od', 'q-vgw22sqf', 'q-swgik3sx']);
    }));

  test('stands beside its mark, inside the window', () =>
    withMark(ACTOR, {}, async (mark, definition) => {
      await mark.click();
      expect(await definition.evaluate(fitsWindow)).toBe(true);
      const [from, to] = [await mark.boundingBox(), await definition.boundingBox()];
      if (!from || !to) throw new Error('One of the two is not shown.');
      const below = to.y - (from.y + from.height);
      const above = from.y - (to.y + to.height);
      expect(Math.max(below, above)).toBeLessThan(24);
      expect(Math.max(below, above)).toBeGreaterThanOrEqual(0);
      expect(to.x).toBeLessThan(from.x + from.width);
      expect(to.x + to.width).toBeGreaterThan(from.x);
    }));

  test('gives way to that of another mark', () =>
    withMark(ACTOR, {}, async (mark, definition, page) => {
      const other = page.locator('a[data-definition="actor-deutschland"]');
      await mark.click();
      await other.evaluate((link) => (link as HTMLElement).click());
      expect(await definition.isVisible()).toBe(false);
      expect(await page.locator('.definition:popover-open h3').allInnerTexts()).toEqual([
        'Deutschland',
      ]);
      expect(await page.locator('[data-open]').allInnerTexts()).toEqual(['Deutschland']);
    }));

  test('is missed by nobody: each mark has one', () =>
    withMark(ACTOR, {}, async (_, __, page) => {
      const missing = await page
        .locator('a[data-definition]')
        .evaluateAll((marks) =>
          marks
            .map((mark) => mark.getAttribute('data-definition') ?? '')
            .filter((id) => !document.getElementById(id)?.matches('.definition[popover]')),
        );
      expect(missing).toEqual([]);
    }));
});
