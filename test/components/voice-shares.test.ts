import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import {
  getWrongShare,
  isAnythingKnown,
  QUOTES_FOUND,
  SPEAKERS_RIGHT,
  toPercent,
  toVoiceName,
  toVoiceShares,
} from '../../components/voice-shares.ts';
import type { View } from '../../components/view.ts';
import { getWords } from '../../src/i18n/locales.ts';
import type { VoiceCount, VoiceGap, VoiceRow, VoiceTable } from '../../src/site/model.ts';
import { createPaths } from '../../src/site/paths.ts';

const VIEW: View = {
  locale: 'de',
  words: getWords('de'),
  siteName: 'O-Ton',
  paths: createPaths('/', 'de'),
};

const count = (direct: number, reported = 0): VoiceCount => ({
  statements: { direct, reported },
  words: { direct: 10 * direct, reported: 0 },
  distinct: direct,
  articles: 1,
});

const row = (value: string, direct: number, reported = 0, gap?: VoiceGap): VoiceRow => ({
  value,
  gap,
  entries: [],
  ...count(direct, reported),
});

const TABLE: VoiceTable = {
  dimension: 'actor',
  base: count(80, 20),
  rows: [row('ada', 30, 20), row('bo', 30), row('zoe', 10), row('', 10, 0, 'unattributed')],
};

const QUALITY = new URL('../../content/pages/quality.md', import.meta.url);

// A content folder of one's own has no such page.
test.runIf(existsSync(QUALITY))(
  'the figures are those that the page about quality gives',
  async () => {
    const page = await readFile(QUALITY, 'utf8');
    const heldOut = (name: string): number => {
      const line = page.split('\n').find((one) => one.startsWith(`| ${name}`));
      return Number(line?.split('|').at(-2)) / 100;
    };
    expect(heldOut('speakers right, %')).toBeCloseTo(SPEAKERS_RIGHT, 10);
    expect(heldOut('quotes found, %')).toBeCloseTo(QUOTES_FOUND, 10);
  },
);

describe('getWrongShare', () => {
  test.each([
    ['of statements that the program attributes, those it gets wrong', 0, 0.072],
    ['half of it where editors settled half', 50, 0.036],
    ['nothing where they settled all', 100, 0],
  ])('is %s', (_, byHand, wrong) => {
    expect(getWrongShare({ all: count(80, 20), byHand })).toBeCloseTo(wrong, 10);
  });

  test('is nothing where nobody speaks', () => {
    expect(getWrongShare({ all: count(0), byHand: 0 })).toBe(0);
  });
});

describe('toVoiceShares', () => {
  const shares = toVoiceShares(TABLE, 2, 0.082);

  test('gives each row its share of all, and what is left as one row before those of nobody', () => {
    expect(
      shares.map(({ row: one, rows, share, wordShare }) => [one?.value, rows, share, wordShare]),
    ).toEqual([
      ['ada', 1, 0.5, 0.375],
      ['bo', 1, 0.3, 0.375],
      [undefined, 1, 0.1, 0.125],
      ['', 1, 0.1, 0.125],
    ]);
  });

  test('adds up what is left', () => {
    const [, rest] = toVoiceShares(TABLE, 1, 0);
    expect(rest).toMatchObject({ rows: 2, statements: { direct: 40, reported: 0 }, share: 0.4 });
    expect(toVoiceShares(TABLE, 3, 0).every(({ row: one }) => one !== undefined)).toBe(true);
  });

  test('says between what a share may lie, never below nothing nor above all', () => {
    const spans = shares.map(({ low, high }) => [low.toFixed(3), high.toFixed(3)]);
    expect(spans.slice(0, 3)).toEqual([
      ['0.418', '0.582'],
      ['0.218', '0.382'],
      ['0.018', '0.182'],
    ]);
    const all = { ...TABLE, rows: [row('ada', 78, 20), row('bo', 2)] };
    expect(toVoiceShares(all, 2, 0.082).map(({ low, high }) => [low, high])).toMatchObject([
      [expect.closeTo(0.898, 10), 1],
      [0, expect.closeTo(0.102, 10)],
    ]);
  });

  test('has no shares of nothing', () => {
    const none = { ...TABLE, base: count(0), rows: [row('ada', 0)] };
    expect(toVoiceShares(none, 5, 0)).toMatchObject([{ share: 0, wordShare: 0 }]);
  });
});

test.each([
  [
    { row: { ...row('ada', 1), entries: [{ id: 'ada', name: 'Ada Berg' }] }, rows: 1 },
    'actor',
    'Ada Berg',
    true,
  ],
  [
    {
      row: {
        ...row('ada; bo', 1),
        entries: [
          { id: 'ada', name: 'Ada' },
          { id: 'bo', name: 'Bo' },
        ],
      },
      rows: 1,
    },
    'actor',
    'Ada und Bo',
    true,
  ],
  [{ row: row('bund', 1), rows: 1 }, 'side', 'bund', true],
  [{ row: row('person', 1), rows: 1 }, 'kind', 'Menschen', false],
  [{ row: row('female', 1), rows: 1 }, 'gender', 'Frauen', false],
  [{ row: row('', 1, 0, 'not-stated'), rows: 1 }, 'gender', 'nicht angegeben', false],
  [{ row: row('', 1, 0, 'unattributed'), rows: 1 }, 'actor', 'niemandem zugeordnet', false],
  [{ row: undefined, rows: 12 }, 'actor', 'weitere (12)', false],
] as const)('toVoiceName names a row: %#', (one, dimension, name, isContent) => {
  expect(toVoiceName(one, { dimension }, VIEW)).toEqual({ name, isContent });
});

test.each([
  [0, '0\u202f%'],
  [0.004, 'unter 1\u202f%'],
  [0.005, '1\u202f%'],
  [0.37, '37\u202f%'],
  [1, '100\u202f%'],
])('toPercent writes %d as %s', (share, percent) => {
  expect(toPercent(share, VIEW)).toBe(percent);
});

test('of a breakdown without any value nothing is known', () => {
  const isKnown = (...rows: readonly VoiceRow[]): boolean => isAnythingKnown({ rows });
  expect(isKnown(row('', 4, 1, 'not-stated'), row('', 1, 0, 'unregistered'))).toBe(false);
  expect(isKnown()).toBe(false);
  expect(isKnown(row('female', 1), row('', 4, 0, 'not-stated'))).toBe(true);
  expect(isKnown(row('', 2, 0, 'several'))).toBe(true);
});
