import { expect, test } from 'vitest';
import { GERMAN } from '../../../../src/text/lang/de/german.ts';
import { toWordKind } from '../../../../src/text/names/word-kinds.ts';

test.each([
  ['Berg', 'with-article'],
  ['Koch', 'with-article'],
  ['Strauß', 'with-article'],
  ['Jäger', 'with-article'],
  ['Kohl', 'bare'],
  ['Weiß', 'bare'],
  ['März', 'bare'],
  ['Lange', 'bare'],
  ['Wendt', undefined],
  ['berg', undefined],
  ['Bergs', undefined],
  ['BERG', undefined],
  ['Bergmanns', undefined],
  ['', undefined],
])('toWordKind of “%s” is %s', (surname, kind) => {
  expect(toWordKind({ language: GERMAN }, surname)).toBe(kind);
});
