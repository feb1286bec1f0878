import { describe, expect, test } from 'vitest';
import { getRole, holdsName, toBracketed } from '../../src/schemas/find-roles.ts';
import type { Role } from '../../src/text/names/registry-data.ts';

const held = (role: Omit<Role, 'title'>, date: string): boolean =>
  getRole([{ title: 'Rätin', ...role }], date) !== undefined;

describe('an office', () => {
  test.each([
    ['2019-05-01', '2021-03-31', '2019-04-30', false],
    ['2019-05-01', '2021-03-31', '2019-05-01', true],
    ['2019-05-01', '2021-03-31', '2020-01-01', true],
    ['2019-05-01', '2021-03-31', '2021-03-31', true],
    ['2019-05-01', '2021-03-31', '2021-04-01', false],
    ['2019-05', '2021-03', '2019-04-30', false],
    ['2019-05', '2021-03', '2019-05-01', true],
    ['2019-05', '2021-03', '2021-03-31', true],
    ['2019-05', '2021-03', '2021-04-01', false],
    ['2019', '2021', '2018-12-31', false],
    ['2019', '2021', '2019-01-01', true],
    ['2019', '2021', '2021-12-31', true],
    ['2019', '2021', '2022-01-01', false],
    ['2019', '2021-03-31', '2021-04-01', false],
    ['2019', undefined, '2050-01-01', true],
    ['2019', undefined, '2018-12-31', false],
    [undefined, '2021', '1950-01-01', true],
    [undefined, '2021', '2022-01-01', false],
    [undefined, undefined, '2022-02-02', true],
  ])('from %s to %s on %s: %s', (from, to, date, isHeld) => {
    expect(held({ from, to }, date)).toBe(isHeld);
  });
});

describe('getRole', () => {
  const roles: readonly Role[] = [
    { title: 'Bürgermeisterin', from: '2019', to: '2023' },
    { title: 'Sprecherin', from: '2021-06' },
    { title: 'Mitglied' },
  ];

  test.each([
    ['2018-01-01', 'Mitglied'],
    ['2019-01-01', 'Bürgermeisterin'],
    ['2021-05-31', 'Bürgermeisterin'],
    ['2021-06-01', 'Sprecherin'],
    ['2030-01-01', 'Sprecherin'],
  ])('gives on %s the office begun last: %s', (date, title) => {
    expect(getRole(roles, date)?.title).toBe(title);
  });

  test('gives the first of two that began together', () => {
    const both = [
      { title: 'Eins', from: '2019' },
      { title: 'Zwei', from: '2019' },
    ];
    expect(getRole(both, '2020-01-01')?.title).toBe('Eins');
  });

  test('gives none where there is none', () => {
    expect(getRole([], '2022-02-02')).toBeUndefined();
  });
});

test.each([
  ['Rätin', 'Rätin'],
  ['Rätin (FWQ)', 'Rätin, FWQ'],
  ['Rätin (FWQ) in Quellau (Ost)', 'Rätin, FWQ in Quellau, Ost'],
])('%s stands in brackets as %s', (title, bracketed) => {
  expect(toBracketed(title)).toBe(bracketed);
});

test.each([
  ['Vorsitzende des Rates von Quellau', 'Quellau', true],
  ['Präsidentin Quellaus', 'Quellau', true],
  ['Rätin (FWQ)', 'FWQ', true],
  ['Botschafter im Land Nord-Quellau', 'Nord-Quellau', true],
  ['Rätin', 'Quellau', false],
  ['Rätin in Quellaudorf', 'Quellau', false],
  ['Rätin in Nord', 'Nord-Quellau', false],
  ['Rätin', '', false],
])('the office %s holds the name %s: %s', (title, name, isHeld) => {
  expect(holdsName(title, name)).toBe(isHeld);
});
