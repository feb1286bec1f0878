import type { Site } from '../../site/model.ts';
import type { Addresses } from '../addresses.ts';
import { QUOTING, RIGHTS } from '../rights.ts';
import { toArticleTables } from './article-tables.ts';
import { toEntryTables } from './entry-tables.ts';
import { toLedgerTables } from './ledger-tables.ts';
import { toStatementTables } from './statement-tables.ts';
import type { Table } from './table.ts';
import { text, toTable } from './table.ts';

/** What the dump is called: `archive.db` is a database of this name for Datasette. */
export const DUMP = 'archive';

/** The whole site as tables, with what they mean and whose they are as tables of their own. */
export function toDumpTables(site: Site, to: Addresses): Table[] {
  const tables = [
    ...toStatementTables(site, to),
    ...toArticleTables(site, to),
    ...toEntryTables(site, to),
    ...toLedgerTables(site, to),
  ];
  return [...tables, toDictionary(tables), toAbout(to)];
}

function toDictionary(tables: readonly Table[]): Table {
  const rows = tables.flatMap(({ name, says, columns }) => [
    { table: name, column: '', type: '', of: undefined, says },
    ...columns.map((column) => ({ table: name, column: column.name, ...column })),
  ]);
  return toTable<(typeof rows)[number]>({
    name: 'dataDictionary',
    says: 'What the tables and their columns mean.',
    key: ['tableName', 'columnName'],
    rows,
    columns: {
      tableName: text('The table', ({ table }) => table),
      columnName: text('The column; empty: the table itself', ({ column }) => column),
      type: text('text, integer, real, boolean (0 or 1) or json (a list)', ({ type }) => type),
      leadsTo: text('The table whose id it holds', ({ of }) => of, { isOptional: true }),
      description: text('What it means', ({ says }) => says),
    },
  });
}

function toAbout({ siteName, home, publisher, licence }: Addresses): Table {
  const rows = Object.entries({
    title: siteName,
    homepage: home,
    publisher: publisher?.name,
    publisherUrl: publisher?.url,
    licence: licence?.name,
    licenceUrl: licence?.url,
    licenceHoldsFor: licence && 'The annotations and the texts of the site itself.',
    rights: RIGHTS,
    quoting: QUOTING,
  }).flatMap(([key, value]) => (value === undefined ? [] : [[key, value] as const]));
  return toTable<(typeof rows)[number]>({
    name: 'about',
    says: 'Whose the data is, under which licence, and how to quote it.',
    key: ['key'],
    rows,
    columns: {
      key: text('What is said', ([key]) => key),
      value: text('The value', ([, value]) => value),
    },
  });
}
