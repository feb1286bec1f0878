import type { Addresses } from '../addresses.ts';
import { QUOTING, RIGHTS } from '../rights.ts';
import { DUMP } from './dump-tables.ts';
import type { Table } from './table.ts';

/**
 * `metadata.json` for Datasette: what the tables and columns mean, whose they are, and their licence.
 *
 * @see https://docs.datasette.io/en/stable/metadata.html
 */
export function toDatasetteMetadata(
  tables: readonly Table[],
  { siteName, home, licence }: Addresses,
): string {
  const metadata = {
    title: siteName,
    description: `${RIGHTS} ${QUOTING}`,
    source: siteName,
    source_url: home,
    ...(licence && { license: licence.name }),
    ...(licence?.url !== undefined && { license_url: licence.url }),
    databases: {
      [DUMP]: { tables: Object.fromEntries(tables.map((table) => [table.name, toEntry(table)])) },
    },
  };
  return `${JSON.stringify(metadata, null, 1)}\n`;
}

function toEntry({ says, label, columns }: Table): object {
  return {
    description: says,
    ...(label !== undefined && { label_column: label }),
    columns: Object.fromEntries(columns.map(({ name, says: meaning }) => [name, meaning])),
  };
}
