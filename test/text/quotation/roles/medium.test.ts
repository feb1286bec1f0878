import { expect, test } from 'vitest';
import { toMedium } from '../../../../src/text/quotation/roles/medium.ts';

test.each([
  ['sagen', 'speech'],
  ['rufen', 'speech'],
  ['schreiben', 'writing'],
  ['twittern', 'writing'],
  ['hoffen', 'speech-or-thought'],
  ['opinion', 'speech-or-thought'],
  ['mitteilen', 'speech-or-writing'],
  ['source', 'speech-or-writing'],
  ['kritisieren', 'speech'],
  ['', 'speech'],
])('toMedium of %s is %s', (lemma, medium) => {
  expect(toMedium(lemma, false, false)).toBe(medium);
});

test('toMedium takes whatever a document says for written', () => {
  expect(toMedium('sagen', true, false)).toBe('writing');
  expect(toMedium('hoffen', true, true)).toBe('writing');
});

test.each([
  ['mitteilen', 'speech'],
  ['source', 'speech'],
  ['schreiben', 'writing'],
  ['hoffen', 'speech-or-thought'],
])('toMedium of words in marks behind %s is %s', (lemma, medium) => {
  expect(toMedium(lemma, false, true)).toBe(medium);
});
