import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connectChromium } from './connect-chromium.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await connectChromium();
  page = await browser.newPage({ viewport: { width: 360, height: 640 } });
});

afterAll(() => browser.close());

describe.each(['feeds/quotes.rss.xml', 'feeds/actors/usa.atom.xml', 'data/changes.atom.xml'])(
  '%s in a browser',
  (feed) => {
    beforeAll(() => page.goto(inject('home') + feed));

    test('shows its items as links, and nothing that is for programs', async () => {
      expect(await page.title()).toMatch(/ · O-Ton$/u);
      const shown = await page.locator('li a').filter({ visible: true }).count();
      expect(shown).toBeGreaterThan(0);
      expect(shown).toBe(await page.locator('item, entry').count());
      expect(await page.locator('item, entry').filter({ visible: true }).count()).toBe(0);
    });

    test('has room on a small screen', async () => {
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width).toBeLessThanOrEqual(360);
    });

    test.each(['light', 'dark'] as const)('can be read in the %s theme', async (colorScheme) => {
      await page.emulateMedia({ colorScheme });
      const [ink = 0, paper = 0] = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.documentElement);
        return [color, backgroundColor].map((one) => Number(/oklch\(([\d.]+)/u.exec(one)?.[1]));
      });
      expect(Math.abs(ink - paper)).toBeGreaterThan(0.5);
      expect(ink < paper).toBe(colorScheme === 'light');
    });
  },
);
