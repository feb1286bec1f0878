import { createRequire } from 'node:module';
import type { AxeResults, RunOnly } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connectChromium } from './connect-chromium.ts';
import { ARTICLE, PAGES } from './pages.ts';

const HOME = inject('home');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours; all others read the document. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

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
    expect(await findInBothSchemes()).toEqual([]);
  });

  test.each([
    ['an actor', '.mention.actor'],
    ['a term', '.mention.term'],
    ['a place', '.mention.place'],
    ['a quote', '.voice'],
  ])('with the open explanation of %s', async (_, selector) => {
    await page.goto(HOME + ARTICLE);
    await page.locator(`.article-text ${selector}`).first().click();
    expect(await findInBothSchemes('.definition:popover-open')).toEqual([]);
  });

  test('with a short version in plain language', async () => {
    await page.goto(`${HOME}articles/deich/#einfach`);
    expect(await findInBothSchemes()).toEqual([]);
  });

  test('with a quote that the address names', async () => {
    await page.goto(HOME + ARTICLE);
    const id = await page.locator('.article-text .quote[id]').first().getAttribute('id');
    await page.goto(`${HOME}${ARTICLE}#${String(id)}`);
    expect(await findInBothSchemes('.quote:target')).toEqual([]);
  });
});

test('axe finds an article in English as right as one in German', async () => {
  await page.goto(`${HOME}en/${ARTICLE}`);
  expect(await findInBothSchemes()).toEqual([]);
});

test('axe sees a contrast that is too low, in light and in dark, so its silence says something', async () => {
  await page.goto(HOME + ARTICLE);
  await page.addStyleTag({ content: ':root { --quiet: var(--line) }' });
  expect(await findInBothSchemes('.article-text')).toEqual([
    expect.stringMatching(/^color-contrast \(/u),
    expect.stringMatching(/^dark: color-contrast \(/u),
  ]);
});

/** In light everything, in dark what another scheme can change. */
async function findInBothSchemes(part = 'html'): Promise<string[]> {
  const inLight = await findViolations(part);
  await page.emulateMedia({ colorScheme: 'dark' });
  try {
    const inDark = await runAxe(part, { type: 'rule', values: COLOUR_RULES });
    return [...inLight, ...inDark.map((violation) => `dark: ${violation}`)];
  } finally {
    await page.emulateMedia({ colorScheme: 'light' });
  }
}

function findViolations(part: string): Promise<string[]> {
  return runAxe(part, { type: 'tag', values: RULES });
}

/** What axe has against the page or a part of it: the rule, how many places, and the first of them. */
async function runAxe(part: string, runOnly: RunOnly): Promise<string[]> {
  if (!(await page.evaluate(() => Reflect.has(window, 'axe'))))
    await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate<AxeResults, readonly [string, RunOnly]>(
    // The script above puts axe there.
    ([selector, only]) =>
      Reflect.get(window, 'axe').run(selector, { runOnly: only, resultTypes: ['violations'] }),
    [part, runOnly],
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id} (${String(nodes.length)}): ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
  );
}
