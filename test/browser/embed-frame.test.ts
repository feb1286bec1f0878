import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { connectChromium } from './connect-chromium.ts';

const home = inject('home');
const folder = inject('folder');
const WIDTHS = [280, 328, 480, 640];

/** The heights that oEmbed names, by the id of the quote. */
async function readHeights(): Promise<ReadonlyMap<string, number>> {
  const files = await readdir(join(folder, 'oembed'));
  const heights = files.map(async (file) => {
    const answer = JSON.parse(await readFile(join(folder, 'oembed', file), 'utf8')) as {
      height: number;
    };
    return [file.replace('.json', ''), answer.height] as const;
  });
  return new Map(await Promise.all(heights));
}

describe('an embed', () => {
  let browser: Browser;
  let heights: ReadonlyMap<string, number>;

  beforeAll(async () => {
    [browser, heights] = await Promise.all([connectChromium(), readHeights()]);
  });

  afterAll(() => browser.close());

  test('of every statement fits its frame, at every width', async () => {
    const page = await browser.newPage();
    const cut: string[] = [];
    for (const [id, height] of heights) {
      await page.goto(`${home}embed/${id}/`);
      for (const width of WIDTHS) {
        await page.setViewportSize({ width, height });
        const [needed, across] = await page.evaluate(() => {
          const { scrollHeight, scrollWidth } = document.documentElement;
          return [scrollHeight, scrollWidth] as const;
        });
        if (needed > height || across > width)
          cut.push(
            `${id} at ${String(width)}: ${String(needed)} of ${String(height)}, ${String(across)} wide`,
          );
      }
    }
    await page.close();
    expect(heights.size).toBeGreaterThan(20);
    expect(cut).toEqual([]);
  });
});
