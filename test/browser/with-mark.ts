import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { ARTICLE } from './pages.ts';

/** The first mark of each kind in the article, and where it leads. */
export const KINDS = [
  ['an actor', '.article-text a.mention.actor', 'actors/usa/'],
  ['a place', '.article-text a.mention.place', 'places/osteuropa/'],
  ['a term', '.article-text a.mention.term', 'glossary/ukraine-konflikt/'],
  ['who makes a statement', '.article-text a.voice', 'quotes/q-2hchj6od/'],
] as const;
export const ACTOR = KINDS[0][1];
export const PHONE = { hasTouch: true, isMobile: true, viewport: { width: 360, height: 740 } };

/** Opens the article, hands out the first mark that matches and its definition, and closes the page. */
export async function withMark(
  { browser, home }: { readonly browser: Browser; readonly home: string },
  selector: string,
  options: BrowserContextOptions,
  use: (mark: Locator, definition: Locator, page: Page) => Promise<void>,
  path: string = ARTICLE,
): Promise<void> {
  const context = await browser.newContext(options);
  try {
    const page = await context.newPage();
    await page.goto(home + path);
    const mark = page.locator(selector).first();
    const id = (await mark.getAttribute('data-definition')) ?? '';
    await use(mark, page.locator(`[id="${id}"]`), page);
  } finally {
    await context.close();
  }
}

/** Tells whether all of an element is in the window; runs in the page. */
export function fitsWindow(element: Element): boolean {
  const { left, top, right, bottom } = element.getBoundingClientRect();
  return left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight;
}
