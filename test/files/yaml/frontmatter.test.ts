import { describe, expect, test } from 'vitest';
import { FILE, readArticleFile, readSoundFile } from '../../checks/read-article-file.ts';

describe('readContentFile', () => {
  test.each([
    ['title: *wichtig', [[2, 8, '“*wichtig” is an alias']]],
    [
      'title: &a Flut\nlist:\n  - *a',
      [
        [2, 8, '“&a” is an anchor'],
        [4, 5, '“*a” is an alias'],
      ],
    ],
    [
      'a: &a [*a]',
      [
        [2, 4, '“&a” is an anchor'],
        [2, 8, '“*a” is an alias'],
      ],
    ],
    ['a: !!js/function "x"', [[2, 4, '“!!js/function” is a tag']]],
    ['a:\n  b: !!binary aGk=', [[3, 6, '“!!binary” is a tag']]],
    ['a: !eigen x', [[2, 4, '“!eigen” is a tag']]],
    ['? &a b\n: c', [[2, 3, '“&a” is an anchor']]],
    ['title: Flut\ntitle: Ebbe', [[3, 1, '“title” stands twice.']]],
    ['a:\n  b: 1\n  "b": 2', [[4, 3, '“"b"” stands twice.']]],
    ['a: 1\n...\nb: 2', [[4, 1, 'A line ... or --- ends the keys']]],
    ['a:\n\tb: 1', [[3, 1, 'Tabs are not allowed as indentation']]],
  ])('refuses %j with place and fix', async (yaml, faults) => {
    const found = await readArticleFile(`---\n${yaml}\n---\n`);
    expect(found).toEqual(
      faults.map(([line, column, message]) => ({
        rule: 'broken-frontmatter',
        severity: 'error',
        file: FILE,
        line,
        column,
        message: expect.stringContaining(String(message)),
        fix: expect.stringMatching(/^[A-Z].*\.$/u),
      })),
    );
  });

  test.each([
    ['brackets', `a: ${'['.repeat(10_000)}`, 2],
    ['closed brackets', `a: ${'['.repeat(10_000)}${']'.repeat(10_000)}`, 2],
    ['braces', `a: ${'{b: '.repeat(10_000)}`, 2],
    ['lists', `a:\n ${'- '.repeat(10_000)}x`, 3],
    ['keys of keys', '? '.repeat(10_000), 2],
    ['lines', Array.from({ length: 300 }, (_, at) => `${' '.repeat(at)}a:`).join('\n'), 34],
  ])('refuses 300 or 10,000 %s in one another', async (_what, yaml, line) => {
    const found = await readArticleFile(`---\n${yaml}\n---\n`);
    expect(found).toMatchObject([
      {
        rule: 'broken-frontmatter',
        line,
        message: 'Lists or groups are nested more than 32 deep.',
      },
    ]);
  });

  test('reads keys that mean something to JavaScript or other YAML as keys', async () => {
    const { data } = await readSoundFile('---\n__proto__: 1\n<<: 2\nconstructor: 3\n---\n');
    expect(Object.entries(data as object)).toEqual([
      ['__proto__', 1],
      ['<<', 2],
      ['constructor', 3],
    ]);
  });

  test('refuses a frontmatter of more than 100,000 characters', async () => {
    expect(await readArticleFile(`---\n${'a: b\n'.repeat(21_000)}---\n`)).toMatchObject([
      { rule: 'too-large', line: 1, message: expect.stringContaining('105,000 characters') },
    ]);
  });

  test.each(['---\ntitle: Flut\n\nDer Deich hält.\n', '--- \r\ntitle: Flut\r\n'])(
    'says of %j that its frontmatter does not end',
    async (text) => {
      expect(await readArticleFile(text)).toEqual([
        {
          rule: 'missing-frontmatter',
          severity: 'error',
          file: FILE,
          line: 1,
          column: 1,
          message: 'The frontmatter begins with --- and does not end.',
          fix: 'Put another line --- below its last key.',
        },
      ]);
    },
  );
});
