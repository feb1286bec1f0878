import { expect, test } from 'vitest';
import type { Silence } from '../../../src/checks/silence/silence.ts';
import { applySilences, findUnusedSilences } from '../../../src/checks/silence/silence.ts';
import type { Finding } from '../../../src/schemas/finding.ts';

const FINDING: Finding = {
  rule: 'raw-html',
  severity: 'warning',
  file: 'content/articles/a.md',
  line: 6,
  column: 1,
  message: 'HTML.',
  fix: 'Mend it.',
};
const SILENCE: Silence = {
  rule: 'raw-html',
  reason: 'is meant',
  file: FINDING.file,
  lines: new Set([5, 6]),
  at: { file: FINDING.file, line: 5, column: 1 },
};

test.each<[string, Partial<Silence>, Partial<Finding>, boolean]>([
  ['its line', {}, {}, true],
  ['another line', {}, { line: 7 }, false],
  ['another file', {}, { file: 'content/articles/b.md' }, false],
  ['another rule', {}, { rule: 'unknown-name' }, false],
  ['all files, where it names none', { file: undefined, lines: undefined }, { line: 9 }, true],
  ['no error', { rule: 'broken-link' }, { rule: 'broken-link', severity: 'error' }, false],
])('a silence is about %s', (_, silence, finding, isSilenced) => {
  const { reported, silenced } = applySilences(
    [{ ...FINDING, ...finding }],
    [{ ...SILENCE, ...silence }],
  );
  expect([reported.length, silenced.length]).toEqual(isSilenced ? [0, 1] : [1, 0]);
});

test('a silence that silenced nothing has a note where it is written', () => {
  const { silenced } = applySilences([FINDING], [SILENCE]);
  expect(findUnusedSilences([SILENCE], silenced)).toEqual([]);
  expect(findUnusedSilences([SILENCE], [])).toMatchObject([
    { rule: 'unused-ignore', severity: 'note', file: FINDING.file, line: 5, column: 1 },
  ]);
});
