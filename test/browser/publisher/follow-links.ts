import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import type { Outcome } from './find-marked.ts';
import { findLetters, findMarked, toOutcome } from './find-marked.ts';

/** A browser looks for words soon after the page is there; before it has found none, it gets time on a busy machine. */
const WAITS = [150, 350, 900];

export interface Followed {
  readonly outcome: Outcome;
  /** How many letters are marked. */
  readonly marked: number;
}

/**
 * Serves a page on this machine and follows fragments into it, one for each of its statements, in their order. A
 * fragment is what stands behind the # of an address, or undefined for none.
 */
export async function followLinks(
  browser: Browser,
  html: string,
  fragments: readonly (string | undefined)[],
): Promise<Followed[]> {
  const server = createServer((_, response) => {
    response.writeHead(200, { 'Content-Type': 'text/html;charset=utf-8' }).end(html);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  // A server that listens on a port has an address with a port.
  const { port } = server.address() as AddressInfo;
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const painter = await context.newPage();
    await page.goto(`http://127.0.0.1:${port}/`);
    const letters = await findLetters(page);
    const results: Followed[] = [];
    for (const [statement, fragment] of fragments.entries()) {
      await page.goto('about:blank');
      await page.goto(`http://127.0.0.1:${port}/${fragment === undefined ? '' : `#${fragment}`}`);
      await page.bringToFront();
      let marked: boolean[] = [];
      for (const wait of WAITS) {
        await page.waitForTimeout(wait);
        marked = await findMarked(page, painter, letters);
        if (marked.includes(true)) break;
      }
      const outcome = toOutcome(marked, letters, statement);
      results.push({ outcome, marked: marked.filter(Boolean).length });
    }
    return results;
  } finally {
    await context.close();
    server.close();
    server.closeAllConnections();
  }
}
