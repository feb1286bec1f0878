import { gunzipSync } from 'node:zlib';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { build } from 'rolldown';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { connectChromium } from './connect-chromium.ts';
import type { Anchoring } from './selectors/in-page.ts';
import type { Place, Selector } from './selectors/place.ts';

const HOME = inject('home');
const DATA = join(inject('folder'), 'data');
const SITE = 'https://o-ton.example/deep/folder/';
const ENTRY = fileURLToPath(new URL('selectors/in-page.ts', import.meta.url));
const MONTH = '2022-02';

interface Target {
  readonly scope: string;
  readonly source: string;
  readonly selector: readonly [Selector, { readonly start: number; readonly end: number }];
}

let browser: Browser;
let page: Page;
let script: string;

beforeAll(async () => {
  const { output } = await build({
    input: ENTRY,
    write: false,
    output: { format: 'iife' },
    logLevel: 'silent',
  });
  script = output[0].code;
  browser = await connectChromium();
  // The pages let no script of others in.
  page = await (await browser.newContext({ bypassCSP: true })).newPage();
});

afterAll(() => browser.close());

function readTargets(): Target[] {
  const { items } = JSON.parse(readFileSync(join(DATA, `${MONTH}.annotations.json`), 'utf8')) as {
    items: { target: Target[] }[];
  };
  return items.flatMap(({ target }) => target);
}

/** The text of each article of the month, by the address that targets give it. */
function readTexts(): ReadonlyMap<string, string> {
  const lines = String(gunzipSync(readFileSync(join(DATA, `${MONTH}.articles.jsonl.gz`))))
    .trim()
    .split('\n');
  const articles = lines.map((line) => JSON.parse(line) as { id: string; text: string });
  return new Map(
    articles.map(({ id, text }) => [`${SITE}data/${MONTH}.articles.jsonl.gz#${id}`, text]),
  );
}

/** Resolves the selectors of targets in the page that each names as its scope. */
async function resolve(by: keyof Anchoring, targets: readonly Target[]): Promise<Place[][]> {
  const places: Place[][] = [];
  for (const [scope, all] of Map.groupBy(targets, (target) => target.scope)) {
    await page.goto(scope.replace(SITE, HOME));
    await page.addScriptTag({ content: script });
    const found = await page.evaluate(
      async ({ name, selectors }) => {
        const { anchoring } = window as unknown as { anchoring: Anchoring };
        const all: (readonly Place[])[] = [];
        for (const selector of selectors) all.push(await anchoring[name](selector));
        return all;
      },
      { name: by, selectors: all.map(({ selector: [quote] }) => quote) },
    );
    places.push(...found.map((one) => [...one]));
  }
  return places;
}

/** Where the words of a target stand: in their paragraph, by the positions that it gives. */
function toExpected({ source, selector: [{ exact }, { start }] }: Target): Place {
  const before = [...(readTexts().get(source) ?? '')].slice(0, start).join('');
  return { words: exact, before: before.slice(before.lastIndexOf('\n\n') + 1).trimStart() };
}

test.each(['hypothesis', 'apache'] as const)(
  'the library of %s finds the words of every annotation in the page that is built, in their paragraph',
  async (by) => {
    const targets = [...Map.groupBy(readTargets(), ({ scope }) => scope).values()].flat();
    expect(targets.length).toBeGreaterThan(100);
    const found = await resolve(by, targets);
    const faults = targets.flatMap((target, index) => {
      const expected = toExpected(target);
      const [place] = found[index] ?? [];
      const isRight = place?.words === expected.words && place.before === expected.before;
      return isRight ? [] : [{ expected, place, ...target.selector[0] }];
    });
    expect(faults).toEqual([]);
  },
);

test.each(['hypothesis', 'apache'] as const)(
  'the library of %s does not find words of an article in the page of another',
  async (by) => {
    const [target] = readTargets();
    const [quote, position] = target?.selector ?? [];
    if (!target || !quote || !position) throw new Error('the site has annotations');
    const other = { ...quote, exact: 'Xylophon quakt jäh, Zwölf Boxkämpfer' };
    expect(await resolve(by, [{ ...target, selector: [other, position] }])).toEqual([[]]);
  },
);
