import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Column } from '../../../src/registry/csv/columns.ts';
import { PARTS, readCell, toCell } from '../../../src/registry/csv/columns.ts';

const TEXT: Column = { key: 'name', kind: 'text' };
const NUMBER: Column = { key: 'lat', kind: 'number' };
const BOOLEAN: Column = { key: 'draft', kind: 'boolean' };
const LIST: Column = { key: 'aliases', kind: 'list' };
const ROLES: Column = { key: 'roles', kind: 'records', fields: ['title', 'of', 'from', 'to'] };

const RELATIONS: Column = { key: 'memberOf', kind: 'relations', fields: ['of', 'from', 'to'] };

test.each(PARTS)('$name has a column for every key of its schema', ({ columns, schema }) => {
  expect(columns.map(({ key }) => key).toSorted()).toEqual(Object.keys(schema.shape).toSorted());
});

describe('toCell and readCell', () => {
  test.each<[string, Column, unknown, string]>([
    ['a text', TEXT, 'Berg | Söhne, "Werft"\\', 'Berg | Söhne, "Werft"\\'],
    ['a text of two lines', TEXT, 'Eins.\n\nZwei.', 'Eins.\n\nZwei.'],
    ['a number', NUMBER, -8.25, '-8.25'],
    ['zero', NUMBER, 0, '0'],
    ['true', BOOLEAN, true, 'true'],
    ['false', BOOLEAN, false, 'false'],
    ['a list', LIST, ['Berg', 'Ada M. Berg'], 'Berg\nAda M. Berg'],
    ['a bar in a list', LIST, ['a|b', '|'], 'a\\|b\n\\|'],
    ['a backslash in a list', LIST, ['C:\\neu', '\\'], 'C:\\\\neu\n\\\\'],
    ['a line break in a list', LIST, ['a\nb', 'c'], 'a\\nb\nc'],
    ['one role', ROLES, [{ title: 'Rätin' }], 'Rätin'],
    [
      'roles with gaps',
      ROLES,
      [
        { title: 'Rätin', to: '2022-02' },
        { title: 'Wirtin', of: 'quellau', from: '2019' },
      ],
      'Rätin |  |  | 2022-02\nWirtin | quellau | 2019',
    ],
    ['a bar in a role', ROLES, [{ title: 'A | B\\', of: 'c' }], 'A \\| B\\\\ | c'],
    ['one relation, as its id', RELATIONS, ['rat'], 'rat'],
    [
      'relations with dates beside ids',
      RELATIONS,
      [{ of: 'rat', to: '2022-02' }, 'bund', { of: 'werk', from: '2019', to: '2021' }],
      'rat |  | 2022-02\nbund\nwerk | 2019 | 2021',
    ],
    ['a role without a title', ROLES, [{ of: 'quellau' }], '| quellau'],
  ])('write and read %s', (_, column, value, cell) => {
    expect(toCell(value, column).trim()).toBe(cell);
    expect(readCell(cell, column)).toEqual(value);
  });

  const PIECE = fc
    .string({ unit: fc.constantFrom('|', '\\', '\n', 'n', ' ', 'a', 'ä', '"', ';', '-') })
    .map((text) => text.trim())
    .filter(Boolean);

  test('give back any list of texts', () => {
    fc.assert(
      fc.property(fc.array(PIECE, { minLength: 1 }), (items) => {
        expect(readCell(toCell(items, LIST), LIST)).toEqual(items);
      }),
      { numRuns: 500, seed: 1962 },
    );
  });

  test('give back any list of roles', () => {
    const role = fc.record(
      { title: PIECE, of: PIECE, from: PIECE, to: PIECE },
      { requiredKeys: ['title'], noNullPrototype: true },
    );
    fc.assert(
      fc.property(fc.array(role, { minLength: 1 }), (roles) => {
        expect(readCell(toCell(roles, ROLES), ROLES)).toEqual(roles);
      }),
      { numRuns: 500, seed: 1962 },
    );
  });

  test('give back any number that is written without an exponent', () => {
    fc.assert(
      fc.property(fc.double({ min: -180, max: 180, noNaN: true }), (number) => {
        fc.pre(!String(number).includes('e') && !Object.is(number, -0));
        expect(readCell(toCell(number, NUMBER), NUMBER)).toBe(number);
      }),
      { numRuns: 300, seed: 1962 },
    );
  });
});

describe('toCell', () => {
  test.each([TEXT, NUMBER, BOOLEAN, LIST, ROLES])(
    'leaves $kind empty that is not there',
    (column) => {
      expect([undefined, null].map((value) => toCell(value, column))).toEqual(['', '']);
    },
  );

  test('writes one text as a list of one', () => {
    expect(toCell('Berg', LIST)).toBe('Berg');
  });

  test('writes a year that is a number', () => {
    expect(toCell([{ title: 'Rätin', from: 2019 }], ROLES)).toBe('Rätin |  | 2019');
  });
});

describe('readCell', () => {
  test.each([TEXT, NUMBER, BOOLEAN, LIST, ROLES])('reads an empty $kind as nothing', (column) => {
    expect(['', '  ', '\n'].map((cell) => readCell(cell, column))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  test.each<[string, Column, string, unknown]>([
    ['empty lines of a list', LIST, '\n Berg \n\nTal\n', ['Berg', 'Tal']],
    [
      'bars without blanks',
      ROLES,
      'Rätin|quellau||2022',
      [{ title: 'Rätin', of: 'quellau', to: '2022' }],
    ],
    ['bars without end', ROLES, 'Rätin | | |', [{ title: 'Rätin' }]],
    [
      'a field too many',
      ROLES,
      'a|b|c|d|e',
      [{ title: 'a', of: 'b', from: 'c', to: 'd', 'column 5': 'e' }],
    ],
    ['a German decimal comma as text', NUMBER, '54,1', '54,1'],
    ['words as text', NUMBER, 'north', 'north'],
    ['Infinity as text', NUMBER, 'Infinity', 'Infinity'],
    ['hexadecimal numbers as text', NUMBER, '0x10', '0x10'],
    ['another word than true or false as text', BOOLEAN, 'maybe', 'maybe'],
    ['a backslash before another letter', LIST, '\\a', ['\\a']],
  ])('reads %s', (_, column, cell, value) => {
    expect(readCell(cell, column)).toEqual(value);
  });
});
