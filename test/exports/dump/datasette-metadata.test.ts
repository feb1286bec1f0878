import { describe, expect, test } from 'vitest';
import { toDatasetteMetadata } from '../../../src/exports/dump/datasette-metadata.ts';
import { toDumpTables } from '../../../src/exports/dump/dump-tables.ts';
import { buildSite } from '../../../src/site/build-site.ts';
import { writeDatabase } from '../../../src/sqlite/write-database.ts';
import { RICH } from '../../site/rich-site.ts';
import { withDatabase } from '../../sqlite/read-database.ts';
import { ADDRESSES, SIGNED } from '../example-addresses.ts';

describe('whose the data is', () => {
  const tables = toDumpTables(buildSite(RICH), SIGNED);

  test('stands in the database', async () => {
    const about = withDatabase(await writeDatabase(tables), (query) =>
      query('SELECT * FROM about'),
    );
    expect(Object.fromEntries(about.map(({ key, value }) => [key, value]))).toMatchObject({
      title: 'O-Ton',
      homepage: 'https://news.example/deep/',
      publisher: 'Quellauer Verlag',
      licence: 'CC BY 4.0',
      licenceUrl: 'https://licence.example/by/4.0/',
    });
  });

  test('stands in the metadata of Datasette, with every table and column that it shows', () => {
    const metadata = JSON.parse(toDatasetteMetadata(tables, SIGNED));
    expect(metadata).toMatchObject({
      title: 'O-Ton',
      license: 'CC BY 4.0',
      license_url: 'https://licence.example/by/4.0/',
      source_url: 'https://news.example/deep/',
    });
    const shown = metadata.databases.archive.tables;
    expect(Object.keys(shown)).toEqual(tables.map(({ name }) => name));
    expect(Object.keys(shown.statements.columns)).toContain('polarity');
    expect(shown.actors).toMatchObject({ label_column: 'name' });
    expect(JSON.parse(toDatasetteMetadata(tables, ADDRESSES))).not.toHaveProperty('license');
  });
});
