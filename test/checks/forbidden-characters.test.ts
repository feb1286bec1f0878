import { describe, expect, test } from 'vitest';
import { planImport } from '../../src/registry/csv/import-registry.ts';
import { PARTS } from '../../src/registry/csv/columns.ts';
import { ADA, findFaults, HEAD, SOUND } from '../reading/load-files.ts';

const FIX = 'Delete it; an editor shows it when it shows invisible characters.';

describe('a character that no text may hold is refused', () => {
  test.each([
    [String.raw`title: "Flut\0"`, 'title', 'U+0000', 2, 8],
    [String.raw`title: "Fl\x1But"`, 'title', 'U+001B', 2, 8],
    [String.raw`title: "Fl\uFFFEut"`, 'title', 'U+FFFE', 2, 8],
    ['title: Flut\nsource: { publisher: "Bo\\x85te" }', 'source.publisher', 'U+0085', 3, 22],
    ['title: Flut\ncorrections:\n  - text: "a\\x7F"', 'corrections.0.text', 'U+007F', 4, 11],
  ])('in the frontmatter of an article: %s', async (yaml, key, name, line, column) => {
    const findings = await findFaults({
      'articles/flut.md': `---\n${yaml}${yaml.includes('corrections') ? '\n    date: 2022-02-03' : ''}\ndate: 2022-02-02\n---\n\nText.\n`,
    });
    expect(findings).toEqual([
      {
        rule: 'control-character',
        severity: 'error',
        file: 'content/articles/flut.md',
        line,
        column,
        message: `“${key}” holds the character ${name}, which no text may hold.`,
        fix: FIX,
      },
    ]);
  });

  test.each([
    ['actors/ada.md', 'name: "\\a"\nkind: person'],
    ['actors/ada.md', 'name: Ada\nkind: person\naliases: ["\\a"]'],
    ['places/tal.md', 'name: Tal\nlat: 1\nlon: 1\nsources: [{ title: "\\a" }]'],
    ['glossary/wall.md', 'term: Wall\nshort: "\\a"'],
    ['pages/impressum.md', 'title: "\\a"'],
  ])('in %s: %j', async (path, yaml) => {
    const findings = await findFaults({ ...SOUND, [path]: `---\n${yaml}\n---\n` });
    expect(findings).toMatchObject([
      { rule: 'control-character', message: expect.stringContaining('U+0007') as string },
    ]);
  });

  test('in a key, which is unknown as well', async () => {
    const text = HEAD.replace('---\n\n', '"\\n::error::\\e": 1\n---\n\n');
    expect(await findFaults({ 'articles/flut.md': `${text}Text.\n` })).toMatchObject([
      { rule: 'control-character', line: 1, column: 1 },
      { rule: 'unknown-key', line: 4 },
    ]);
  });

  test.each(['name', 'aliases', 'text'])('in a CSV file, in the column %s', (column) => {
    const [part] = PARTS;
    const cells = { name: 'Ada', aliases: '', text: '', [column]: 'A\u0007da' };
    const csv = `id,name,kind,aliases,text\nada,${cells.name},person,${cells.aliases},${cells.text}\n`;
    expect(planImport(part, csv, 'actors.csv', [])).toEqual({
      changes: [],
      unchanged: 1,
      findings: [
        {
          rule: 'control-character',
          severity: 'error',
          file: 'actors.csv',
          line: 2,
          column: 1,
          message: `“${column}” holds the character U+0007, which no text may hold.`,
          fix: 'Delete it from the cell.',
        },
      ],
    });
  });
});

test('a value of several lines is one line, and what names nothing is refused', async () => {
  const name = (yaml: string) => ({
    ...SOUND,
    'actors/ada-berg.md': ADA.replace('Ada Berg', yaml),
  });
  expect(await findFaults(name('>\n  Ada\n\n  Berg\n'))).toEqual([]);
  expect(await findFaults(name('" \\n "'))).toMatchObject([
    { rule: 'invalid-value', line: 2, column: 7, message: '“name” must not be empty.' },
  ]);
});
