import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { findInBothSchemes, findViolations } from '../../browser/find-violations.ts';
import {
  findLostAreas,
  findLostFocus,
  findLostLinks,
  findLostMarks,
  findLostShapes,
  findMotion,
  findSticking,
  listAreas,
} from './check-in-page.ts';

export const CHECKS = ['axe', 'at 320 px', 'at 400 %', 'forced colours', 'reduced motion'] as const;
export type Check = (typeof CHECKS)[number];

/** What each check has against a page. */
export type Faults = Readonly<Record<Check, readonly string[]>>;

const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 412, height: 823 };
const NARROW = { width: 320, height: 640 };
/** A window of 1280 by 1024 pixels at 400 %. */
const ZOOMED = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
const MARK = 'a[data-definition]';
const OPEN = ':popover-open';

/** Looks at a page in all the ways that a reader may need it. */
export async function checkPage(browser: Browser, url: string): Promise<Faults> {
  const inPage = <Result>(
    options: BrowserContextOptions,
    look: (page: Page) => Promise<Result>,
  ): Promise<Result> => openPage(browser, url, options, look);
  return {
    axe: await inPage({ viewport: WIDE }, findAxeFaults),
    'at 320 px': await inPage({ viewport: NARROW }, findWidthFaults),
    'at 400 %': await inPage(ZOOMED, findWidthFaults),
    'forced colours': await inPage({ viewport: WIDE }, findColourFaults),
    'reduced motion': await inPage({ viewport: WIDE, reducedMotion: 'reduce' }, findMotionFaults),
  };
}

async function openPage<Result>(
  browser: Browser,
  url: string,
  options: BrowserContextOptions,
  look: (page: Page) => Promise<Result>,
): Promise<Result> {
  // The pages let no script in, so not that of axe.
  const context = await browser.newContext({ bypassCSP: true, ...options });
  try {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: 'networkidle' });
    return await look(page);
  } finally {
    await context.close();
  }
}

async function findAxeFaults(page: Page): Promise<string[]> {
  const faults = await findInBothSchemes(page);
  for await (const kind of openDefinitions(page))
    faults.push(...(await findInBothSchemes(page, OPEN)).map((fault) => `open ${kind}: ${fault}`));
  await page.setViewportSize(PHONE);
  return [...faults, ...(await findViolations(page)).map((fault) => `on a phone: ${fault}`)];
}

async function findWidthFaults(page: Page): Promise<string[]> {
  const faults = await page.evaluate(findSticking);
  for await (const kind of openDefinitions(page))
    faults.push(...(await page.evaluate(findSticking)).map((fault) => `open ${kind}: ${fault}`));
  return faults;
}

async function findColourFaults(page: Page): Promise<string[]> {
  const areas = await page.evaluate(listAreas);
  await page.emulateMedia({ forcedColors: 'active' });
  const faults = [
    ...(await page.evaluate(findLostMarks)),
    ...(await page.evaluate(findLostLinks)),
    ...(await page.evaluate(findLostAreas, areas)),
    ...(await page.evaluate(findLostShapes)),
  ];
  // From now on the browser shows where the focus is.
  await page.keyboard.press('Tab');
  return [...faults, ...(await page.evaluate(findLostFocus))];
}

async function findMotionFaults(page: Page): Promise<string[]> {
  const faults = await page.evaluate(findMotion);
  for await (const kind of openDefinitions(page))
    faults.push(...(await page.evaluate(findMotion)).map((fault) => `open ${kind}: ${fault}`));
  return faults;
}

/** Opens the definition of the first mark of each kind, one after another, and names the kind. */
async function* openDefinitions(page: Page): AsyncGenerator<string> {
  const kinds = await page.locator(MARK).evaluateAll((marks) => {
    const visible = marks.filter((mark) => mark.checkVisibility());
    const names = visible.map((mark) =>
      [...mark.classList].filter((one) => !/^side-/u.test(one)).join('.'),
    );
    return [...new Set(names)];
  });
  for (const kind of kinds) {
    await page
      .locator(kind === '' ? MARK : `${MARK}.${kind}`)
      .first()
      .evaluate((mark) => (mark as HTMLElement).click());
    await page.locator(OPEN).first().waitFor({ timeout: 5000 });
    yield kind;
    await page.keyboard.press('Escape');
  }
}
