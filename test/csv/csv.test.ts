import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fromCsv, toCsv } from '../../src/csv/csv.ts';

const BOM = '\uFEFF';

describe('toCsv', () => {
  test('puts every cell between quotation marks, and ends lines with CR LF', () => {
    expect(toCsv(['id', 'name'], [{ id: 'a', name: 'Ada' }])).toBe(
      `${BOM}"id","name"\r\n"a","Ada"\r\n`,
    );
  });

  test('writes the columns alone where there is no row', () => {
    expect(toCsv(['id', 'name'], [])).toBe(`${BOM}"id","name"\r\n`);
  });

  test('leaves a cell empty that a row lacks, and cells out that are no columns', () => {
    expect(toCsv(['id', 'name'], [{ id: 'a', side: 'x' }])).toBe(`${BOM}"id","name"\r\n"a",""\r\n`);
  });

  test.each([
    ['Berg, Ada', '"Berg, Ada"'],
    ['die „Alte“ "Werft"', '"die „Alte“ ""Werft"""'],
    ['a\nb', '"a\nb"'],
    ['=1+1', `"'=1+1"`],
    ['+49', `"'+49"`],
    ['-1', `"'-1"`],
    ['@ada', `"'@ada"`],
    ['\t=1', `"'\t=1"`],
    ['\r=1', `"'\r=1"`],
    ['＝1', `"'＝1"`],
    ["'=1", `"''=1"`],
    ["'t Hooft", `"'t Hooft"`],
    ['Ö-Ring', '"Ö-Ring"'],
    ['1=1', '"1=1"'],
  ])('writes %j as %s', (name, cell) => {
    expect(toCsv(['name'], [{ name }])).toBe(`${BOM}"name"\r\n${cell}\r\n`);
  });
});

describe('fromCsv', () => {
  const ROWS = [
    { line: 2, cells: { id: 'a', name: 'Ä, b; "c"' } },
    { line: 3, cells: { id: 'b', name: '' } },
  ];

  test.each([
    ['commas', 'id,name\na,"Ä, b; ""c"""\nb,\n'],
    ['semicolons', 'id;name\na;"Ä, b; ""c"""\nb;\n'],
    ['a byte order mark', `${BOM}id,name\na,"Ä, b; ""c"""\nb,\n`],
    ['CR LF', 'id,name\r\na,"Ä, b; ""c"""\r\nb,\r\n'],
    ['a byte order mark, semicolons and CR LF', `${BOM}id;name\r\na;"Ä, b; ""c"""\r\nb;\r\n`],
    ['quoted columns', '"id";"name"\r\n"a";"Ä, b; ""c"""\r\n"b";""\r\n'],
    ['no line break at the end', 'id,name\na,"Ä, b; ""c"""\nb,'],
  ])('reads a file with %s', (_, text) => {
    expect(fromCsv(text, 'f.csv')).toEqual({ columns: ['id', 'name'], rows: ROWS, findings: [] });
  });

  test('passes over empty lines and rows, and counts them', () => {
    const { rows } = fromCsv('id,name\n\na,A\n,\n"",""\nb,B\n', 'f.csv');
    expect(rows.map(({ line, cells }) => [line, cells['id']])).toEqual([
      [3, 'a'],
      [6, 'b'],
    ]);
  });

  test('counts the line breaks inside cells', () => {
    const { rows } = fromCsv('id,name\r\na,"A\r\nB\nC"\r\nb,B\r\n', 'f.csv');
    expect(rows).toEqual([
      { line: 2, cells: { id: 'a', name: 'A\nB\nC' } },
      { line: 5, cells: { id: 'b', name: 'B' } },
    ]);
  });

  test('counts lines that end with CR alone', () => {
    const { rows } = fromCsv('id,name\ra,A\rb,B\r', 'f.csv');
    expect(rows.map(({ line }) => line)).toEqual([2, 3]);
  });

  test.each([
    ["'=1+1", '=1+1'],
    ["''=1", "'=1"],
    ["'\t1", '\t1'],
    ["'t Hooft", "'t Hooft"],
    ["'", "'"],
    ['=1', '=1'],
  ])('reads the cell %j as %j', (cell, name) => {
    expect(fromCsv(`name\n"${cell}"\n`, 'f.csv').rows).toEqual([{ line: 2, cells: { name } }]);
  });

  test('gives nothing for an empty file', () => {
    expect(fromCsv('', 'f.csv')).toEqual({ columns: [], rows: [], findings: [] });
  });

  test.each([
    ['a quotation mark inside a cell', 'id,name\na,"x\ny"\nb,"B"x\nc,C\n', 4],
    ['a cell that is not closed', '"id","name"\r\n"a","x\r\ny"\r\n"b","B\r\n"c","C"\r\n', 4],
    ['a cell that is not closed at the end', 'id,name\na,A\nb,"B\n', 3],
    ['one at the beginning', '"id,name\na,A\n', 1],
  ])('tells %s with the line where the row begins', (_, text, line) => {
    const { findings } = fromCsv(text, 'f.csv');
    expect(findings[0]).toMatchObject({
      rule: 'broken-csv',
      severity: 'error',
      file: 'f.csv',
      line,
      column: 1,
      fix: 'Put every quotation mark inside a cell twice.',
    });
  });

  test.each([
    ['too many', 'id,name\na,A\nb,Berg, Bo\n', 'The row has 3 cells, and there are 2 columns.'],
    ['too few', 'id,name\na,A\nb\n', 'The row has 1 cells, and there are 2 columns.'],
  ])('tells a row with %s cells', (_, text, message) => {
    const { findings, rows } = fromCsv(text, 'f.csv');
    expect(findings).toMatchObject([{ rule: 'broken-csv', line: 3, message }]);
    expect(rows.map(({ cells }) => cells['id'])).toEqual(['a']);
  });

  test('tells all rows that are wrong', () => {
    const { findings } = fromCsv('id,name\na\nb,B\nc,C,C\n', 'f.csv');
    expect(findings.map(({ line }) => line)).toEqual([2, 4]);
  });
});

describe('fromCsv(toCsv)', () => {
  const SIGNS = ["'", '=', '+', '-', '@', '"', ',', ';', '|', '\\', '\n', '\r', '\t', '\0', BOM];
  const CELL = fc
    .oneof(
      fc.string({ unit: fc.constantFrom(...SIGNS, 'a', 'ä', 'a\u0308', '＝') }),
      fc.string({ unit: 'grapheme' }),
    )
    // Line breaks in cells become LF.
    .map((cell) => cell.replaceAll(/\r+\n/gu, '\n'));

  test('gives back every row that is not empty, whatever stands in it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(CELL, CELL)), (pairs) => {
        const cells = pairs.map(([name, text]) => ({ id: 'a', name, text }));
        const { columns, rows, findings } = fromCsv(toCsv(['id', 'name', 'text'], cells), 'f.csv');
        expect(columns).toEqual(['id', 'name', 'text']);
        expect(rows.map((row) => row.cells)).toEqual(cells);
        expect(findings).toEqual([]);
      }),
      { numRuns: 500, seed: 1962 },
    );
  });

  test('starts no cell with a sign that a spreadsheet runs', () => {
    fc.assert(
      fc.property(CELL, (name) => {
        const [, first = ''] = toCsv(['name'], [{ name }]).split(/^\uFEFF"name"\r\n"/u);
        expect(first).not.toMatch(/^[=+\-@\t\r\n\0＝＋－＠]/u);
      }),
      { numRuns: 300, seed: 1962 },
    );
  });
});
