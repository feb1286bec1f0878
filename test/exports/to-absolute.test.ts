import { expect, test } from 'vitest';
import { toAbsolute } from '../../src/exports/to-absolute.ts';

const ORIGIN = new URL('https://o-ton.example');

test.each([
  ['/', 'https://o-ton.example/'],
  ['/deep/folder/actors/ada-berg/', 'https://o-ton.example/deep/folder/actors/ada-berg/'],
  ['/articles/flut/#q-abcdefgh', 'https://o-ton.example/articles/flut/#q-abcdefgh'],
  ['/feeds/quotes.atom.xml', 'https://o-ton.example/feeds/quotes.atom.xml'],
  ['/a/../b/', 'https://o-ton.example/b/'],
  ['/über uns/', 'https://o-ton.example/%C3%BCber%20uns/'],
  ['//other.example/', 'https://other.example/'],
])('makes of %s what a browser makes of it', (path, address) => {
  expect(toAbsolute(path, ORIGIN)).toBe(address);
  expect(new URL(path, ORIGIN).href).toBe(address);
});

test('takes the origin alone of an address with a path', () => {
  expect(toAbsolute('/quotes/', new URL('https://o-ton.example/news/'))).toBe(
    'https://o-ton.example/quotes/',
  );
});

test('refuses a site without an origin', () => {
  expect(() => toAbsolute('/quotes/', undefined)).toThrow(TypeError);
});
