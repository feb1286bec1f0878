import type { Site } from '../site/model.ts';
import type { Addresses } from './addresses.ts';
import type { CsvFile } from './csv-files.ts';
import { CSV_FILES } from './csv-files.ts';
import { QUOTING, RIGHTS } from './rights.ts';

const PROFILES = 'https://datapackage.org/profiles/2.0';

/**
 * `datapackage.json`: what the CSV files beside it hold, as a Data Package in version 2.0.
 *
 * @see https://datapackage.org/standard/data-package/
 */
export async function toDataPackage(site: Site, to: Addresses): Promise<string> {
  const { siteName, home, publisher } = to;
  const data = {
    $schema: `${PROFILES}/datapackage.json`,
    name: new URL(home).hostname,
    title: siteName,
    description: `${RIGHTS} ${QUOTING}`,
    homepage: home,
    ...(publisher && {
      contributors: [
        {
          title: publisher.name,
          ...(publisher.url !== undefined && { path: publisher.url }),
          roles: ['publisher'],
        },
      ],
    }),
    ...toLicences(to),
    resources: await Promise.all(
      Object.entries(CSV_FILES).map(([name, toFile]) => toResource(name, toFile(site, to))),
    ),
  };
  return `${JSON.stringify(data, null, 1)}\n`;
}

/** The licence of the annotations, whose name is an id in a Data Package: "CC BY 4.0" is `CC-BY-4.0`. */
function toLicences({ licence }: Addresses): object {
  if (!licence) return {};
  const name = licence.name.replace(/[^-\w.]+/gu, '-');
  const path = licence.url;
  return { licenses: [{ name, title: licence.name, ...(path !== undefined && { path }) }] };
}

async function toResource(name: string, file: CsvFile): Promise<object> {
  const { title, description, fields, primaryKey, leads = {}, write } = file;
  const bytes = new TextEncoder().encode(write());
  const foreignKeys = Object.entries(leads).map(([column, target]) => ({
    fields: [column],
    reference: { fields: [target] },
  }));
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    type: 'table',
    path: `${name}.csv`,
    title,
    description: `${description} A cell that a spreadsheet would run has an apostrophe before it.`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    bytes: bytes.length,
    hash: `sha256:${await digest(bytes)}`,
    dialect: { $schema: `${PROFILES}/tabledialect.json`, delimiter: ',', lineTerminator: '\r\n' },
    schema: {
      $schema: `${PROFILES}/tableschema.json`,
      fields,
      ...(primaryKey && { primaryKey }),
      ...(foreignKeys.length > 0 && { foreignKeys }),
      missingValues: [''],
    },
  };
}

async function digest(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
