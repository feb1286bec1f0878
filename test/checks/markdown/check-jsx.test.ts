import { expect, test } from 'vitest';
import { checkJsx } from '../../../src/checks/markdown/check-jsx.ts';
import { createReport } from '../../../src/files/create-report.ts';
import { parseMarkdown } from '../../../src/remark/pipeline.ts';

const check = (source: string) => checkJsx(parseMarkdown(source, 'mdx'), createReport('flut.mdx'));

test('words in a tag have a finding', () => {
  expect(check('Eins.\n\nEs gilt a<b und c/> d.')).toEqual([
    {
      rule: 'changed-text',
      severity: 'error',
      file: 'flut.mdx',
      line: 3,
      column: 10,
      message: 'The tag <b> holds the words “und c”, which would be lost.',
      fix: 'Write \\< for a < that is meant.',
    },
  ]);
});

test.each(['Eins {} zwei.', '{ }'])('braces without code have a finding: %j', (source) => {
  expect(check(source)).toMatchObject([
    { rule: 'changed-text', line: 1, message: 'The braces {} would be left out.' },
  ]);
});

test.each([
  '{1 + 1}',
  '{/* später */}',
  '<b>Eins</b>',
  '<a href="/a">Eins</a>',
  '<video controls />',
  '<Box wide />',
])('code may be %s', (source) => {
  expect(check(source)).toEqual([]);
});
