import Papa from 'papaparse';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';

/** A row of a CSV file by the names of its columns, and the line where it begins. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

const BOM = '\uFEFF';
// What a spreadsheet would run: a formula, also behind the apostrophes that an earlier export put before one.
const RISKY = /^'*[=+\-@\t\r\n\0＝＋－＠]/u;

/**
 * Writes rows as CSV (RFC 4180) that spreadsheets open in UTF-8. A cell that a spreadsheet would take for a formula
 * gets an apostrophe before it; `fromCsv` takes it off again, so nothing is lost.
 */
export function toCsv(columns: readonly string[], rows: readonly CsvRow['cells'][]): string {
  const data = rows.map((cells) => columns.map((column) => cells[column] ?? ''));
  const csv = Papa.unparse(
    { fields: [...columns], data },
    { escapeFormulae: RISKY, newline: '\r\n', quotes: true },
  );
  return `${BOM}${csv.trimEnd()}\r\n`;
}

/**
 * Reads CSV with commas or semicolons, with or without a byte order mark. What is broken comes back as findings with
 * the line where the row begins; `file` is its name in them.
 */
export function fromCsv(
  text: string,
  file: string,
): {
  readonly columns: readonly string[];
  readonly rows: readonly CsvRow[];
  readonly findings: readonly Finding[];
} {
  const bare = text.replace(/^\uFEFF/u, '');
  // An old spreadsheet ends its lines with a carriage return alone.
  const source = bare.includes('\n') ? bare : bare.replaceAll('\r', '\n');
  const [head = ''] = source.split(/\r?\n/u);
  const delimiter = head.includes(';') && !head.includes(',') ? ';' : ',';
  const findings: Finding[] = [];
  const rows: CsvRow[] = [];
  let columns: string[] | undefined;
  let begin = 0;
  let line = 1;
  const fault = (message: Said, fix: Said): void => {
    const said = { message: say(message), fix: say(fix) };
    findings.push({ rule: 'broken-csv', severity: 'error', file, line, column: 1, ...said });
  };
  Papa.parse<string[]>(source, {
    delimiter,
    step: ({ data, errors, meta }) => {
      const [error] = errors;
      const cells = data.map((cell) => fromCell(cell));
      if (error)
        fault(
          {
            de: `Die Zeile ist nicht lesbar: ${BROKEN[error.code] ?? error.message}.`,
            en: `The row is broken: ${error.message}.`,
          },
          {
            de: 'Jedes Anführungszeichen innerhalb einer Zelle doppelt schreiben.',
            en: 'Put every quotation mark inside a cell twice.',
          },
        );
      else if (!columns) columns = cells;
      else if (cells.some((cell) => cell !== '')) {
        const names = columns;
        if (cells.length !== names.length)
          fault(toUneven(cells.length, names.length), {
            de: 'Zellen mit einem Komma oder Zeilenumbruch in Anführungszeichen setzen.',
            en: 'Put cells that hold a comma or a line break between quotation marks.',
          });
        else
          rows.push({
            line,
            cells: Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ''])),
          });
      }
      line += source.slice(begin, meta.cursor).split('\n').length - 1;
      begin = meta.cursor;
    },
  });
  return { columns: columns ?? [], rows, findings };
}

/** What errors of the parser mean, in German; in English it says it itself. */
const BROKEN: Readonly<Record<string, string>> = {
  MissingQuotes: 'Ein Anführungszeichen wird nicht geschlossen',
  InvalidQuotes: 'Hinter dem schließenden Anführungszeichen steht noch etwas',
};

function toUneven(cells: number, columns: number): Said {
  const [has, are] = [String(cells), String(columns)];
  return {
    de: `Die Zahl der Zellen in dieser Zeile ist ${has}, die der Spalten ist ${are}.`,
    en: `The row has ${has} cells, and there are ${are} columns.`,
  };
}

function fromCell(cell: string): string {
  const value = cell.startsWith("'") && RISKY.test(cell) ? cell.slice(1) : cell;
  return value.replaceAll('\r\n', '\n');
}
