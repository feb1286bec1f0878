import type { TableColumn, ColumnType, Table } from '../exports/dump/table.ts';

const TYPES: Readonly<Record<ColumnType, string>> = {
  text: 'TEXT',
  integer: 'INTEGER',
  real: 'REAL',
  boolean: 'INTEGER',
  json: 'TEXT',
};

/** The statement that makes a table, with its keys. */
export function toCreateTable({ name, key, columns }: Table): string {
  const lines = [
    ...columns.map(toColumn),
    `PRIMARY KEY (${key.map(toName).join(', ')})`,
    ...columns.flatMap((column) =>
      column.of === undefined
        ? []
        : [`FOREIGN KEY (${toName(column.name)}) REFERENCES ${toName(column.of)} ("id")`],
    ),
  ];
  return `CREATE TABLE ${toName(name)} (\n  ${lines.join(',\n  ')}\n)`;
}

/** An index for each column that leads to another table or is looked for, but for the first of the key, which has one. */
export function toCreateIndexes({ name, key, columns }: Table): string[] {
  return columns
    .filter(
      ({ name: column, of, isIndexed }) => column !== key[0] && (of !== undefined || isIndexed),
    )
    .map(
      (column) =>
        `CREATE INDEX ${toName(`${name}_${column.name}`)} ON ${toName(name)} (${toName(column.name)})`,
    );
}

/**
 * The statements that make the full-text search of a table: words in any case, with or without umlauts and accents. The
 * words stand in the table alone; Datasette finds the search by that.
 *
 * @see https://www.sqlite.org/fts5.html#external_content_tables
 */
export function toCreateSearch({ name, searched }: Table): string[] {
  if (!searched) return [];
  const search = `${name}Search`;
  const columns = searched.map(toName).join(', ');
  return [
    `CREATE VIRTUAL TABLE ${toName(search)} USING fts5(${columns}, content=${toName(name)}, tokenize='unicode61 remove_diacritics 2')`,
    `INSERT INTO ${toName(search)} (${toName(search)}) VALUES ('rebuild')`,
    `INSERT INTO ${toName(search)} (${toName(search)}) VALUES ('optimize')`,
  ];
}

/** The statement that puts a row into a table. */
export function toInsert({ name, columns }: Table): string {
  return `INSERT INTO ${toName(name)} VALUES (${columns.map(() => '?').join(', ')})`;
}

function toColumn({ name, type, isOptional }: TableColumn): string {
  const check = type === 'boolean' ? ` CHECK (${toName(name)} IN (0, 1))` : '';
  return `${toName(name)} ${TYPES[type]}${isOptional ? '' : ' NOT NULL'}${check}`;
}

/** A name as SQL has it, whether it is a word of SQL or not. */
function toName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}
