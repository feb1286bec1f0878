import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isOwnAddress } from '../../src/remark/own-address.ts';

test.each([
  '/a.png',
  'a.png',
  '../../../a.png',
  '#deich',
  '',
  '?a',
  '/.//example.org',
  './a:b',
  '%2f%2fe.org',
])('%j leads to the site itself', (address) => {
  expect(isOwnAddress(address)).toBe(true);
});

test.each([
  '//example.org/a.png',
  String.raw`/\example.org/a.png`,
  String.raw`\\example.org`,
  String.raw`\/example.org`,
  '/\t/example.org',
  '/\n/example.org',
  '\u0000//example.org',
  ' //example.org',
  'https:example.org',
  'https:/example.org',
  'http:/example.org',
  'HTTPS://example.org',
  'htt\nps://example.org',
  'data:image/png;base64,AAAA',
  'blob:https://o-ton.invalid/1',
  'javascript:alert(1)',
  'file:///etc/passwd',
  '//[',
])('%j does not', (address) => {
  expect(isOwnAddress(address)).toBe(false);
});

test('what leads to the site leads there from every page, whatever its characters', () => {
  const part = fc.constantFrom(
    '/',
    '\\',
    '\t',
    '\n',
    ' ',
    ':',
    'http',
    'https',
    '.',
    'e.org',
    '@',
    '#',
    '?',
  );
  fc.assert(
    fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
      const address = parts.join('');
      fc.pre(isOwnAddress(address));
      for (const page of ['https://site.example/x/', 'http://127.0.0.1:4321/x/y/z/']) {
        expect(new URL(address, page).origin).toBe(new URL(page).origin);
      }
    }),
  );
});
