import type { Page } from 'playwright-core';
import { MARK_COLOUR } from './to-pages.ts';

/** A letter or digit of a page, in order of the text. */
interface Letter {
  readonly x: number;
  readonly y: number;
  /** The index of the statement that it is in, or -1. */
  readonly statement: number;
}

/** What a browser does with an address: it marks the words, no words, or others (more or fewer than all of them). */
export type Outcome = 'right' | 'none' | 'wrong';

/** Makes the window as high as the page, and gives where its letters are. */
export async function findLetters(page: Page): Promise<Letter[]> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  // One pixel is left to scroll: a browser marks nothing on a page where it need not.
  await page.setViewportSize({ width: 1000, height: height - 1 });
  return page.evaluate(() => {
    const letters: Letter[] = [];
    const { SHOW_TEXT, SHOW_COMMENT } = NodeFilter;
    const walker = document.createTreeWalker(document.body, SHOW_TEXT | SHOW_COMMENT);
    let statement = -1;
    let count = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const value = node.nodeValue ?? '';
      if (node.nodeType === Node.COMMENT_NODE) statement = value === '[' ? count++ : -1;
      else
        for (const { index } of value.matchAll(/[\p{L}\p{N}]/gu)) {
          const range = new Range();
          range.setStart(node, index);
          range.setEnd(node, index + 1);
          const { x, y, width, height: tall } = range.getBoundingClientRect();
          letters.push({ x: Math.floor(x + width / 2), y: Math.floor(y + tall / 2), statement });
        }
    }
    return letters;
  });
}

/** Tells which letters a page shows in the colour of what an address leads to; `painter` is a page to read pictures with. */
export async function findMarked(
  page: Page,
  painter: Page,
  letters: readonly Letter[],
): Promise<boolean[]> {
  const png = (await page.screenshot()).toString('base64');
  return painter.evaluate(
    async ({ source, points, colour }) => {
      const image = new Image();
      image.src = `data:image/png;base64,${source}`;
      await image.decode();
      const canvas = new OffscreenCanvas(image.width, image.height);
      const context = canvas.getContext('2d');
      if (!context) throw new Error('This browser has no canvas.');
      context.drawImage(image, 0, 0);
      const { data, width } = context.getImageData(0, 0, image.width, image.height);
      return points.map(({ x, y }) =>
        colour.every((value, index) => data[(y * width + x) * 4 + index] === value),
      );
    },
    { source: png, points: letters, colour: [...MARK_COLOUR] },
  );
}

/** Compares what is marked with a statement. */
export function toOutcome(
  marked: readonly boolean[],
  letters: readonly Letter[],
  statement: number,
): Outcome {
  if (!marked.includes(true)) return 'none';
  const isRight = letters.every((one, at) => marked[at] === (one.statement === statement));
  return isRight ? 'right' : 'wrong';
}
