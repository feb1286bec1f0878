import { expect, test } from 'vitest';
import { isSourceNoun } from '../../../../src/text/lang/de/function-words.ts';

test.each([
  ['angaben', true],
  ['polizeiangaben', true],
  ['agenturmeldungen', true],
  ['berichts', true],
  ['worten', true],
  ['hafen', false],
  ['sturm', false],
])('isSourceNoun of %s is %s', (noun, expected) => {
  expect(isSourceNoun(noun)).toBe(expected);
});
