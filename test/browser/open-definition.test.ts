import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connectChromium } from './connect-chromium.ts';
import { ARTICLE } from './pages.ts';
import { ACTOR, fitsWindow, KINDS, PHONE, withMark as openMark } from './with-mark.ts';

const HOME = inject('home');
const HOUR_MS = 3_600_000;

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

/** From here on time passes in `runFor` alone. */
async function stopClock(page: Page): Promise<void> {
  await page.clock.install({ time: 0 });
  await page.clock.pauseAt(HOUR_MS);
}

const hasFocus = (mark: Locator): Promise<boolean> =>
  mark.evaluate((element) => element === document.activeElement);

describe('without JavaScript', () => {
  test.each(KINDS)('the mark of %s is a link to its page', (_, selector, path) =>
    withMark(selector, { javaScriptEnabled: false }, async (mark, _definition, page) => {
      await mark.click();
      await page.waitForURL(HOME + path);
      expect(await page.locator('h1').count()).toBe(1);
    }),
  );

  test.each([
    ['.md', ARTICLE, 'actors/usa/'],
    ['.md', `en/${ARTICLE}`, 'en/actors/usa/'],
    ['.mdx', 'articles/hintergrund-ukraine-konflikt/', 'actors/usa/'],
    ['.mdx', 'en/articles/hintergrund-ukraine-konflikt/', 'en/actors/usa/'],
  ])('marks in %s lead to pages in the language of the reader: /%s', (_, path, target) =>
    withMark(
      ACTOR,
      { javaScriptEnabled: false },
      async (mark, _definition, page) => {
        await mark.click();
        await page.waitForURL(HOME + target);
      },
      path,
    ),
  );

  test('all definitions stand at the end of the page, with nothing to close', () =>
    withMark(ACTOR, { javaScriptEnabled: false }, async (_, definition, page) => {
      const all = page.locator('.definitions .definition');
      expect(await all.count()).toBeGreaterThan(70);
      expect(await all.filter({ visible: true }).count()).toBe(await all.count());
      expect(await page.locator('.definitions h2').isVisible()).toBe(true);
      expect(await definition.locator('.close').isVisible()).toBe(false);
    }));
});

test('a browser without popovers has links, and the definitions at the end', () =>
  withMark(ACTOR, {}, async (mark, definition, page) => {
    await page.addInitScript(() => {
      Reflect.deleteProperty(HTMLElement.prototype, 'popover');
    });
    await page.reload();
    expect(await definition.isVisible()).toBe(true);
    await mark.click();
    await page.waitForURL(`${HOME}actors/usa/`);
  }));

describe('with JavaScript', () => {
  test.each(KINDS)(
    'a click on %s opens its definition, a click elsewhere closes it',
    (_, selector) =>
      withMark(selector, {}, async (mark, definition, page) => {
        expect(await definition.isVisible()).toBe(false);
        await mark.click();
        expect(await definition.isVisible()).toBe(true);
        expect(page.url()).toBe(HOME + ARTICLE);
        await page.locator('h1').click();
        expect(await definition.isVisible()).toBe(false);
        await mark.click();
        await definition.locator('button.close').click();
        expect(await definition.isVisible()).toBe(false);
      }),
  );

  test.each(KINDS)('a second click on %s leads to its page', (_, selector, path) =>
    withMark(selector, {}, async (mark, _definition, page) => {
      await mark.click();
      await mark.click();
      await page.waitForURL(HOME + path);
    }),
  );

  test.each(['ctrlKey', 'metaKey', 'shiftKey', 'altKey'])(
    'a click with %s is one for the browser: it opens no definition',
    (modifier) =>
      withMark(ACTOR, {}, async (mark, definition) => {
        const isTaken = await mark.evaluate((link, key) => {
          const click = new MouseEvent('click', {
            bubbles: true,
            cancelable: true,
            detail: 1,
            [key]: true,
          });
          let isPrevented = false;
          // Behind the page's own; another window would be of no use here.
          window.addEventListener('click', (event) => {
            isPrevented = event.defaultPrevented;
            event.preventDefault();
          });
          link.dispatchEvent(click);
          return isPrevented;
        }, modifier);
        expect(isTaken).toBe(false);
        expect(await definition.isVisible()).toBe(false);
      }),
  );

  test.each(KINDS)(
    'a tap opens the definition of %s, with its page one tap further',
    (_, selector, path) =>
      withMark(selector, PHONE, async (mark, definition, page) => {
        await mark.tap();
        expect(await definition.isVisible()).toBe(true);
        expect(await definition.evaluate(fitsWindow)).toBe(true);
        await page.touchscreen.tap(180, 20);
        expect(await definition.isVisible()).toBe(false);
        await mark.tap();
        await definition.locator('a.go').first().tap();
        await page.waitForURL(HOME + path);
      }),
  );

  test.each(KINDS)(
    'Enter opens the definition of %s and goes into it, Escape comes back',
    (_, selector) =>
      withMark(selector, {}, async (mark, definition, page) => {
        for (let presses = 0; presses < 60 && !(await hasFocus(mark)); presses += 1)
          await page.keyboard.press('Tab');
        expect(await hasFocus(mark)).toBe(true);
        await page.keyboard.press('Enter');
        expect(await definition.isVisible()).toBe(true);
        expect(await hasFocus(definition.locator('a.go').first())).toBe(true);
        await page.keyboard.press('Escape');
        expect(await definition.isVisible()).toBe(false);
        expect(await hasFocus(mark)).toBe(true);
      }),
  );

  test.each(KINDS)('Enter once more leads to the page of %s', (_, selector, path) =>
    withMark(selector, {}, async (mark, _definition, page) => {
      await mark.focus();
      await page.keyboard.press('Enter');
      await page.keyboard.press('Enter');
      await page.waitForURL(HOME + path);
    }),
  );
});

describe('a mouse that rests on a mark', () => {
  test('opens its definition after half a second, not before, and never by passing', () =>
    withMark(ACTOR, {}, async (mark, definition, page) => {
      await stopClock(page);
      await mark.hover();
      await page.clock.runFor(490);
      expect(await definition.isVisible()).toBe(false);
      await page.mouse.move(5, 5);
      await page.clock.runFor(1000);
      expect(await definition.isVisible()).toBe(false);
      await mark.hover();
      await page.clock.runFor(510);
      expect(await definition.isVisible()).toBe(true);
    }));

  test('leaves it open while it is over the definition, and for 300 milliseconds more', () =>
    withMark(ACTOR, {}, async (mark, definition, page) => {
      await stopClock(page);
      await mark.hover();
      await page.clock.runFor(510);
      await definition.locator('h3').hover();
      await page.clock.runFor(2000);
      expect(await definition.isVisible()).toBe(true);
      await page.mouse.move(5, 5);
      await page.clock.runFor(290);
      expect(await definition.isVisible()).toBe(true);
      await page.clock.runFor(20);
      expect(await definition.isVisible()).toBe(false);
    }));

  test('and then clicks keeps it open until the reader closes it', () =>
    withMark(ACTOR, {}, async (mark, definition, page) => {
      await stopClock(page);
      await mark.hover();
      await page.clock.runFor(510);
      await mark.click();
      await page.mouse.move(5, 5);
      await page.clock.runFor(1000);
      expect(await definition.isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await definition.isVisible()).toBe(false);
    }));
});
