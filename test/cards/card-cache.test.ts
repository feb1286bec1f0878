import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { CardData } from '../../src/cards/card-data.ts';
import type { Theme } from '../../src/colours/theme.ts';
import { createCardCache } from '../../src/cards/card-cache.ts';
import { ACTOR, DARK, LIGHT, STATEMENT } from './example-cards.ts';
import { readPngSize } from './png.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'o-ton-cards-'));
});
afterAll(async () => {
  await rm(folder, { recursive: true });
});

function toStatement(text: string): CardData {
  return { ...STATEMENT, parts: [{ text, isSpoken: true }] };
}

/** Makes cards one after another in a cache of its own. */
async function make(
  name: string,
  ...cards: readonly (readonly [CardData, Theme])[]
): Promise<{ pngs: Buffer[]; told: number[][] }> {
  const told: number[][] = [];
  const cache = createCardCache(join(folder, name), (made, drawn) => {
    told.push([made, drawn]);
  });
  const pngs: Buffer[] = [];
  for (const [data, theme] of cards) pngs.push(Buffer.from((await cache.make(data, theme)).png));
  return { pngs, told };
}

describe('createCardCache', () => {
  test('draws a picture of its own for each card, theme and word', async () => {
    const { pngs, told } = await make(
      'each',
      [STATEMENT, LIGHT],
      [STATEMENT, DARK],
      [toStatement('Wir bleiben nicht'), LIGHT],
      [ACTOR, LIGHT],
    );
    expect(new Set(pngs.map((png) => png.toString('base64'))).size).toBe(4);
    expect(pngs.map(readPngSize)).toEqual(Array(4).fill({ width: 1200, height: 630 }));
    expect(told).toEqual([
      [1, 1],
      [2, 2],
      [3, 3],
      [4, 4],
    ]);
    expect(await readdir(join(folder, 'each'))).toHaveLength(4);
  });

  test('draws none that another cache left in the folder, and gives the same bytes', async () => {
    const first = await make('twice', [STATEMENT, LIGHT], [ACTOR, DARK]);
    const second = await make('twice', [STATEMENT, LIGHT], [ACTOR, DARK]);
    expect(second.told).toEqual([
      [1, 0],
      [2, 0],
    ]);
    expect(second.pngs).toEqual(first.pngs);
  });

  test('draws the same bytes in another folder', async () => {
    const [here, there] = await Promise.all([
      make('here', [STATEMENT, LIGHT]),
      make('there', [STATEMENT, LIGHT]),
    ]);
    expect([here.told, there.told]).toEqual([[[1, 1]], [[1, 1]]]);
    expect(there.pngs).toEqual(here.pngs);
  });

  test('keeps whole pictures only, when two caches work in one folder at once', async () => {
    const words = ['Eins', 'Zwei', 'Drei'];
    const cards = words.map((word) => [toStatement(word), LIGHT] as const);
    const [one, other] = await Promise.all([
      make('shared', ...cards.slice(0, 2)),
      make('shared', ...cards.slice(2)),
    ]);
    const names = await readdir(join(folder, 'shared'));
    const kept = await Promise.all(names.map((name) => readFile(join(folder, 'shared', name))));
    const toSorted = (pngs: Buffer[]): string[] =>
      pngs.map((png) => png.toString('base64')).sort((a, b) => (a < b ? -1 : 1));
    expect(names.filter((name) => !/^[\da-f]{32}\.png$/u.test(name))).toEqual([]);
    expect(toSorted(kept)).toEqual(toSorted([...one.pngs, ...other.pngs]));
  });

  test('makes one card twice at once, in one cache and in two', async () => {
    const path = join(folder, 'same');
    const [cache, other] = [createCardCache(path), createCardCache(path)];
    const pngs = await Promise.all([cache, cache, other].map((one) => one.make(STATEMENT, LIGHT)));
    expect(new Set(pngs.map(({ png }) => Buffer.from(png).toString('base64'))).size).toBe(1);
    expect(await readdir(path)).toHaveLength(1);
  });

  test('does without the font and the folder until a card is asked for', async () => {
    createCardCache(join(folder, 'idle'));
    expect(await readdir(folder)).not.toContain('idle');
  });

  test('throws and keeps nothing when the theme lacks a colour', async () => {
    await expect(make('faulty', [STATEMENT, new Map()])).rejects.toThrow('--paper');
    expect(await readdir(folder)).not.toContain('faulty');
  });
});
