import { describe, expect, test } from 'vitest';
import { readArticleFile, readSoundFile } from '../checks/read-article-file.ts';

describe('readContentFile', () => {
  test.each([
    ['---\rtitle: Flut\r---\r\rText.\r', 1, 4],
    ['---\ntitle: Flut\n---\n\nEins.\rZwei.\n', 5, 6],
  ])('says where a line of %j ends as on old Macs', async (text, line, column) => {
    expect(await readArticleFile(text)).toMatchObject([
      { rule: 'control-character', line, column, message: expect.stringContaining('U+000D') },
    ]);
  });

  test.each([
    ['---\ntitle: F\u000But\n---\n', 2, 9, 'U+000B'],
    ['---\ntitle: Flut\n---\n\nDer \u0000Deich.\n', 5, 5, 'U+0000'],
    ['---\ntitle: Flut\n---\n\nDer Deich\uFFFE.\n', 5, 10, 'U+FFFE'],
    ['---\ntitle: Flut\n---\n\n\u001B[31mRot.\n', 5, 1, 'U+001B'],
  ])('says where %j holds what no text may', async (text, line, column, name) => {
    expect(await readArticleFile(text)).toMatchObject([
      { rule: 'control-character', line, column, message: expect.stringContaining(name) },
    ]);
  });

  test('reads line separators, soft hyphens and joiners as text', async () => {
    const title = 'Flut\u2028 und\u00AD Ebbe\u200D';
    expect((await readSoundFile(`---\ntitle: ${title}\n---\n`)).data).toEqual({ title });
  });

  test.each([
    ['<<<<<<< HEAD\nEins.\n=======\nZwei.\n>>>>>>> zweig\n', [5, 9]],
    ['Eins.\n\n=======\n\nZwei.\n', [7]],
    ['>>>>>>> 1a2b3c (Flut)\r\n', [5]],
    ['||||||| base\n', [5]],
  ])('finds the marks of a merge in %j', async (body, lines) => {
    const found = await readArticleFile(`---\ntitle: Flut\n---\n\n${body}`);
    expect(found).toMatchObject(
      lines.map((line) => ({ rule: 'conflict-marker', severity: 'error', line, column: 1 })),
    );
    expect(found).toHaveLength(lines.length);
  });

  test('finds the marks of a merge in the frontmatter before it is parsed', async () => {
    const found = await readArticleFile(
      '---\n<<<<<<< HEAD\ntitle: A\n=======\ntitle: B\n>>>>>>> zweig\n---\n',
    );
    expect(found).toMatchObject([{ rule: 'conflict-marker', line: 2 }, { line: 6 }]);
  });

  test.each(['Flut\n=======\n\nText.\n', '<<<<<<<<< so\n', '    >>>>>>> code\n'])(
    'takes no other line for one: %j',
    async (body) => {
      expect((await readSoundFile(`---\ntitle: Flut\n---\n\n${body}`)).body).toBe(`\n${body}`);
    },
  );

  test('says that a file in UTF-16 without its mark is not UTF-8', async () => {
    const bytes = Buffer.from('---\ntitle: Flut\n---\n', 'utf16le');
    expect(await readArticleFile(bytes)).toMatchObject([{ rule: 'not-utf-8', line: 1 }]);
  });
});
