import { expect, test } from 'vitest';
import { toJsonLines } from '../../src/exports/json-lines.ts';

test('each record stands on a line of its own', () => {
  expect(toJsonLines([{ a: 'ä\n' }, { b: [2, null] }])).toBe('[\n{"a":"ä\\n"},\n{"b":[2,null]}\n]');
});

test('what is undefined is left out', () => {
  expect(toJsonLines([{ a: undefined, b: 1 }])).toBe('[\n{"b":1}\n]');
});

test('a list without records is an empty list', () => {
  expect(toJsonLines([])).toBe('[]');
});
