import { actorSchema } from '../../schemas/actor.ts';
import { placeSchema } from '../../schemas/place.ts';
import { termSchema } from '../../schemas/term.ts';
import { KIND_NAMES } from '../../files/kind-names.ts';

/**
 * A key of the frontmatter as a column. Lists have an item a line, records a line each with their fields between bars; a relation
 * without dates is its id alone, in the file too.
 */
export interface Column {
  readonly key: string;
  readonly kind: 'text' | 'number' | 'boolean' | 'list' | 'records' | 'relations';
  readonly fields?: readonly string[];
}

const SOURCES: Column = { key: 'sources', kind: 'records', fields: ['title', 'url', 'retrieved'] };
const text = (key: string): Column => ({ key, kind: 'text' });
const relations = (key: string): Column => ({
  key,
  kind: 'relations',
  fields: ['of', 'from', 'to'],
});
const list = (key: string): Column => ({ key, kind: 'list' });

/** The parts of the registry: folder and file name, schema, and the columns between `id` and `text`. */
export const PARTS = [
  {
    name: 'actors',
    what: KIND_NAMES.actor,
    schema: actorSchema,
    columns: [
      text('name'),
      text('kind'),
      list('aliases'),
      list('metonyms'),
      { key: 'roles', kind: 'records', fields: ['title', 'of', 'from', 'to'] },
      relations('memberOf'),
      relations('speaksFor'),
      text('country'),
      text('side'),
      text('gender'),
      text('gnd'),
      text('wikidata'),
      SOURCES,
      { key: 'draft', kind: 'boolean' },
    ] satisfies readonly Column[],
  },
  {
    name: 'places',
    what: KIND_NAMES.place,
    schema: placeSchema,
    columns: [
      text('name'),
      { key: 'lat', kind: 'number' },
      { key: 'lon', kind: 'number' },
      list('aliases'),
      text('country'),
      list('states'),
      { key: 'region', kind: 'boolean' },
      SOURCES,
    ] satisfies readonly Column[],
  },
  {
    name: 'glossary',
    what: KIND_NAMES.term,
    schema: termSchema,
    columns: [
      text('term'),
      text('short'),
      text('einfach'),
      list('forms'),
      list('seeAlso'),
      SOURCES,
    ] satisfies readonly Column[],
  },
] as const;

export type Part = (typeof PARTS)[number];

/** Writes a value of the frontmatter as a cell; a bar, a line break and a backslash inside an item get a backslash. */
export function toCell(value: unknown, column: Column): string {
  if (value === undefined || value === null) return '';
  const items = Array.isArray(value) ? (value as readonly unknown[]) : [value];
  switch (column.kind) {
    case 'list':
      return items.map((item) => escape(String(item))).join('\n');
    case 'records':
    case 'relations':
      return items.map((item) => toRecordLine(item, column.fields ?? [])).join('\n');
    case 'text':
    case 'number':
    case 'boolean':
      return String(value);
  }
}

/** Reads a cell back; undefined when it is empty. What is no number or no truth value stays text, for the schema to refuse. */
export function readCell(cell: string, column: Column): unknown {
  const value = cell.trim();
  if (value === '') return undefined;
  const lines = value
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
  switch (column.kind) {
    case 'text':
      return value;
    case 'number':
      return /^-?\d+(?:\.\d+)?$/u.test(value) ? Number(value) : value;
    case 'boolean':
      // Spreadsheets write true and false in their own language.
      if (/^(?:true|wahr)$/iu.test(value)) return true;
      return /^(?:false|falsch)$/iu.test(value) ? false : value;
    case 'list':
      return lines.map(unescape);
    case 'records':
      return lines.map((line) => readRecordLine(line, column.fields ?? []));
    case 'relations':
      return lines.map((line) => {
        const record = readRecordLine(line, column.fields ?? []);
        const keys = Object.keys(record);
        return keys.length === 1 && keys[0] === 'of' ? record['of'] : record;
      });
  }
}

function toRecordLine(record: unknown, fields: readonly string[]): string {
  if (typeof record === 'string') return escape(record);
  const values = fields.map((field) => {
    const value: unknown =
      typeof record === 'object' && record !== null ? Reflect.get(record, field) : undefined;
    return value === undefined || value === null ? '' : escape(String(value));
  });
  return values.join(' | ').replace(/(?: \| )+$/u, '');
}

function readRecordLine(line: string, fields: readonly string[]): Record<string, string> {
  const cells = line.split(/(?<=(?<!\\)(?:\\\\)*)\|/u).map((cell) => unescape(cell.trim()));
  const entries = cells.map((cell, at): [string, string] => [
    fields[at] ?? `column ${String(at + 1)}`,
    cell,
  ]);
  return Object.fromEntries(entries.filter(([, cell]) => cell !== ''));
}

function escape(item: string): string {
  return item.replace(/[\\|]/gu, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}

function unescape(item: string): string {
  return item.replace(/\\(?<sign>[\\|n])/gu, (_, sign: string) => (sign === 'n' ? '\n' : sign));
}
