import type { Page } from 'playwright-core';
import { CHANGED, WITHDRAWN } from '../fixtures/site.ts';

export const ARTICLE = 'articles/usa-verlegen-soldaten/';
export const QUOTE = 'quotes/q-hemkpboy/';

/** A page of each kind, in German; `en/` before it gives the English one. */
export const PAGES = [
  '',
  'articles/',
  ARTICLE,
  'articles/hintergrund-ukraine-konflikt/',
  'actors/',
  'actors/john-kirby/',
  'quotes/',
  QUOTE,
  'articles/deich/',
  `quotes/${CHANGED}/`,
  `quotes/${WITHDRAWN}/`,
  'glossary/',
  'glossary/buendnis/',
  'places/',
  'places/berlin/',
  'voices/',
  'voices/2022/',
  'impressum/',
  'komponenten/',
  'search/',
] as const;

/** Those of them that there are in English too: the list of statements is in German only. */
export const PAGES_IN_ENGLISH = PAGES.filter((page) => page !== 'quotes/').map(
  (page) => `en/${page}`,
);

/** The pages in both languages, and the one for addresses that lead nowhere. */
export const ALL_PAGES = [...PAGES, ...PAGES_IN_ENGLISH, '404.html'];

/** Opens a page and notes what goes wrong on it: requests that fail or go elsewhere, and messages on the console. */
export async function openPage(page: Page, url: string): Promise<readonly string[]> {
  const troubles: string[] = [];
  const { origin } = new URL(url);
  page.on('console', (message) => troubles.push(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => troubles.push(`error: ${error.message}`));
  page.on('requestfailed', (request) => troubles.push(`failed: ${request.url()}`));
  page.on('request', (request) => {
    if (new URL(request.url()).origin !== origin) troubles.push(`elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (!response.ok()) troubles.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(url);
  return troubles;
}

/** A computed style of the first element that matches. */
export function getStyle(page: Page, selector: string, property: string): Promise<string> {
  return page
    .locator(selector)
    .first()
    .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
}
