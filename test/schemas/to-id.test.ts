import { expect, test } from 'vitest';
import { toValidId } from '../../src/schemas/to-id.ts';
import { ID } from '../../src/schemas/values.ts';

test.each([
  ['Großbritannien', 'grossbritannien'],
  ['Österreich', 'oesterreich'],
  ['O\u0308sterreich', 'oesterreich'],
  ['STRAẞE', 'strasse'],
  ['São Tomé und Príncipe', 'sao-tome-und-principe'],
  ['Saint John’s', 'saint-john-s'],
  ['Guinea-Bissau', 'guinea-bissau'],
  ['Ada‑Lena', 'ada-lena'],
  ['G20', 'g20'],
  ['  Über__Öl & Gas  ', 'ueber-oel-gas'],
  ['--a--b--', 'a-b'],
  ['🌊', 'name'],
  ['雨', 'name'],
  ['-', 'name'],
  ['', 'name'],
])('toValidId of “%s” is “%s”', (name, id) => {
  expect(toValidId(name)).toBe(id);
  expect(id).toMatch(ID);
});

test('toValidId is quick with a long name', () => {
  const start = performance.now();
  expect(toValidId(`${'- '.repeat(50_000)}a${' -'.repeat(50_000)}`)).toBe('a');
  expect(performance.now() - start).toBeLessThan(500);
});
