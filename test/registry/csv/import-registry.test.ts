import { describe, expect, test } from 'vitest';
import { planImport } from '../../../src/registry/csv/import-registry.ts';
import { ACTORS, change, GLOSSARY, PLACES, toFile } from './to-file.ts';

const ADA = '---\n# her card\nname: Ada Berg\nkind: person\naliases: [Berg]\n---\n\nWirtin.\n';

describe('an import', () => {
  test.each([
    ['a list in brackets', ADA],
    ['a list that is not indented', '---\nname: Ada Berg\nkind: person\naliases:\n- Berg\n---\n'],
    ['other quotation marks', `---\nname: "Ada Berg"\nkind: person\ncountry: 'quellau'\n---\n`],
    ['empty lines', '---\nname: Ada Berg\n\nkind: person\n---\n'],
  ])('changes what a cell changes, and nothing besides: %s', (_, text) => {
    expect(change(text, 'id,kind\nada-berg,group\n')).toBe(text.replace('person', 'group'));
  });

  test('changes the text below and leaves the frontmatter as it is', () => {
    expect(change(ADA, 'id,text\nada-berg,"Eins.\n\nZwei."\n')).toBe(
      ADA.replace('Wirtin.', 'Eins.\n\nZwei.'),
    );
  });

  test('takes a key out where its cell is empty', () => {
    expect(change(ADA, 'id,aliases\nada-berg,\n')).toBe(ADA.replace('aliases: [Berg]\n', ''));
  });

  test('leaves the keys of missing columns as they are', () => {
    expect(change(ADA, 'id,kind\nada-berg,person\n')).toBe('');
  });

  test('keeps the comment behind a value that it changes', () => {
    const text = '---\nname: Ada # as papers write it\nkind: person\n---\n';
    expect(change(text, 'id,name\nada-berg,Bo\n')).toBe(text.replace('Ada', 'Bo'));
  });

  test('keeps comments before keys', () => {
    const text = '---\n# a\nname: Ada\n# b\nkind: person\n# c\ncountry: quellau\n---\n';
    expect(change(text, 'id,name,country\nada-berg,Bo,altau\n')).toBe(
      text.replace('Ada', 'Bo').replace('quellau', 'altau'),
    );
  });

  test('keeps a comment at the end', () => {
    const text = '---\nname: Ada\nkind: person\ncountry: quellau\n# d\n---\n';
    expect(change(text, 'id,country\nada-berg,\n')).toMatch(/\n# d\n---\n$/u);
  });

  test('keeps CR LF in a file that has it', () => {
    const text = '---\r\nname: Ada\r\nkind: person\r\n---\r\n\r\nEins.\r\n';
    expect(change(text, 'id,name\nada-berg,Bo\n')).toBe(text.replace('Ada', 'Bo'));
  });

  test('tells a file whose frontmatter is a list', () => {
    const file = toFile('---\n- a\n---\n');
    const { findings } = planImport(ACTORS, 'id,name\nada-berg,Bo\n', 'x.csv', [file]);
    expect(findings[0]).toMatchObject({ severity: 'error', file: 'x.csv', line: 2 });
  });

  test('adds a file for a new id, with the keys in the order of the columns', () => {
    const csv =
      'id,kind,name,aliases,roles,text\nbo-tal,person,Nein,"Tal\n2022",Rat | quellau | 2022,Ein Rat.\n';
    const { changes, unchanged, findings } = planImport(ACTORS, csv, 'x.csv', [toFile(ADA)]);
    expect([unchanged, findings]).toEqual([0, []]);
    expect(changes).toEqual([
      {
        id: 'bo-tal',
        isNew: true,
        text: '---\nname: Nein\nkind: person\naliases:\n  - Tal\n  - "2022"\nroles:\n  - title: Rat\n    of: quellau\n    from: "2022"\n---\n\nEin Rat.\n',
      },
    ]);
  });

  test('reads what a German spreadsheet saves: semicolons, a byte order mark, CR LF', () => {
    const csv =
      '\uFEFFid;name;lat;lon;aliases\r\nseedorf;"Seedorf; am See";-53.5;9;"Seed\nSee"\r\n';
    const { changes, findings } = planImport(PLACES, csv, 'x.csv', []);
    expect(findings).toEqual([]);
    expect(changes.map(({ text }) => text)).toEqual([
      '---\nname: Seedorf; am See\nlat: -53.5\nlon: 9\naliases:\n  - Seed\n  - See\n---\n',
    ]);
  });

  test.each(['WAHR', 'TRUE'])('reads %s, which a spreadsheet makes of true', (cell) => {
    expect(change(ADA, `id,draft\nada-berg,${cell}\n`)).toContain('draft: true\n');
  });

  test('writes a text of several lines so that it is frontmatter still', () => {
    const csv = 'id,term,short\ndeich,Deich,"Eins:\n---\n# zwei"\n';
    const { changes, findings } = planImport(GLOSSARY, csv, 'x.csv', []);
    expect(findings).toEqual([]);
    expect(toFile(changes[0]?.text ?? '').data).toEqual({
      term: 'Deich',
      short: 'Eins:\n---\n# zwei',
    });
  });

  test('leaves files alone that have no row', () => {
    expect(planImport(ACTORS, 'id,name\n', 'x.csv', [toFile(ADA)])).toEqual({
      changes: [],
      unchanged: 0,
      findings: [],
    });
  });
});

describe('an import refuses', () => {
  test.each([
    ['a file that is empty', '', 1, 'missing-key', 'There is no column “id”.'],
    ['no column id', 'name\nAda\n', 1, 'missing-key', 'There is no column “id”.'],
    ['an unknown column', 'id,nmae\na,b\n', 1, 'unknown-key', '“nmae” is no column of actors.'],
    [
      'a column twice',
      'id,name,name\na,b,c\n',
      1,
      'broken-csv',
      'The column “name” stands there twice.',
    ],
    [
      'an id twice',
      'id,name,kind\na,A,person\na,A,person\n',
      3,
      'duplicate-id',
      'The id “a” stands in two rows.',
    ],
    ['no id', 'id,name,kind\n,A,person\n', 2, 'invalid-id', '“” cannot be an id.'],
    [
      'an id with a blank',
      'id,name,kind\n"a ",A,person\n',
      2,
      'invalid-id',
      '“a ” cannot be an id.',
    ],
    [
      'an id that is a path',
      'id,name,kind\n../a,A,person\n',
      2,
      'invalid-id',
      '“../a” cannot be an id.',
    ],
    [
      'an id in capitals',
      'id,name,kind\nÄda,A,person\n',
      2,
      'invalid-id',
      '“Äda” cannot be an id.',
    ],
    [
      'a kind that is none',
      'id,name,kind\na,"A\nB",human\n',
      2,
      'invalid-value',
      '“kind” must be one of person, state, government, organisation, medium, group.',
    ],
    [
      'an actor without a name',
      'id,name,kind\na,,person\n',
      2,
      'missing-key',
      '“name” is missing.',
    ],
    [
      'a bad date',
      'id,name,kind,roles\na,A,person,Rat | b | 2.2.2022\n',
      2,
      'invalid-value',
      '“roles.0.from” must be an ISO date such as 2022, 2022-02 or 2022-02-02.',
    ],
    [
      'a field too many',
      'id,name,kind,roles\na,A,person,a|b|2022|2022|e\n',
      2,
      'unknown-key',
      '“roles.0.column 5” is no key of an actor.',
    ],
    [
      'a broken row',
      'id,name,kind\nb,"B\nB",person\na,"A"x,person\n',
      4,
      'broken-csv',
      'The row is broken: Trailing quote on quoted field is malformed.',
    ],
  ])('%s', (_, csv, line, rule, message) => {
    const { findings } = planImport(ACTORS, csv, 'x.csv', []);
    expect(findings).toMatchObject([{ rule, severity: 'error', file: 'x.csv', line, message }]);
  });

  test('to take out a key that a file must have', () => {
    expect(change(ADA, 'id,name\nada-berg,\n')).toMatchObject([
      { rule: 'missing-key', line: 2, message: '“name” is missing.' },
    ]);
  });

  test('degrees that are no number, and suggests nothing in their place', () => {
    const { findings } = planImport(
      PLACES,
      'id,name,lat,lon\na,A,"53,5",9\nb,B,91,9\n',
      'x.csv',
      [],
    );
    expect(findings.map(({ line, message }) => [line, message])).toEqual([
      [2, '“lat” must be a number.'],
      [3, '“lat” must be at most 90.'],
    ]);
  });

  test('all rows that are wrong at once', () => {
    const { findings } = planImport(
      ACTORS,
      'id,name,kind\nA,x,person\nb,,person\nc,C,c\n',
      'x.csv',
      [],
    );
    expect(findings.map(({ line, rule }) => [line, rule])).toEqual([
      [2, 'invalid-id'],
      [3, 'missing-key'],
      [4, 'invalid-value'],
    ]);
  });

  test('names the column that was meant', () => {
    const [finding] = planImport(ACTORS, 'id,alias\na,b\n', 'x.csv', []).findings;
    expect(finding?.fix).toMatch(/^Did you mean “aliases”\? The columns are id, name, kind/u);
  });
});
