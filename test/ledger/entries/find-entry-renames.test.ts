import { describe, expect, test } from 'vitest';
import type { PresentEntry } from '../../../src/ledger/entries/find-entry-renames.ts';
import { findEntryRenames } from '../../../src/ledger/entries/find-entry-renames.ts';

/** `id: Name, another name`. */
function toEntry(given: string, kind: PresentEntry['kind'] = 'actor', months: string[] = []) {
  const [id = '', names = ''] = given.split(': ');
  const [name = '', ...aliases] = names.split(', ');
  const status = 'current' as const;
  return { kind, id, name, aliases, months, status, isBuiltin: false };
}

function find(gone: readonly string[], fresh: readonly string[]): string[] {
  const { sure, candidates } = findEntryRenames(
    gone.map((one) => toEntry(one)),
    fresh.map((one) => toEntry(one)),
    () => false,
  );
  return [
    ...[...sure].map(([old, now]) => `${old} is ${now}`),
    ...[...candidates].map(([old, may]) => `${old} may be ${may.join(', ')}`),
  ];
}

describe('a rename is plain to see', () => {
  test.each([
    ['where the name is the same', ['cem-roth: Cem Roth'], ['roth-cem: Cem Roth']],
    ['where the old name is another name', ['cem-roth: Cem Roth'], ['roth-cem: Cem Tal, Cem Roth']],
    ['where the new name was another name', ['cem-roth: Cem R, Cem Roth'], ['roth-cem: Cem Roth']],
    [
      'beside one that is only like it',
      ['cem-roth: Cem Roth'],
      ['roth-cem: Cem Roth', 'x: Cem Rot'],
    ],
  ])('%s', (_, gone, fresh) => {
    expect(find(gone, fresh)).toEqual(['cem-roth is roth-cem']);
  });

  test('of each of several', () => {
    expect(find(['a: Ada Berg', 'b: Bo Tal'], ['x: Bo Tal', 'y: Ada Berg'])).toEqual([
      'a is y',
      'b is x',
    ]);
  });
});

describe('it is asked', () => {
  test.each([
    ['where two have the name', ['a: Ada Berg'], ['x: Ada Berg', 'y: Ada Berg'], 'a may be x, y'],
    ['where names are alike', ['a: Cem Rot'], ['x: Cem Roth'], 'a may be x'],
    ['where a third name is shared', ['a: Ada Berg, Rätin'], ['x: Ida Tal, Rätin'], 'a may be x'],
  ])('%s', (_, gone, fresh, said) => {
    expect(find(gone, fresh)).toEqual([said]);
  });

  test('of an article with statements that tell what it is, and of one of another month', () => {
    const now = toEntry('neu: Polizeibericht', 'article', ['2024-05']);
    const ask = (month: string, hasWords: boolean) =>
      findEntryRenames([toEntry('alt: Polizeibericht', 'article', [month])], [now], () => hasWords);
    expect([...ask('2024-05', false).sure]).toEqual([['alt', 'neu']]);
    expect([...ask('2024-05', true).candidates]).toEqual([['alt', ['neu']]]);
    expect([...ask('2024-04', false).candidates]).toEqual([['alt', ['neu']]]);
  });
});

test('what has another name is not asked about', () => {
  expect(find(['a: Ada Berg'], ['x: Cem Roth'])).toEqual([]);
  expect(find(['a: '], ['x: '])).toEqual([]);
});

test('a thousand that got other ids at once are compared in no time', () => {
  const gone = Array.from({ length: 1000 }, (_, at) => `a-${String(at)}: Name ${String(at)} Tal`);
  const begin = performance.now();
  expect(
    find(
      gone,
      gone.map((one) => `neu-${one}`),
    ).length,
  ).toBe(1000);
  expect(performance.now() - begin).toBeLessThan(20_000);
});
