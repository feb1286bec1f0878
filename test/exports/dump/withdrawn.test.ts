import { expect, test } from 'vitest';
import { toDumpTables } from '../../../src/exports/dump/dump-tables.ts';
import { toQuotesJson } from '../../../src/exports/json.ts';
import { buildSite } from '../../../src/site/build-site.ts';
import { writeDatabase } from '../../../src/sqlite/write-database.ts';
import { toCollections, toRecordEntry } from '../../site/example-collections.ts';
import { RICH } from '../../site/rich-site.ts';
import { ADDRESSES } from '../example-addresses.ts';

test('words that were withdrawn are nowhere in the file, nor those of an id that went with them', async () => {
  const site = buildSite(
    toCollections({
      ...RICH,
      records: [
        toRecordEntry('q-gggggggg', {
          article: 'sturm',
          text: 'Geheimes Wort',
          status: 'retired',
          ended: '2022-04-09',
          reason: 'Er hat es nicht gesagt.',
          history: [{ date: '2022-04-06', kind: 'changed', text: 'Altes Geheimnis' }],
        }),
        toRecordEntry('q-hhhhhhhh', {
          article: 'sturm',
          text: 'Zweites Wort',
          status: 'merged',
          ended: '2022-04-08',
          supersededBy: 'q-gggggggg',
          history: [{ date: '2022-04-06', kind: 'changed', text: 'Zweites Geheimnis' }],
        }),
        toRecordEntry('q-jjjjjjjj', { article: 'sturm', text: 'Offenes Wort' }),
      ],
    }),
  );
  const database = await writeDatabase(toDumpTables(site, ADDRESSES));
  for (const file of [Buffer.from(database).toString(), toQuotesJson(site, ADDRESSES)]) {
    expect(file).toContain('Er hat es nicht gesagt.');
    expect(file).toContain('Offenes Wort');
    expect(file).not.toMatch(/Geheim|Zweites/u);
  }
});
