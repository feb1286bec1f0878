import { beforeAll, describe, expect, test } from 'vitest';
import { toDumpTables } from '../../../src/exports/dump/dump-tables.ts';
import { buildSite } from '../../../src/site/build-site.ts';
import { writeDatabase } from '../../../src/sqlite/write-database.ts';
import type { Collections } from '../../../src/site/collections.ts';
import { toArticleEntry, toCollections } from '../../site/example-collections.ts';
import { RICH } from '../../site/rich-site.ts';
import type { Row } from '../../sqlite/read-database.ts';
import { withDatabase } from '../../sqlite/read-database.ts';
import { ADDRESSES } from '../example-addresses.ts';

const write = (collections: Collections) =>
  writeDatabase(toDumpTables(buildSite(collections), ADDRESSES));

const ask = async (collections: Collections, sql: string): Promise<Row[]> =>
  withDatabase(await write(collections), (query) => query(sql));

describe('the tables of a site', () => {
  let bytes: Uint8Array;
  beforeAll(async () => {
    bytes = await write(RICH);
  });
  const get = (sql: string): Row[] => withDatabase(bytes, (query) => query(sql));

  test('are a whole database of the same bytes each time', async () => {
    expect(get('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(Buffer.compare(bytes, await write(RICH))).toBe(0);
  });

  test('say of a statement who said it, what is claimed of it, its day and its address', () => {
    expect(get("SELECT * FROM statements WHERE id = 'q-cccccccc'")).toEqual([
      {
        id: 'q-cccccccc',
        url: 'https://news.example/deep/quotes/q-cccccccc/',
        within: null,
        inContext: 'https://news.example/deep/articles/flut/#q-cccccccc',
        article: 'flut',
        text: 'Quellau sei müde, sagte Bo Tal.',
        polarity: 'asserted',
        attribution: 'Bo Tal, weitergegeben durch den Nordfunk (sinngemäß)',
        isDirect: 0,
        speakerText: 'Bo Tal',
        addresseeText: '',
        relayText: '',
        hedges: '[]',
        said: null,
        published: '2022-02-02',
        confidence: 0.93,
        isSure: 1,
        rule: 'indirect-inverted',
        status: 'current',
        firstSeen: null,
      },
    ]);
  });

  test('lead from a statement to everybody who takes part in it', () => {
    expect(
      get(
        "SELECT role, position, name FROM statementActors JOIN actors ON actor = actors.id WHERE statement = 'q-cccccccc' ORDER BY role",
      ),
    ).toEqual([
      { role: 'relay', position: 0, name: 'der Nordfunk' },
      { role: 'speaker', position: 0, name: 'Bo Tal' },
    ]);
  });

  test('point to the words of a mention and of a quote, in characters of the text', async () => {
    const text = '\u{1F600} „Ja“, sagte Bo Tal.';
    const quote = { id: 'q-aaaaaaaa', words: '„Ja“', speakers: ['bo-tal'], speakerText: 'Bo Tal' };
    const site = toCollections({
      ...RICH,
      articles: [
        toArticleEntry('a', {
          date: '2022-02-02',
          text,
          quotes: [quote],
          mentions: ['Bo Tal=actor:bo-tal'],
        }),
      ],
      records: [],
    });
    expect(
      await ask(
        site,
        `SELECT substr(articles.text, start + 1, length) AS words, start, actor
           FROM mentions JOIN articles ON article = articles.id`,
      ),
    ).toEqual([{ words: 'Bo Tal', start: 14, actor: 'bo-tal' }]);
    expect(await ask(site, 'SELECT spans FROM quotes')).toEqual([{ spans: '[[2,6]]' }]);
  });

  test('say which quote stands within which, and count a speaker by statements', async () => {
    const text = 'Bo Tal sagte, Ada habe angeblich nicht „Ja“ gesagt.';
    const site = toCollections({
      ...RICH,
      articles: [
        toArticleEntry('a', {
          date: '2022-02-02',
          text,
          quotes: [
            {
              id: 'q-aaaaaaaa',
              words: 'Ada habe angeblich nicht „Ja“ gesagt',
              type: 'indirect',
              speakers: ['bo-tal'],
              speakerText: 'Bo Tal',
              polarity: 'negated',
              hedges: ['angeblich'],
              said: '2022-02-01',
              relayText: 'ein Bote',
              confidence: 0.4,
            },
            {
              id: 'q-bbbbbbbb',
              words: '„Ja“',
              speakers: ['bo-tal'],
              speakerText: 'Bo Tal',
              relayText: 'ein Bote',
            },
          ],
        }),
      ],
      records: [],
    });
    expect(await ask(site, 'SELECT id, statement, within, type FROM quotes')).toEqual([
      { id: 'q-aaaaaaaa', statement: 'q-aaaaaaaa', within: null, type: 'indirect' },
      { id: 'q-bbbbbbbb', statement: 'q-aaaaaaaa', within: 'q-aaaaaaaa', type: 'direct' },
    ]);
    expect(
      await ask(
        site,
        `SELECT polarity, attribution, hedges, said, relayText, confidence, isSure, count(*) AS count
           FROM statements JOIN statementActors ON statement = id WHERE actor = 'bo-tal'`,
      ),
    ).toEqual([
      {
        polarity: 'negated',
        attribution:
          'Verneint: Bo Tal, weitergegeben durch ein Bote (teils wörtlich, teils sinngemäß, laut Text: „angeblich“, gesagt am 1. Februar 2022)',
        hedges: '["angeblich"]',
        said: '2022-02-01',
        relayText: 'ein Bote',
        confidence: 0.4,
        isSure: 0,
        count: 1,
      },
    ]);
  });

  test('have what was put right, and what a quote was before', () => {
    expect(get('SELECT quote, kind, text, repliedBy FROM corrections')).toEqual([
      { quote: null, kind: 'correction', text: 'Der Deich liegt in Seedorf.', repliedBy: null },
      {
        quote: 'q-ffffffff',
        kind: 'reply',
        text: 'Ich habe nicht „Ja“ gesagt.',
        repliedBy: 'Bo Tal',
      },
    ]);
    expect(get('SELECT quote, position, date, kind, text, note FROM history')).toEqual([
      {
        quote: 'q-eeeeeeee',
        position: 0,
        date: '2022-04-08',
        kind: 'corrected',
        text: 'Die Mole hält',
        note: 'Hörfehler',
      },
      {
        quote: 'q-eeeeeeee',
        position: 1,
        date: '2022-04-06',
        kind: 'changed',
        text: 'Der Deich hält',
        note: null,
      },
    ]);
  });

  test('have every issued id and what became of it', () => {
    expect(
      get(
        'SELECT id, status, text, reason, supersededBy FROM addresses JOIN pastQuotes USING (id)',
      ),
    ).toEqual([
      {
        id: 'q-gggggggg',
        status: 'retired',
        text: null,
        reason: 'Er hat es nicht gesagt.',
        supersededBy: null,
      },
      {
        id: 'q-hhhhhhhh',
        status: 'merged',
        text: 'Jaja',
        reason: null,
        supersededBy: 'q-ffffffff',
      },
      {
        id: 'q-iiiiiiii',
        status: 'missing',
        text: 'Vielleicht',
        reason: null,
        supersededBy: null,
      },
    ]);
    expect(get("SELECT status FROM addresses WHERE id = 'q-eeeeeeee'")).toEqual([
      { status: 'corrected' },
    ]);
  });

  test('explain themselves: every column stands in the dictionary', () => {
    const columns = get(
      `SELECT sqlite_master.name AS tableName, columns.name AS columnName
         FROM sqlite_master, pragma_table_info(sqlite_master.name) AS columns
        WHERE sqlite_master.type = 'table' AND sqlite_master.name NOT LIKE 'statementsSearch%'
          AND sqlite_master.name NOT IN ('about', 'dataDictionary') ORDER BY 1, 2`,
    );
    const explained = get(
      "SELECT tableName, columnName FROM dataDictionary WHERE columnName <> '' AND description <> '' ORDER BY 1, 2",
    );
    expect(explained).toEqual(columns);
    expect(columns.length).toBeGreaterThan(100);
  });
});
