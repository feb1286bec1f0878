import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse, stringify } from 'yaml';
import { PARTS } from '../../../src/registry/csv/columns.ts';
import { exportPart } from '../../../src/registry/csv/export-registry.ts';
import { planImport } from '../../../src/registry/csv/import-registry.ts';
import { loadContent } from '../../../src/reading/load-content.ts';
import { SITE_FIXTURE } from '../../fixtures/site.ts';
import { exportAndImport } from './to-file.ts';

const UNCHANGED = { changes: [], unchanged: 1, findings: [] };

test('an export and an import of the site of the fixtures change nothing', async () => {
  const { registryFiles } = await loadContent(SITE_FIXTURE);
  for (const part of PARTS) {
    const files = registryFiles[part.name];
    expect(planImport(part, exportPart(part, files), 'x.csv', files)).toEqual({
      changes: [],
      unchanged: files.length,
      findings: [],
    });
  }
});

describe('an export and an import change nothing in a file', () => {
  test.each([
    [
      'with flow lists, comments and odd blanks',
      '# a\nname:   Ada   # b\nkind: person\naliases: [ Berg,Tal ]\n\n# c\nsources:\n- title: X\n  retrieved: 2022\n',
    ],
    ['with an alias that is one text', 'name: Ada\nkind: person\naliases: Berg\n'],
    ['with empty lists and values', 'name: Ada\nkind: person\naliases: []\nroles: []\n'],
    ['with a folded text', 'name: >-\n  Ada\n  Berg\nkind: person\n'],
    ['with draft: false', 'name: Ada\nkind: person\ndraft: false\n'],
    [
      'with a year that is a number',
      'name: Ada\nkind: person\nroles: [{ title: Rätin, from: 2019 }]\n',
    ],
    [
      'with line breaks in a value',
      'name: "Ada\\n\\nBerg"\nkind: person\naliases: ["a\\nb", "c\\r\\nd", "e\\rf"]\n',
    ],
    ['with an empty alias', 'name: Ada\nkind: person\naliases: ["", Berg, " Tal "]\n'],
  ])('%s', (_, yaml) => {
    expect(exportAndImport(`---\n${yaml}---\n\nText.\n`)).toEqual(UNCHANGED);
  });

  test.each([
    ['without text', ''],
    ['with blanks around the text', '\n\n  Eins.  \n\n\n'],
    ['with a text that looks like frontmatter', '---\nname: Bo\n---\n'],
    ['with a table', '\n| a | b |\n|---|---|\n| c | d |\n'],
    ['with a text that looks like a formula', '\n=1+1\n'],
    ['without a line break at the end', '\nEins.'],
    ['with umlauts of two code points', '\nO\u0308l\n'],
  ])('%s', (_, body) => {
    expect(exportAndImport(`---\nname: Ada\nkind: person\n---\n${body}`)).toEqual(UNCHANGED);
  });

  test('with lines that end with CR LF', () => {
    const text = '---\r\nname: Ada\r\nkind: person\r\n---\r\n\r\nEins.\r\n\r\nZwei.\r\n';
    expect(exportAndImport(text)).toEqual(UNCHANGED);
  });

  const WILD = fc
    .string({
      unit: fc.constantFrom(
        ...[',', ';', '"', '|', '\\', '\n', '=', '+', '-', '@', "'", '\t', ':', '#', '&', '*'],
        ...['ä', 'a\u0308', 'ß', 'n', ' ', '\uFEFF', '\u2028', '😀', '---'],
      ),
    })
    .filter(Boolean);

  test('whatever its values hold', () => {
    const actor = fc.record(
      {
        name: WILD.filter((text) => text.trim() !== ''),
        aliases: fc.array(WILD),
        roles: fc.array(fc.record({ title: WILD, of: WILD }, { requiredKeys: ['title'] })),
        country: WILD,
        body: WILD,
      },
      { requiredKeys: ['name'] },
    );
    fc.assert(
      fc.property(actor, ({ body = '', ...data }) => {
        const text = `---\n${stringify({ kind: 'person', ...data })}---\n\n${body}\n`;
        expect(exportAndImport(text)).toEqual(UNCHANGED);
      }),
      { numRuns: 400, seed: 1962 },
    );
  });

  test('and an import into an empty folder brings back what it said', () => {
    const actor = fc.record({
      name: WILD.map((text) => `x${text}x`),
      aliases: fc.array(
        WILD.map((text) => `x${text}x`),
        { minLength: 1 },
      ),
    });
    fc.assert(
      fc.property(actor, (data) => {
        const file = { id: 'ada', data: { kind: 'person', ...data }, body: 'Text.' };
        const text = `---\n${stringify(file.data)}---\n\n${file.body}\n`;
        const csv = exportPart(PARTS[0], [
          { ...file, text, path: '', file: '', locate: () => ({ line: 1, column: 1 }) },
        ]);
        const { changes, findings } = planImport(PARTS[0], csv, 'x.csv', []);
        expect(findings).toEqual([]);
        expect(changes).toHaveLength(1);
        expect(exportAndImport(changes[0]?.text ?? '')).toEqual(UNCHANGED);
        const back = changes[0]?.text.replace(/^---\n|---\n\nText\.\n$/gu, '') ?? '';
        expect(parse(back)).toEqual({ name: data.name, kind: 'person', aliases: data.aliases });
      }),
      { numRuns: 300, seed: 1962 },
    );
  });
});
