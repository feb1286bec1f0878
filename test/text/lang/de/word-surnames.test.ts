import { expect, test } from 'vitest';
import { toWordKind } from '../../../../src/text/lang/de/word-surnames.ts';

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
  expect(toWordKind(surname)).toBe(kind);
});
