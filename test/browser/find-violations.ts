import { createRequire } from 'node:module';
import type { AxeResults, RunOnly } from 'axe-core';
import type { Page } from 'playwright-core';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** The rules that look at colours; all others read the document. */
const COLOUR_RULES = ['color-contrast', 'link-in-text-block'];

/**
 * What axe has against a page or a part of it (a selector), in light everything, in dark what another scheme can change:
 * a line for each rule. The page must be one that lets scripts in (`bypassCSP`).
 */
export async function findInBothSchemes(page: Page, part = 'html'): Promise<string[]> {
  const inLight = await findViolations(page, part);
  await page.emulateMedia({ colorScheme: 'dark' });
  try {
    const inDark = await runAxe(page, part, { type: 'rule', values: COLOUR_RULES });
    return [...inLight, ...inDark.map((violation) => `dark: ${violation}`)];
  } finally {
    await page.emulateMedia({ colorScheme: 'light' });
  }
}

/** What axe has against a page or a part of it in the scheme that it has: a line for each rule. */
export function findViolations(page: Page, part = 'html'): Promise<string[]> {
  return runAxe(page, part, { type: 'tag', values: RULES });
}

/** The rule, how many places, and the first of them. */
async function runAxe(page: Page, part: string, runOnly: RunOnly): Promise<string[]> {
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
