import { expect, test } from 'vitest';
import { judge } from './judge.ts';

test.each([
  ['right', ['2022-02-02'], ['2022-02-02']],
  ['right', [], []],
  ['near', ['2022-01'], ['2022-01-21~/2022-01-31~']],
  ['silent', ['2022-02-02'], ['2022-02-01', '2022-02-02']],
  ['wrong', ['2022-02-09'], ['2022-02-02']],
  ['wrong', ['2022-02-02'], []],
])('%s: found %o of %o', (verdict, found, right) => {
  expect(judge(found, right)).toBe(verdict);
});
