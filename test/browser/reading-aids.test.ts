import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { connectChromium } from './connect-chromium.ts';
import { ARTICLE, getStyle } from './pages.ts';

const HOME = inject('home');
const ACTOR = 'actors/wladimir-putin/';
const PHONE = { width: 360, height: 800 };
const DESK = { width: 1200, height: 800 };

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await connectChromium();
});

afterAll(() => browser.close());
afterEach(() => page.close());

async function open(path: string, viewport = DESK): Promise<void> {
  page = await browser.newPage({ viewport, javaScriptEnabled: false });
  await page.goto(HOME + path);
}

async function getTop(selector: string): Promise<number> {
  const box = await page.locator(selector).first().boundingBox();
  return box?.y ?? Infinity;
}

describe('an article on a phone', () => {
  test('begins with its text in the upper two thirds of the window', async () => {
    await open('articles/hintergrund-ukraine-konflikt/', PHONE);
    expect(await getTop('.article-text > p')).toBeLessThan(520);
  });

  test('begins there with who holds what, where it has that, and leads past it', async () => {
    await open(ARTICLE, PHONE);
    expect(await getTop('.positions blockquote')).toBeLessThan(620);
    await page.locator('.positions').getByText('Zum Text').click();
    expect(await getTop('.article-text > p')).toBeLessThan(200);
  });

  test('has its shares of speech and the legend behind a tap', async () => {
    await open(ARTICLE, PHONE);
    const shares = page.locator('.voices .key');
    expect(await shares.isVisible()).toBe(false);
    await page.getByText('Stimmen und Markierungen im Text').click();
    expect(await shares.isVisible()).toBe(true);
  });
});

test('where there is space, shares of speech stand open, and who holds what in two columns', async () => {
  await open(ARTICLE);
  expect(await page.locator('.voices .key').isVisible()).toBe(true);
  const tops = await page
    .locator('.positions > ul > li')
    .evaluateAll((items) => items.map((item) => item.getBoundingClientRect().top));
  expect(tops.length).toBeGreaterThanOrEqual(2);
  expect(tops[0]).toBe(tops[1]);
  expect(await page.locator('.aids > summary').isVisible()).toBe(false);
});

describe('the shares of speech in an article', () => {
  test('say of what the shares are taken, and what the two tones mean', async () => {
    await open(ARTICLE);
    const heading = await page.locator('#voices-title').innerText();
    expect(heading).toMatch(/^Wer spricht hier\? (\d+) der \d+ Wörter .* Von diesen \1 stammen:$/u);
    const tones = await page.locator('.voices .tones span').allInnerTexts();
    expect(tones).toEqual(['kräftig: wörtlich', 'blass: sinngemäß']);
  });

  test('have no bar where hardly anybody is quoted', async () => {
    await open('articles/hintergrund-ukraine-konflikt/');
    expect(await page.locator('.voices .bar').count()).toBe(0);
    expect(await page.locator('#voices-title').innerText()).toMatch(/Nur \d\d der \d+ Wörter/u);
  });

  test('tell the words of nobody from those of several sides', async () => {
    await open(ARTICLE);
    const [none, several] = await Promise.all(
      ['none', 'several'].map((side) =>
        getStyle(page, `.voices .bar .side-${side}`, 'background-image'),
      ),
    );
    expect(none).toBe('none');
    expect(several).toContain('repeating-linear-gradient');
  });

  test('pick out one side in the text, without a script, and give it back', async () => {
    await open(ARTICLE);
    const colours = () =>
      Promise.all(
        ['.side-usa', '.side-russland'].map((side) =>
          getStyle(page, `.article-text ${side}[data-quote]`, 'color'),
        ),
      );
    const [before] = await colours();
    expect(await colours()).toEqual([before, before]);
    await page.locator('.voices .key a', { hasText: 'Russland' }).click();
    const [usa, russia] = await colours();
    expect(russia).toBe(before);
    expect(usa).not.toBe(before);
    await page.locator('.voice-note a').filter({ visible: true }).click();
    expect(await colours()).toEqual([before, before]);
  });
});

test('a profile on a phone has the offices before the statements', async () => {
  await open(ACTOR, PHONE);
  expect(await getTop('.roles')).toBeLessThan(await getTop('.statement-card'));
});
