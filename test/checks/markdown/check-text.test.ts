import { describe, expect, test } from 'vitest';
import { checkText } from '../../../src/checks/markdown/check-text.ts';
import { createReport } from '../../../src/files/create-report.ts';
import { parseMarkdown } from '../../../src/remark/pipeline.ts';

const check = (source: string, kind: 'md' | 'mdx' = 'md') =>
  checkText(parseMarkdown(source, kind), source, createReport('flut.md'));

const BACKSLASH = 'Markdown would leave out a backslash.';
const BLOCK = 'The words of a block of HTML would be lost.';

describe('text that Markdown would leave out', () => {
  test.each([
    ['Er und\\/oder sie.', '1:7', BACKSLASH, 'Write \\\\ for \\.'],
    ['Eins.\n\n> Am\n> \\\\nordfunk\\a.', '4:3', BACKSLASH, 'Write \\\\\\\\ for \\\\.'],
    ['## Platz #\n', '1:10', 'Markdown would leave out “#”.', 'Write \\# for a # that is meant.'],
    [
      'Eins.\n\n<div>\nZwei.\n</div>',
      '3:1',
      BLOCK,
      'Take the tags out, or begin the line with the words; text behind a comment takes a line of its own.',
    ],
    [
      '<!-- später --> Zwei.',
      '1:1',
      BLOCK,
      'Take the tags out, or begin the line with the words; text behind a comment takes a line of its own.',
    ],
    [
      'Eins.\n\n<!-- später\n\nZwei.',
      '3:1',
      'A comment has no end; the text behind it is lost.',
      'Write --> where it ends.',
    ],
  ])('has a finding: %j', (source, place, message, fix) => {
    const [line, column] = place.split(':').map(Number);
    expect(check(source)).toEqual([
      { rule: 'changed-text', severity: 'error', file: 'flut.md', line, column, message, fix },
    ]);
  });

  test('has a finding where a list would be counted anew', () => {
    const source = '1. Eins\n2. Zwei';
    const report = createReport('flut.md');
    expect(checkText(parseMarkdown(source, 'md'), '1. Eins\n5. Zwei', report)).toMatchObject([
      { line: 2, column: 1, message: 'Markdown would make 2 of the number 5.' },
    ]);
  });

  test.each(['*Eins*', '[Eins]', '`Eins`', '~Eins', 'Zwei'])(
    'has a finding where the tree has other words than %j',
    (source) => {
      expect(checkText(parseMarkdown('Eins', 'md'), source, createReport('flut.md'))).not.toEqual(
        [],
      );
    },
  );
});

describe('signs of Markdown are no text:', () => {
  test.each([
    '---\ntitle: Flut\n---\n\n## Eins ##\n\nZwei *drei* _vier_ **fünf**, `sechs`.\n',
    '- Eins\n\n  Zwei\n- Drei\n  1. Vier\n  2. Fünf\n\n---\n',
    '> Eins\nzwei\n>\n> - Drei\n>   vier\n> - Fünf\n> > Sechs\n',
    '[Eins](/a "Zwei") [drei][a] [a] <https://example.org> ![Bild](/b.png)\n\n[a]: /c\n',
    'Eins\\\nzwei  \ndrei\r\n vier \\* &amp; &uuml; &#x26; &deich; \\\\ C:\\Temp',
    'Er :actor[*Ada* Berg]{id=ada} um 12:30, Ort:Rat[Seedorf]{a="b"}.',
    '```js\nEins\n```\n\nZwei.<!-- drei --> <b>Vier</b>\n\n<!--\nFünf\n-->\n',
    'Schüler*innen\n\n2. Februar\n\n* Name geändert\n\n> 30 Grad\n\n[Hinweis]: Nein\n',
    '\tEins\n\t zwei \u00a0\n  drei\u00a0\n',
    '> Eins \\> zwei\n> \\> drei\n',
  ])('%j', (source) => {
    expect(check(source)).toEqual([]);
  });

  test.each([
    'import a from "a"\n\n<Box a="b">Eins *zwei*</Box>\n\n<Box>\n\n  Drei.\n\n  - Vier\n  - Fünf\n\n</Box>\n',
    'Eins {1 + 1} zwei.\n\n{/* drei */}\n',
  ])('in .mdx: %j', (source) => {
    expect(check(source, 'mdx')).toEqual([]);
  });
});
