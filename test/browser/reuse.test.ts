import { basename, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connectChromium } from './connect-chromium.ts';
import { CHANGED, WITHDRAWN } from '../fixtures/site.ts';
import { ARTICLE, getStyle, openPage } from './pages.ts';

const HOME = inject('home');
const SITE = 'https://o-ton.example/deep/folder';
const DIRECT = 'q-aal6qlfn';

let browser: Browser;

beforeAll(async () => {
  browser = await connectChromium();
});

afterAll(() => browser.close());

async function withPage(
  options: BrowserContextOptions,
  path: string,
  use: (page: Page, troubles: readonly string[]) => Promise<void>,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await use(page, await openPage(page, HOME + path));
  } finally {
    await context.close();
  }
}

const CLIPBOARD = { permissions: ['clipboard-read', 'clipboard-write'] };
const readClipboard = (page: Page): Promise<string> =>
  page.evaluate(() => navigator.clipboard.readText());

describe('the buttons of a quote', () => {
  test('copy its link, and say so', () =>
    withPage(CLIPBOARD, `quotes/${DIRECT}/`, async (page) => {
      const button = page.getByRole('button', { name: 'Link kopieren' });
      await button.click();
      expect(await readClipboard(page)).toBe(`${SITE}/quotes/${DIRECT}/`);
      expect(await button.getByRole('status').textContent()).toContain('Kopiert');
    }));

  test('copy the quote with who said it, in which office, when and where, by keyboard alone', () =>
    withPage(CLIPBOARD, `quotes/${CHANGED}/`, async (page) => {
      await page.getByRole('button', { name: 'Äußerung mit Nachweis kopieren' }).focus();
      await page.keyboard.press('Enter');
      await page.getByText('Kopiert').waitFor();
      expect(await readClipboard(page)).toBe(
        '„‚Wir öffnen den Hafen bald, wenn der Deich hält‘, sagte Ada Berg.“ [Gegendarstellung, ' +
          'Korrigiert am 22. Mai 2024] – Ada Berg, berichtet in Quellauer Bote, ' +
          `veröffentlicht am 17. Mai 2024: ${SITE}/quotes/${CHANGED}/`,
      );
    }));

  test('ask for a hand where there is no clipboard', () =>
    withPage({}, `quotes/${DIRECT}/`, async (page) => {
      await page.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'clipboard'));
      await page.getByRole('button', { name: 'Link kopieren' }).click();
      await page.getByText('Bitte von Hand kopieren').waitFor();
    }));

  test('are not there without JavaScript, and what they copy stands as text', () =>
    withPage({ javaScriptEnabled: false }, `quotes/${DIRECT}/`, async (page) => {
      expect(await page.locator('main').getByRole('button').count()).toBe(0);
      expect(await page.getByText(`${SITE}/quotes/${DIRECT}/`).first().isVisible()).toBe(true);
      await page.getByText('Einbetten').click();
      expect(await page.locator('pre').first().innerText()).toContain('<blockquote cite="');
    }));
});

test.each([true, false])(
  'an address shows its quote in the article clearly, with JavaScript on or off: %s',
  (javaScriptEnabled) =>
    withPage({ javaScriptEnabled }, `${ARTICLE}#${DIRECT}`, async (page) => {
      const quote = `[id="${DIRECT}"]`;
      expect(await getStyle(page, quote, 'outline-style')).toBe('solid');
      expect(await getStyle(page, quote, 'outline-width')).toBe('2px');
      const box = await page.locator(quote).first().boundingBox();
      const height = page.viewportSize()?.height ?? 0;
      expect(box && box.y >= 0 && box.y + box.height <= height).toBe(true);
    }),
);

test('the definition of a statement has two links: alone, and into the page of the publisher', () =>
  withPage({}, 'articles/deich/', async (page) => {
    await page.locator('.notes a').first().click();
    const links = page.locator('.definition:popover-open .links a');
    expect(await links.allInnerTexts()).toEqual(['Seite der Äußerung', 'In der Quelle lesen']);
    expect(await links.last().getAttribute('href')).toBe(
      'https://example.org/deich#:~:text=Wir%20%C3%B6ffnen%20den%20Hafen%20bald,sagte%20Ada%20Berg',
    );
  }));

describe('a quote that was corrected', () => {
  test.each([
    ['', 'Korrigiert am 22. Mai 2024', 'Gegendarstellung: Ada Berg'],
    ['en/', 'Corrected on 22 May 2024', 'Right of reply: Ada Berg'],
  ])('says so with its old words and the reply, under /%s', (folder, corrected, reply) =>
    withPage({}, `${folder}quotes/${CHANGED}/`, async (page) => {
      expect(await page.getByText(corrected).first().isVisible()).toBe(true);
      expect(await page.getByText(reply).first().isVisible()).toBe(true);
      expect(await page.locator('del').allTextContents()).toEqual([
        'Wir öffnen den Hafen wieder, wenn der Deich hält',
      ]);
    }),
  );

  test('says so in the explanation in its article, which carries its own correction', () =>
    withPage({}, 'articles/deich/', async (page) => {
      expect(await page.getByText('Der Hafen war nie zu').isVisible()).toBe(true);
      await page.locator('.notes a').first().click();
      const explanation = page.locator('.definition:popover-open');
      expect(await explanation.textContent()).toContain('Korrigiert am 22. Mai 2024');
      expect(await explanation.textContent()).toContain('Gegendarstellung');
    }));
});

describe.each([DIRECT, CHANGED, WITHDRAWN])('the embed of %s', (id) => {
  test('has no script and asks nobody else for anything', () =>
    withPage({}, `embed/${id}/`, async (page, troubles) => {
      expect(await page.locator('script').count()).toBe(0);
      expect(troubles).toEqual([]);
    }));
});

test('the part of a page that frames show stands alone, without script and without sideways scrolling', () =>
  withPage({ javaScriptEnabled: false }, `quotes/${DIRECT}/#embed`, async (page, troubles) => {
    for (const width of [280, 640]) {
      await page.setViewportSize({ width, height: 400 });
      const shown = page.locator('h1, h2, header, footer, nav, button').filter({ visible: true });
      expect(await shown.count()).toBe(0);
      expect(await page.locator('figure blockquote').filter({ visible: true }).count()).toBe(1);
      const box = await page.locator('#embed figure').boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= width).toBe(true);
    }
    expect(troubles).toEqual([]);
  }));

test('a citation is taken out of the file of its month, and kept under the name of the quote', () =>
  withPage({ acceptDownloads: true }, `quotes/${DIRECT}/`, async (page) => {
    const waiting = page.waitForEvent('download');
    await page.getByRole('link', { name: 'BibTeX' }).click();
    const download = await waiting;
    expect(download.suggestedFilename()).toBe(`oton-${DIRECT}.bib`);
    expect(await page.getByText('zur Datei des ganzen Monats').isVisible()).toBe(false);
    const text = await buffer(await download.createReadStream());
    expect(text.toString()).toMatch(new RegExp(`^@\\w+\\{oton-${DIRECT},[^@]*$`, 'u'));
  }));

test.each([true, false])(
  'the plain text of an article is taken out of the packed texts of its month, from a host that unpacks them: %s',
  (isUnpacked) =>
    withPage({ acceptDownloads: true }, 'articles/deich/', async (page) => {
      if (!isUnpacked)
        await page.route('**/*.jsonl.gz', (route) => {
          const { pathname } = new URL(route.request().url());
          const path = join(inject('folder'), 'data', basename(pathname));
          return route.fulfill({ path, contentType: 'application/gzip' });
        });
      const waiting = page.waitForEvent('download');
      await page.getByRole('link', { name: 'reiner Text' }).click();
      const download = await waiting;
      expect(download.suggestedFilename()).toBe('deich.txt');
      const text = await buffer(await download.createReadStream());
      expect(text.toString()).toContain('Wir öffnen den Hafen bald');
    }),
);

test('without a script a citation is in the file of the month, and the page says so', () =>
  withPage({ javaScriptEnabled: false }, `quotes/${DIRECT}/`, async (page) => {
    await page.getByText('zur Datei des ganzen Monats').waitFor();
    const href = await page.getByRole('link', { name: 'BibTeX' }).getAttribute('href');
    const month = await page.request.get(new URL(href ?? '', page.url()).href);
    expect(await month.text()).toContain(`{oton-${DIRECT},`);
  }));

test('the frame that a page gives away shows the quote on another page', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${HOME}quotes/${DIRECT}/`);
  const code = (await page.locator('pre').nth(1).textContent()) ?? '';
  const other = await context.newPage();
  await other.setContent(code.replace(SITE, HOME.slice(0, -1)));
  await other.frameLocator('iframe').getByText('Es sind destruktive Schritte').waitFor();
  await context.close();
});
