import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connectChromium } from './connect-chromium.ts';
import { ARTICLE, QUOTE } from './pages.ts';

const HOME = inject('home');
/** A slow phone: bytes a second, and milliseconds until the first. */
const SLOW = {
  offline: false,
  latency: 150,
  downloadThroughput: 200_000,
  uploadThroughput: 100_000,
};

let browser: Browser;

beforeAll(async () => {
  browser = await connectChromium();
});

afterAll(() => browser.close());

/** Opens a page over a slow line and gives how far its lines moved, and the bytes of fonts it asked for. */
async function measure(path: string, width: number): Promise<{ shift: number; bytes: number }> {
  const context = await browser.newContext({ viewport: { width, height: 800 } });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', SLOW);
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() !== 'font') return;
    sizes.push(response.body().then(({ length }) => length));
  });
  await page.goto(HOME + path, { waitUntil: 'networkidle' });
  const shift = await page.evaluate(readShift);
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await context.close();
  return { shift, bytes };
}

/** The sum of all moves since the page began. */
function readShift(): Promise<number> {
  return new Promise((resolve) => {
    let sum = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) sum += Number(Reflect.get(entry, 'value'));
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => {
      resolve(sum);
    }, 500);
  });
}

// The line is slow, not the machine: all wait at once.
describe.concurrent.each([360, 1200])('on a slow line, %s pixels wide', (width) => {
  // The article names Erdoğan, whose letter is in files of its own.
  test.each([ARTICLE, QUOTE, 'actors/recep-tayyip-erdogan/'])(
    'no line of /%s moves, and its fonts are 70 kB at most',
    async (path) => {
      const { shift, bytes } = await measure(path, width);
      expect(shift).toBe(0);
      expect(bytes).toBeGreaterThan(40_000);
      expect(bytes).toBeLessThan(70_000);
    },
  );
});
