import type { Document } from 'yaml';
import { isScalar, parseDocument } from 'yaml';
import { say } from '../../i18n/say.ts';
import { findControlCharacters } from '../../schemas/control-characters.ts';
import type { Finding } from '../../schemas/finding.ts';
import { ID } from '../../schemas/values.ts';
import type { ContentFile } from '../../files/content-file.ts';
import { parseContentFile } from '../../files/content-file.ts';
import { didYouMean } from '../../files/did-you-mean.ts';
import { validate } from '../../files/values/validate.ts';
import type { Column, Part } from './columns.ts';
import { readCell, toCell } from './columns.ts';
import type { CsvRow } from '../../csv/csv.ts';
import { fromCsv } from '../../csv/csv.ts';
import { readKey } from '../../files/read-key.ts';

/** A file that an import would write. */
export interface FileChange {
  readonly id: string;
  readonly text: string;
  readonly isNew: boolean;
}

/** What an import would do; with findings nothing should be written. */
export interface ImportPlan {
  readonly changes: readonly FileChange[];
  readonly unchanged: number;
  readonly findings: readonly Finding[];
}

/**
 * Reads a CSV file of one part and says which content files it changes. Columns that it lacks stay as they are, an
 * empty cell takes a key out, comments in the frontmatter stay, and no file is deleted.
 */
export function planImport(
  part: Part,
  csv: string,
  csvFile: string,
  files: readonly ContentFile[],
): ImportPlan {
  const { columns, rows, findings } = fromCsv(csv, csvFile);
  const faults = [...findings, ...checkColumns(part, columns, csvFile)];
  if (faults.length > 0) return { changes: [], unchanged: 0, findings: faults };
  const byId = new Map(files.map((file) => [file.id, file]));
  const seen = new Set<string>();
  const changes: FileChange[] = [];
  for (const row of rows) {
    const id = row.cells['id'] ?? '';
    const at = { file: csvFile, line: row.line, column: 1, severity: 'error' as const };
    if (!ID.test(id)) {
      const message = say({ de: `„${id}“ kann keine ID sein.`, en: `“${id}” cannot be an id.` });
      const fix = say({
        de: 'IDs haben Kleinbuchstaben a bis z, Ziffern und einzelne Bindestriche.',
        en: 'Ids have small letters a to z, digits and single hyphens.',
      });
      faults.push({ ...at, rule: 'invalid-id', message, fix });
      continue;
    }
    if (seen.has(id))
      faults.push({
        ...at,
        rule: 'duplicate-id',
        message: say({
          de: `Die ID „${id}“ steht in zwei Zeilen.`,
          en: `The id “${id}” stands in two rows.`,
        }),
        fix: say({ de: 'Eine davon entfernen.', en: 'Remove one of them.' }),
      });
    seen.add(id);
    const forbidden = Object.entries(row.cells).flatMap(([column, cell]) =>
      findControlCharacters(cell)
        .slice(0, 1)
        .map(({ name }): Finding => ({
          ...at,
          rule: 'control-character',
          message: say({
            de: `„${column}“ enthält das Zeichen ${name}, das in keinem Text stehen darf.`,
            en: `“${column}” holds the character ${name}, which no text may hold.`,
          }),
          fix: say({ de: 'Es aus der Zelle löschen.', en: 'Delete it from the cell.' }),
        })),
    );
    if (forbidden.length > 0) {
      faults.push(...forbidden);
      continue;
    }
    const old = byId.get(id);
    if (Array.isArray(old?.data)) {
      faults.push({
        ...at,
        rule: 'broken-frontmatter',
        message: say({
          de: `Das Frontmatter von ${id} ist eine Liste.`,
          en: `The frontmatter of ${id} is a list.`,
        }),
        fix: say({
          de: `Zuerst Schlüssel mit Werten in ${old.file} schreiben.`,
          en: `Write keys with values into ${old.file} first.`,
        }),
      });
      continue;
    }
    const text = toText(part, row, columns, old);
    faults.push(...checkText(part, text, id).map((finding) => ({ ...finding, ...at })));
    if (text !== old?.text) changes.push({ id, text, isNew: !old });
  }
  return { changes, unchanged: rows.length - changes.length, findings: faults };
}

function checkColumns(part: Part, columns: readonly string[], file: string): Finding[] {
  const known = ['id', ...part.columns.map(({ key }) => key), 'text'];
  const at = { file, line: 1, column: 1, severity: 'error' as const };
  const unknown = columns.filter((column) => !known.includes(column));
  const twice = columns.filter((column, index) => columns.indexOf(column) !== index);
  return [
    ...unknown.map((column): Finding => ({
      ...at,
      rule: 'unknown-key',
      message: say({
        de: `„${column}“ ist keine Spalte von ${part.name}.`,
        en: `“${column}” is no column of ${part.name}.`,
      }),
      fix: `${didYouMean(column, known)}${say({
        de: `Die Spalten sind ${known.join(', ')}.`,
        en: `The columns are ${known.join(', ')}.`,
      })}`,
    })),
    ...twice.map((column): Finding => ({
      ...at,
      rule: 'broken-csv',
      message: say({
        de: `Die Spalte „${column}“ steht doppelt da.`,
        en: `The column “${column}” stands there twice.`,
      }),
      fix: say({ de: 'Eine davon entfernen.', en: 'Remove one of them.' }),
    })),
    ...(columns.includes('id')
      ? []
      : [
          {
            ...at,
            rule: 'missing-key' as const,
            message: say({ de: 'Die Spalte „id“ fehlt.', en: 'There is no column “id”.' }),
            fix: say({
              de: 'Sie ergänzen: die Dateinamen ohne .md.',
              en: 'Add it: the file names without .md.',
            }),
          },
        ]),
  ];
}

/** The text of the file after the import: the old one with the keys that the row changes. */
function toText(
  part: Part,
  { cells }: CsvRow,
  columns: readonly string[],
  old: ContentFile | undefined,
): string {
  const source = (old?.text ?? '').replaceAll('\r\n', '\n');
  const oldBody = (old?.body ?? '').replaceAll('\r\n', '\n');
  const frontmatter = old ? source.slice(0, source.length - oldBody.length) : '---\n---\n';
  const yaml = frontmatter.replace(/^---[^\n]*\n/u, '').replace(/---[^\n]*\n?$/u, '');
  const document = parseDocument(yaml, { schema: 'core' });
  let hasChanged = false;
  for (const column of part.columns as readonly Column[]) {
    const cell = cells[column.key];
    if (cell === undefined) continue;
    if (cell.trim() === toCell(readKey(old?.data, column.key), column).trim()) continue;
    hasChanged = true;
    setKey(document, column.key, readCell(cell, column));
  }
  const body = cells['text'];
  const hasText = columns.includes('text') && body !== undefined && body.trim() !== oldBody.trim();
  if (!hasChanged && !hasText && old) return old.text;
  const isFlat = /^- /mu.test(yaml);
  const written = document.toString({
    lineWidth: 0,
    flowCollectionPadding: false,
    indentSeq: !isFlat,
  });
  const head = hasChanged || !old ? `---\n${written}---\n` : frontmatter;
  const text = head + (hasText ? `\n${body.trim()}\n` : oldBody);
  return old?.text.includes('\r\n') ? text.replaceAll('\n', '\r\n') : text;
}

/** Sets a key; a comment behind its value stays. */
function setKey(document: Document, key: string, value: unknown): void {
  const node: unknown = document.get(key, true);
  if (value === undefined) document.delete(key);
  else if (isScalar(node) && (typeof value !== 'object' || value === null)) node.value = value;
  else document.set(key, document.createNode(value));
}

function checkText(part: Part, text: string, id: string): Finding[] {
  const parsed = parseContentFile(text, '', `${part.name}/${id}.md`, id);
  if (Array.isArray(parsed)) return parsed;
  const result = validate<object>(parsed, part.schema, part.what);
  return Array.isArray(result) ? result : [];
}
