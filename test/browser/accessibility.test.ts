import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { ARTICLE, PAGES } from './pages.ts';

const HOME = inject('home');
const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

const CHECKED = [...PAGES, '404.html'];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await launchChromium();
  // The pages let no script in, so not that of axe.
  page = await browser.newPage({ bypassCSP: true });
});

afterAll(() => browser.close());

describe.each(['light', 'dark'] as const)('axe finds nothing wrong, in %s,', (colorScheme) => {
  beforeAll(() => page.emulateMedia({ colorScheme }));

  test.each(CHECKED)('with /%s', async (path) => {
    await page.goto(HOME + path);
    expect(await findViolations()).toEqual([]);
  });

  test.each([
    ['an actor', '.mention.actor'],
    ['a term', '.mention.term'],
    ['a place', '.mention.place'],
    ['a quote', '.voice'],
  ])('with the open explanation of %s', async (_, selector) => {
    await page.goto(HOME + ARTICLE);
    await page.locator(`.article-text ${selector}`).first().click();
    expect(await findViolations('.definition:popover-open')).toEqual([]);
  });

  test('with a quote that the address names', async () => {
    await page.goto(HOME + ARTICLE);
    const id = await page.locator('.article-text .quote[id]').first().getAttribute('id');
    await page.goto(`${HOME}${ARTICLE}#${String(id)}`);
    expect(await findViolations('.quote:target')).toEqual([]);
  });
});

test('axe finds an article in English as right as one in German', async () => {
  await page.goto(`${HOME}en/${ARTICLE}`);
  expect(await findViolations()).toEqual([]);
});

test('axe sees a contrast that is too low, so its silence says something', async () => {
  await page.goto(HOME + ARTICLE);
  await page.addStyleTag({ content: ':root { --quiet: var(--line) }' });
  expect(await findViolations('.article-text')).toEqual([
    expect.stringMatching(/^color-contrast \(/u),
  ]);
});

/** What axe has against the page or a part of it: the rule, how many places, and the first of them. */
async function findViolations(part = 'html'): Promise<string[]> {
  await page.addScriptTag({ path: AXE });
  const { violations } = await page.evaluate<AxeResults, readonly [string, readonly string[]]>(
    // The script above puts axe there.
    ([selector, values]) =>
      Reflect.get(window, 'axe').run(selector, {
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    [part, RULES],
  );
  return violations.map(
    ({ id, nodes }) =>
      `${id} (${String(nodes.length)}): ${nodes[0]?.html ?? ''} ${nodes[0]?.failureSummary ?? ''}`,
  );
}
