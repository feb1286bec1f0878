import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Field } from '../../src/exports/csv-files.ts';
import { CSV_FILES } from '../../src/exports/csv-files.ts';
import { toDataPackage } from '../../src/exports/data-package.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { RICH } from '../site/rich-site.ts';
import { ADDRESSES, SIGNED } from './example-addresses.ts';
import { HARD } from './hard-site.ts';
import { readStrictly } from './read-csv.ts';

const SITE = buildSite(RICH);
const PROFILE = JSON.parse(
  readFileSync(new URL('../fixtures/data-package/datapackage.json', import.meta.url), 'utf8'),
);
const ajv = new Ajv({ unknownFormats: ['textarea'] });
const isPackage = ajv.compile(PROFILE);

/** Whether a cell that is not empty is of the type of its column. */
const TYPES: Readonly<Record<Field['type'], RegExp>> = {
  string: /[^]/u,
  integer: /^-?\d+$/u,
  number: /^-?\d+(?:\.\d+)?$/u,
  boolean: /^(?:true|false)$/u,
  date: /^\d{4}-\d\d-\d\d$/u,
  year: /^\d{4}$/u,
};

/** What is wrong with the cells of a row. */
function findFaults(row: Readonly<Record<string, string>>, fields: readonly Field[]): string[] {
  return fields.flatMap(({ name, type, constraints = {} }) => {
    const cell = row[name] ?? '';
    if (cell === '') return constraints.required ? [`${name} is empty`] : [];
    const isOff =
      !TYPES[type].test(cell) ||
      (constraints.enum && !constraints.enum.includes(cell)) ||
      Number(cell) < (constraints.minimum ?? -Infinity) ||
      Number(cell) > (constraints.maximum ?? Infinity);
    return isOff ? [`${name} is ${cell}`] : [];
  });
}

describe('datapackage.json', () => {
  let data: Readonly<Record<string, unknown>> & {
    resources: { name: string; path: string; bytes: number; hash: string }[];
  };
  beforeAll(async () => {
    data = JSON.parse(await toDataPackage(SITE, SIGNED));
  });

  test('keeps the rules of a Data Package 2.0', async () => {
    expect(isPackage(data), JSON.stringify(isPackage.errors)).toBe(true);
    expect(isPackage(JSON.parse(await toDataPackage(SITE, ADDRESSES)))).toBe(true);
    expect(isPackage({ ...data, resources: [{ name: 'a', path: '/etc/a.csv' }] })).toBe(false);
  });

  test('says whose the data is and under which licence', () => {
    expect(data).toMatchObject({
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'news.example',
      title: 'O-Ton',
      homepage: 'https://news.example/deep/',
      contributors: [{ title: 'Quellauer Verlag', path: 'https://verlag.example/' }],
      licenses: [
        { name: 'CC-BY-4.0', title: 'CC BY 4.0', path: 'https://licence.example/by/4.0/' },
      ],
    });
  });

  test('knows size and hash of every file', () => {
    const files = Object.entries(CSV_FILES).map(([name, toFile]) => {
      const bytes = Buffer.from(toFile(SITE, SIGNED).write());
      const hash = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
      return { name, path: `${name}.csv`, bytes: bytes.length, hash };
    });
    expect(
      data.resources.map(({ name, path, bytes, hash }) => ({ name, path, bytes, hash })),
    ).toEqual(files);
  });
});

describe.each(Object.entries(CSV_FILES))('the schema of %s.csv', (_, toFile) => {
  const { fields, primaryKey = [], leads = {}, write } = toFile(SITE, ADDRESSES);

  test('has the columns of the file in their order, each with what it means', () => {
    const [head = ''] = write().replace('\uFEFF', '').split('\r\n');
    expect(fields.map((field) => `"${field.name}"`).join(',')).toBe(head);
    expect(fields.filter(({ description }) => description === '')).toEqual([]);
  });

  test.each([
    ['rich', SITE],
    ['hard', buildSite(HARD)],
  ])('is kept by every row of a %s site', (_, site) => {
    const rows = readStrictly(toFile(site, ADDRESSES).write());
    expect(rows.length).toBeGreaterThan(0);
    expect(rows.flatMap((row) => findFaults(row, fields))).toEqual([]);
    for (const key of primaryKey)
      expect(new Set(rows.map((row) => row[key])).size).toBe(rows.length);
    for (const [column, target] of Object.entries(leads)) {
      const known = new Set(rows.map((row) => row[target]));
      const used = rows.flatMap((row) => row[column] || []);
      expect(used.filter((value) => !known.has(value))).toEqual([]);
    }
  });
});
