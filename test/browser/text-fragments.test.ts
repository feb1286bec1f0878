import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { toSourceLinks } from '../../src/site/fragment/source-links.ts';
import { connectChromium } from './connect-chromium.ts';
import { followLinks } from './publisher/follow-links.ts';
import { resolveWithPolyfill } from './publisher/polyfill.ts';
import { readCases } from './publisher/read-cases.ts';
import { toPublisherPage } from './publisher/to-pages.ts';

const ARTICLE = readCases();
const HTML = toPublisherPage(ARTICLE);
const NAMES = ARTICLE.statements.map(({ name }) => name);
const FRAGMENTS = toSourceLinks(
  { ...ARTICLE, url: 'https://bote.example/' },
  ARTICLE.statements.map(({ span }) => span),
).map((link) => link.split('#')[1]);
/** Words that stand in the navigation, before the statement that has them. */
const JA = [':~:text=Ja'];

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await connectChromium();
  page = await browser.newPage();
});

afterAll(() => browser.close());

/** The names of cases that are not right, each with what it is. */
function toFaults(outcomes: readonly string[]): string[] {
  return outcomes.flatMap((outcome, index) =>
    outcome === 'right' ? [] : `${outcome}: ${NAMES[index] ?? ''}`,
  );
}

test('of 40 statements in a publisher’s page Chromium finds 39 by their addresses, and marks no other words', async () => {
  expect(NAMES).toHaveLength(40);
  const followed = await followLinks(browser, HTML, FRAGMENTS);
  expect(toFaults(followed.map(({ outcome }) => outcome))).toEqual([
    'none: a line break in the page',
  ]);
  // The same check sees other words, and more words.
  const [other] = await followLinks(browser, HTML, JA);
  expect(other).toEqual({ outcome: 'wrong', marked: 2 });
}, 300_000);

test('of the same 40 the polyfill finds 37: it knows no soft hyphens and no straight apostrophe', async () => {
  expect(toFaults(await resolveWithPolyfill(page, HTML, FRAGMENTS))).toEqual([
    'none: soft hyphens',
    'none: a line break in the page',
    'none: an apostrophe',
  ]);
  expect(await resolveWithPolyfill(page, HTML, JA)).toEqual(['wrong']);
  expect(await resolveWithPolyfill(page, HTML, [...FRAGMENTS].reverse())).not.toContain('right');
});
