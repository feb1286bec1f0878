import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { ARTICLE } from './pages.ts';

const HOME = inject('home');
const READABILITY = createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js');
/** Words on both sides of the mark of a name. */
const ACROSS = 'sagte Pentagon-Sprecher John Kirby. Präsident Joe Biden habe';

let browser: Browser;
let page: Page;
/** The article without markup, block by block. */
let blocks: readonly string[];

beforeAll(async () => {
  // A browser of its own has a clipboard of its own: another file copies meanwhile.
  browser = await launchChromium();
  const context = await browser.newContext({
    permissions: ['clipboard-read', 'clipboard-write'],
    // The pages let no script in, so not that of Readability.
    bypassCSP: true,
  });
  page = await context.newPage();
  const packed = await readFile(join(inject('folder'), 'data/2022-02.articles.jsonl.gz'));
  const lines = String(gunzipSync(packed));
  const articles = lines
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as { id: string; text: string });
  const { text = '' } = articles.find(({ id }) => ARTICLE === `articles/${id}/`) ?? {};
  blocks = text.trim().split('\n\n');
});

afterAll(() => browser.close());

beforeEach(async () => {
  await page.goto('about:blank');
  await page.goto(HOME + ARTICLE);
});

const squeeze = (text: string): string => text.replace(/\s+/gu, ' ').trim();

test('what is selected and copied of a paragraph or a heading is its text, to the character', async () => {
  const parts = page.locator('.article-text > :is(p, h2)');
  const count = await parts.count();
  expect(count).toBe(blocks.length);
  const copied: string[] = [];
  for (let index = 0; index < count; index += 1) {
    await parts.nth(index).evaluate((element) => {
      getSelection()?.selectAllChildren(element);
    });
    await page.keyboard.press('Control+C');
    copied.push(await page.evaluate(() => navigator.clipboard.readText()));
  }
  expect(copied).toEqual(blocks);
});

test('nothing in a paragraph stops a search: every mark is part of the line', async () => {
  const displays = await page
    .locator('.article-text > :is(p, h2) *')
    .evaluateAll((elements) => elements.map((one) => getComputedStyle(one).display));
  expect(displays.length).toBeGreaterThan(50);
  expect([...new Set(displays)]).toEqual(['inline']);
  expect(await page.locator('.article-text button').count()).toBe(0);
});

test('a long name breaks at its space where the line ends', async () => {
  await page.setViewportSize({ width: 360, height: 740 });
  const broken = await page
    .locator('.article-text .mention')
    .evaluateAll((marks) => marks.filter((mark) => mark.getClientRects().length > 1).length);
  await page.setViewportSize({ width: 1280, height: 720 });
  expect(broken).toBeGreaterThan(0);
});

/** Finds words as the browser does, and gives what it found. */
const find = (words: string): Promise<string | undefined> =>
  page.evaluate((text) => {
    // Not in the types: no standard has it, all browsers do.
    const isFound: boolean = Reflect.get(window, 'find').call(window, text);
    return isFound ? getSelection()?.toString() : undefined;
  }, words);

test('a search in the page goes across names and quotes', async () => {
  expect(await find(ACROSS)).toBe(ACROSS);
  expect(await find('in der Ukraine kämpfen“, betonte er.')).toBe(
    'in der Ukraine kämpfen“, betonte er.',
  );
  expect(await find('Pentagon-Sprecherin John Kirby')).toBeUndefined();
});

test('an address with a text fragment leads to words across a name', async () => {
  const goTo = async (words: string): Promise<number> => {
    await page.goto('about:blank');
    await page.goto(
      `${HOME}${ARTICLE}#:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`,
    );
    // The browser looks for the words when the page is there.
    await page.waitForTimeout(1000);
    return page.evaluate(() => scrollY);
  };
  expect(await goTo('Kirbine betonte zugleich')).toBe(0);
  expect(await goTo(ACROSS)).toBeGreaterThan(0);
  const top = await page
    .locator('a[data-definition="actor-john-kirby"]')
    .evaluate((link) => link.getBoundingClientRect().top);
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(720);
});

test('a reader view (that of Firefox) keeps every word of the article', async () => {
  await page.addScriptTag({ path: READABILITY });
  const shown = await page.evaluate<string>(() => {
    // The script above puts it there.
    const Readability = Reflect.get(window, 'Readability');
    return new Readability(document.cloneNode(true)).parse().textContent;
  });
  const text = squeeze(shown);
  expect(blocks.filter((block) => !text.includes(squeeze(block)))).toEqual([]);
});

describe('the marks leave the text alone:', () => {
  test('under a third of the words are linked or stand on a ground of their own', async () => {
    const { words, loud } = await page.locator('.article-text').evaluate(countLoudWords);
    expect(words).toBeGreaterThan(600);
    expect(loud).toBeGreaterThan(100);
    expect(loud / words).toBeLessThan(1 / 3);
  });

  test('the article has fewer than 80 stops for the keyboard', async () => {
    await page.locator('.positions a').last().focus();
    let stops = 0;
    for (; stops < 200; stops += 1) {
      await page.keyboard.press('Tab');
      if (!(await page.evaluate(() => document.activeElement?.closest('.article-text') !== null)))
        break;
    }
    expect(stops).toBeGreaterThan(40);
    expect(stops).toBeLessThan(80);
  });

  test('a link before a paragraph full of marks leads past it', async () => {
    const onward = page.locator('.article-text a.onward').first();
    expect((await onward.boundingBox())?.height).toBeLessThanOrEqual(1);
    await onward.focus();
    expect(await onward.evaluate((link) => getComputedStyle(link, '::before').content)).toContain(
      '↓',
    );
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const text = await page.evaluate(() => document.activeElement?.textContent);
    expect(text).toBe('„Ostflanke der Nato stärken“');
  });
});

describe.each([true, false])(
  '“Ohne Markierungen lesen”, with JavaScript on or off: %s,',
  (javaScriptEnabled) => {
    test('leaves the text alone on the page, and brings the marks back', async () => {
      const context = await browser.newContext({ javaScriptEnabled });
      const plain = await context.newPage();
      await plain.goto(HOME + ARTICLE);
      const box = plain.getByRole('checkbox', { name: 'Ohne Markierungen lesen' });
      await box.check();
      expect(await plain.locator('.article-text').evaluate(countLoudWords)).toMatchObject({
        loud: 0,
      });
      expect(await plain.locator('.article-text .notes').filter({ visible: true }).count()).toBe(0);
      if (javaScriptEnabled) {
        await plain.locator('.positions a').last().focus();
        await plain.keyboard.press('Tab');
        const isInside = await plain.evaluate(
          () => document.activeElement?.closest('.article-text') !== null,
        );
        expect(isInside).toBe(false);
      }
      await box.uncheck();
      const { loud } = await plain.locator('.article-text').evaluate(countLoudWords);
      expect(loud).toBeGreaterThan(100);
      await context.close();
    });
  },
);

/** Counts the words of the article, and those that are underlined or stand on a ground; runs in the page. */
function countLoudWords(article: Element): { words: number; loud: number } {
  const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
  const count = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{N}.-]*/gu)?.length ?? 0;
  const isLoud = (element: Element): boolean => {
    const { backgroundColor, textDecorationLine } = getComputedStyle(element);
    return backgroundColor !== 'rgba(0, 0, 0, 0)' || textDecorationLine !== 'none';
  };
  let words = 0;
  let loud = 0;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('.notes')) continue;
    const number = count(node.textContent ?? '');
    words += number;
    for (let at = node.parentElement; at && at !== article; at = at.parentElement)
      if (isLoud(at)) {
        loud += number;
        break;
      }
  }
  return { words, loud };
}
