import { expect, test } from 'vitest';
import { checkBlocks } from '../../../src/checks/markdown/check-blocks.ts';
import { createReport } from '../../../src/files/create-report.ts';
import { parseMarkdown } from '../../../src/remark/pipeline.ts';

const check = (source: string) =>
  checkBlocks(parseMarkdown(source, 'md'), source, 'Die Flut', createReport('flut.md')).map(
    ({ rule, severity, line, column, message }) =>
      `${rule} ${severity} ${line}:${column} ${message}`,
  );

test.each([
  [
    '| a | b |\n|---|---|\n| 1 | 2 | 3 |',
    'uneven-table warning 3:1 The row has 3 cells, the head of the table 2.',
  ],
  [
    '| a | b |\n|---|---|\n| 1 | 2 |\nNein.',
    'uneven-table warning 4:1 The row has 1 cell, the head of the table 2.',
  ],
  ['Nein.[^1]', 'lone-footnote warning 1:6 There is no footnote [^1]: it stands as text.'],
  [
    'Nein.\n\n[^1]: Doch.',
    'lone-footnote warning 3:1 Nothing calls the footnote [^1], or another has its name: it stands as text.',
  ],
  [
    '# Die Flut\n\nNein.',
    'repeated-title warning 1:1 The heading repeats the title, which the page shows above the text.',
  ],
])('%j has a finding', (source, finding) => {
  expect(check(source)).toEqual([finding]);
});

test.each([
  '| a | b |\n|---|---|\n| 1 | 2 |\n\nNein.[^1]\n\n[^1]: Doch.',
  'Nein.\\[^1]',
  'Nein.\n\n# Die Flut',
  '# Der Wall',
])('%j has none', (source) => {
  expect(check(source)).toEqual([]);
});
