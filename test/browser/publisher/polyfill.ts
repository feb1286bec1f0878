import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Page } from 'playwright-core';
import type { TextDirective } from '../../../src/site/fragment/write-directive.ts';
import { writeDirective } from '../../../src/site/fragment/write-directive.ts';
import type { Outcome } from './find-marked.ts';

const { resolve } = createRequire(import.meta.url);
const FOLDER = dirname(resolve('text-fragments-polyfill/package.json'));

/** Shows a page with a module of Google's polyfill of text fragments in it, and with the statements as ranges. */
async function open(page: Page, html: string, module: string): Promise<void> {
  await page.setContent(html);
  const script = readFileSync(join(FOLDER, module)).toString('base64');
  const content = `import * as polyfill from 'data:text/javascript;base64,${script}'; Object.assign(window, { polyfill });`;
  await page.addScriptTag({ content, type: 'module' });
  await page.waitForFunction(() => 'polyfill' in window);
  await page.evaluate(() => {
    const ranges: Range[] = [];
    const { SHOW_TEXT, SHOW_COMMENT } = NodeFilter;
    const walker = document.createTreeWalker(document.body, SHOW_TEXT | SHOW_COMMENT);
    let isInside = false;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const range = ranges.at(-1);
      if (node.nodeType === Node.COMMENT_NODE) isInside = node.nodeValue === '[';
      else if (isInside) range?.setEnd(node, node.nodeValue?.length ?? 0);
      if (node.nodeType !== Node.COMMENT_NODE || !isInside) continue;
      // Where a selection of a reader begins: in the text itself.
      const next = walker.nextNode();
      const first = new Range();
      if (next) first.selectNodeContents(next);
      ranges.push(first);
    }
    Object.assign(window, { ranges });
  });
}

/** What the page knows once it is open. */
interface Opened {
  readonly ranges: readonly Range[];
  readonly polyfill: {
    readonly getFragmentDirectives: (hash: string) => unknown;
    readonly parseFragmentDirectives: (directives: unknown) => {
      readonly text: readonly unknown[];
    };
    /** Two ranges where the words are ambiguous; browsers take the first. */
    readonly processTextFragmentDirective: (directive: unknown) => readonly Range[];
    readonly setTimeout: (milliseconds: number) => void;
    readonly generateFragmentFromRange: (range: Range) => { readonly fragment?: Generated };
  };
}

interface Generated {
  readonly prefix?: string;
  readonly textStart: string;
  readonly textEnd?: string;
  readonly suffix?: string;
}

/**
 * Resolves fragments in a page by the polyfill, one for each of its statements, in their order: for browsers that find no words
 * themselves.
 */
export async function resolveWithPolyfill(
  page: Page,
  html: string,
  fragments: readonly (string | undefined)[],
): Promise<Outcome[]> {
  await open(page, html, 'src/text-fragment-utils.js');
  return page.evaluate((all) => {
    const { ranges, polyfill } = window as unknown as Opened;
    const toLetters = (range: Range): string => range.toString().replace(/[^\p{L}\p{N}]/gu, '');
    /** Whether nothing but marks lies between the starts, or the ends, of two ranges. */
    const isNear = (a: Range, b: Range, edge: 'start' | 'end'): boolean => {
      const between = new Range();
      const [first, second] =
        a.compareBoundaryPoints(edge === 'start' ? Range.START_TO_START : Range.END_TO_END, b) < 0
          ? [a, b]
          : [b, a];
      between.setStart(first[`${edge}Container`], first[`${edge}Offset`]);
      between.setEnd(second[`${edge}Container`], second[`${edge}Offset`]);
      return toLetters(between) === '';
    };
    return all.map((fragment, index) => {
      const statement = ranges[index];
      if (fragment === undefined || !statement) return 'none';
      const directives = polyfill.getFragmentDirectives(`#${fragment}`);
      const found = polyfill
        .parseFragmentDirectives(directives)
        .text.flatMap((directive) => polyfill.processTextFragmentDirective(directive)[0] ?? []);
      if (found.length === 0) return 'none';
      const isRight = found.every(
        (range) => isNear(range, statement, 'start') && isNear(range, statement, 'end'),
      );
      return isRight ? 'right' : 'wrong';
    });
  }, fragments);
}

/** Makes a fragment for each statement of a page as Chrome's “Copy link to highlight” does; undefined where it makes none. */
export async function generateWithPolyfill(
  page: Page,
  html: string,
): Promise<(string | undefined)[]> {
  await open(page, html, 'dist/fragment-generation-utils.js');
  const generated = await page.evaluate(() => {
    const { ranges, polyfill } = window as unknown as Opened;
    // It gives up after half a second, which is little on a busy machine.
    polyfill.setTimeout(10_000);
    return ranges.map((range) => polyfill.generateFragmentFromRange(range.cloneRange()).fragment);
  });
  return generated.map((fragment) => {
    if (!fragment) return undefined;
    const { prefix, textStart, textEnd, suffix } = fragment;
    const directive: TextDirective = {
      start: textStart,
      ...(prefix && { prefix }),
      ...(textEnd && { end: textEnd }),
      ...(suffix && { suffix }),
    };
    return `:~:${writeDirective(directive)}`;
  });
}
