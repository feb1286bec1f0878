import { describe, expect, test } from 'vitest';
import { readContentFile } from '../../src/files/content-file.ts';
import { FILE, readArticleFile, readSoundFile } from '../checks/read-article-file.ts';

const FIX = 'Mend that line; a text with a colon or quotation marks belongs between "…".';

describe('readContentFile', () => {
  test('gives the frontmatter as data and what stands behind it as body', async () => {
    const text = '---\ntitle: Flut\nlist: [a, b]\n---\n\nText.\n';
    expect(await readArticleFile(text)).toMatchObject({
      file: FILE,
      id: 'flut',
      text,
      body: '\nText.\n',
      data: { title: 'Flut', list: ['a', 'b'] },
    });
  });

  test('reads dates as texts, as they are written', async () => {
    expect((await readSoundFile('---\na: 2022-02-02\nb: 2022-02\nc: 2022\n---\n')).data).toEqual({
      a: '2022-02-02',
      b: '2022-02',
      c: 2022,
    });
  });

  test.each(['ja', 'yes', 'on', 'no', 'off'])('reads %s as a text', async (word) => {
    expect((await readSoundFile(`---\na: ${word}\n---\n`)).data).toEqual({ a: word });
  });

  test('reads lines that end in CRLF', async () => {
    const { data, body } = await readSoundFile('---\r\ntitle: Flut\r\n---\r\n\r\nText.\r\n');
    expect({ data, body }).toEqual({ data: { title: 'Flut' }, body: '\r\nText.\r\n' });
  });

  test('reads a file that begins with a byte order mark', async () => {
    expect((await readSoundFile('\uFEFF---\ntitle: Flut\n---\n')).data).toEqual({ title: 'Flut' });
  });

  test('reads a file that ends with its frontmatter', async () => {
    expect((await readSoundFile('---\ntitle: Flut\n---')).body).toBe('');
  });

  test('takes a line --- in the text for no end of the frontmatter', async () => {
    expect((await readSoundFile('---\na: 1\n---\n\nEins.\n\n---\n\nZwei.\n')).body).toBe(
      '\nEins.\n\n---\n\nZwei.\n',
    );
  });

  test('finds line and column of values and keys', async () => {
    const { locate } = await readSoundFile(
      '---\ntitle: Flut\nroles:\n  - title: Wirtin\n    of: rat\n---\n',
    );
    expect(locate(['title'])).toEqual({ line: 2, column: 8 });
    expect(locate(['title'], true)).toEqual({ line: 2, column: 1 });
    expect(locate(['roles', 0, 'of'])).toEqual({ line: 5, column: 9 });
    expect(locate(['roles', 0, 'of'], true)).toEqual({ line: 5, column: 5 });
    expect(locate(['roles', 0, 'from'])).toEqual({ line: 4, column: 5 });
    expect(locate(['nothing'])).toEqual({ line: 1, column: 1 });
    expect(locate([])).toEqual({ line: 1, column: 1 });
  });

  test.each(['', 'Der Deich hält.\n', '\n---\ntitle: Flut\n---\n'])(
    'finds no frontmatter in %j',
    async (text) => {
      expect(await readArticleFile(text)).toEqual([
        {
          rule: 'missing-frontmatter',
          severity: 'error',
          file: FILE,
          line: 1,
          column: 1,
          message: 'The file has no frontmatter.',
          fix: 'Begin it with a line ---, the keys, and another line ---.',
        },
      ]);
    },
  );

  test.each([
    [
      '---\ndate: 2022-02-02\ntitle: Flut: ein Tag\n---\n',
      3,
      8,
      'Nested mappings are not allowed in compact mappings',
    ],
    ['---\ntitle: *Flut* heute\n---\n', 2, 15, 'Unexpected scalar at node end'],
    ['---\ntitle: "Flut\n---\n', 2, 13, 'Missing closing "quote'],
    [
      '---\r\ndate: 1\r\ntitle: a: b\r\n---\r\n',
      3,
      8,
      'Nested mappings are not allowed in compact mappings',
    ],
  ])('says where the YAML of %j breaks', async (text, line, column, reason) => {
    expect(await readArticleFile(text)).toEqual([
      {
        rule: 'broken-frontmatter',
        severity: 'error',
        file: FILE,
        line,
        column,
        message: `The frontmatter is no YAML: ${reason}.`,
        fix: FIX,
      },
    ]);
  });

  test.each([
    // The parser finds two faults in this place.
    ['---\ntitle: ["a\n---\n', [[2, 11, 'Missing closing "quote.']]],
    [
      '---\ntitle: a: b: c\n---\n',
      [
        [2, 8, 'Nested mappings are not allowed in compact mappings.'],
        [2, 11, 'Nested mappings are not allowed in compact mappings.'],
      ],
    ],
    [
      '---\ntitle: @a\ndate: `b\n---\n',
      [
        [2, 8, 'Plain value cannot start with reserved character @.'],
        [3, 7, 'Plain value cannot start with reserved character `.'],
      ],
    ],
  ])('tells one fault a place: %j', async (text, faults) => {
    expect(await readArticleFile(text)).toEqual(
      faults.map(([line, column, message]) => ({
        rule: 'broken-frontmatter',
        severity: 'error',
        file: FILE,
        line,
        column,
        message: `The frontmatter is no YAML: ${String(message)}`,
        fix: FIX,
      })),
    );
  });

  test.each(['---\n---\n\nText.\n', '---\r\n---\r\n\r\nText.\r\n', '---\n\n---\n\nText.\n'])(
    'reads the empty frontmatter of %j as no keys',
    async (text) => {
      const { data, body } = await readSoundFile(text);
      expect(data).toEqual({});
      expect(body.trim()).toBe('Text.');
    },
  );

  test('says where a file is not UTF-8, counting characters, not bytes', async () => {
    const bytes = Buffer.concat([
      Buffer.from('---\ntitle: Flut\n---\n\nGrün, der Deich h'),
      Buffer.from([0xe4]),
      Buffer.from('lt.\n'),
    ]);
    expect(await readArticleFile(bytes)).toEqual([
      {
        rule: 'not-utf-8',
        severity: 'error',
        file: FILE,
        line: 5,
        column: 18,
        message: 'The file is not UTF-8.',
        fix: 'Save it again with the encoding UTF-8.',
      },
    ]);
  });

  test('says that a file in UTF-16 is not UTF-8', async () => {
    const bytes = Buffer.from('\uFEFF---\ntitle: Flut\n---\n', 'utf16le');
    expect(await readArticleFile(bytes)).toMatchObject([{ rule: 'not-utf-8', line: 1, column: 1 }]);
  });

  test('throws when there is no such file', async () => {
    await expect(readContentFile('/nowhere/flut.md', FILE, 'flut')).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});
