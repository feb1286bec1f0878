import { expect, test } from 'vitest';
import { checkMdx } from '../checks/read-article-file.ts';

test.each([
  ['brackets of code', `{${'('.repeat(20_000)}1${')'.repeat(20_000)}}`],
  ['elements', `${'<b>'.repeat(600)}x${'</b>'.repeat(600)}`],
])('%s of MDX in thousands of others are refused with their line', (_what, body) => {
  expect(checkMdx(`Text.\n\n${body}`)).toMatchObject([
    { rule: 'broken-markdown', severity: 'error', line: 8 },
  ]);
});

test('a tag that nobody closes is refused at its place', () => {
  expect(checkMdx('Text.\n\n  <Box>\n')).toMatchObject([
    { rule: 'broken-markdown', line: 8, column: 3 },
  ]);
});

test('elements of MDX may be nested a hundred deep', () => {
  const body = `${'<b>'.repeat(100)}x${'</b>'.repeat(100)}`;
  expect(checkMdx(`Text.\n\n${body}`)).toEqual([]);
});
