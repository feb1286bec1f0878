import { describe, expect, test } from 'vitest';
import { CSV_FILES } from '../../src/exports/csv-files.ts';
import { fromCsv } from '../../src/csv/csv.ts';
import { buildSite } from '../../src/site/build-site.ts';
import { toActorEntry, toArticleEntry, toCollections } from '../site/example-collections.ts';
import { RICH } from '../site/rich-site.ts';
import { ADDRESSES } from './example-addresses.ts';
import { readStrictly } from './read-csv.ts';

const SITE = buildSite(RICH);
const RISKS = ['=1+1', '+1', '-1', '@a', '\t=1', "'=1", '＝1', '＠a', '\n=1', '\r=1'];
const SIGNS = `a"b""c, d; e 'f' „g“ h\r\ni\nj\tk \\ 😀 l\u0308`;

/** A site in which every text is one that CSV or a spreadsheet has rules for. */
function buildHostile(texts: readonly string[]) {
  const articles = [
    toArticleEntry('a', {
      date: '2022-02-02',
      text: '„Ja“',
      quotes: texts.map((text, at) => ({
        id: `q-${String(at).padStart(8, 'a')}`,
        words: '„Ja“',
        text,
        speakers: ['ada', `actor-${String(at)}`],
        speakerText: text,
      })),
    }),
  ];
  const actors = [
    toActorEntry('ada', { name: 'Ada', gnd: '118540238', wikidata: 'Q42' }),
    ...texts.map((name, at) =>
      toActorEntry(`actor-${String(at)}`, { name, aliases: [name, 'B'], side: 'ada' }),
    ),
  ];
  return buildSite(toCollections({ articles, actors }));
}

describe.each([
  ['quotes', CSV_FILES.quotes, SITE.quotes.length],
  ['actors', CSV_FILES.actors, SITE.actors.length],
  ['mentions', CSV_FILES.mentions, SITE.articles.flatMap(({ mentions }) => mentions).length],
] as const)('%s.csv', (name, toFile, count) => {
  test('is what the golden file is', async () => {
    await expect(toFile(SITE, ADDRESSES).write()).toMatchFileSnapshot(`golden/csv/${name}.csv`);
  });

  test('has a row for each', () => {
    expect(readStrictly(toFile(SITE, ADDRESSES).write())).toHaveLength(count);
    expect(count).toBeGreaterThan(0);
  });

  test('has its columns even when it has no rows', () => {
    const head = toFile(SITE, ADDRESSES).write().split('\r\n')[0] ?? '';
    expect(toFile(buildSite(toCollections({})), ADDRESSES).write()).toBe(`${head}\r\n`);
  });
});

describe('a row of quotes.csv', () => {
  const rows = readStrictly(CSV_FILES.quotes(SITE, ADDRESSES).write());

  test('says what the quote says', () => {
    expect(rows.find(({ id }) => id === 'q-eeeeeeee')).toEqual({
      id: 'q-eeeeeeee',
      url: 'https://news.example/deep/quotes/q-eeeeeeee/',
      article: 'sturm',
      date: '2022-04-05',
      statement: 'q-eeeeeeee',
      sameAs: '',
      within: '',
      statementWithin: '',
      type: 'direct',
      polarity: 'asserted',
      text: 'Der Deich & die Mole halten <sicher>',
      words: '6',
      speakers: 'ada-berg',
      speakerNames: 'Ada Berg',
      speakerText: 'Ada Berg',
      cue: 'sagte',
      relay: '',
      relayText: '',
      hedges: '',
      said: '',
      addressees: '',
      confidence: '0.97',
      rule: 'direct-inverted',
      status: 'corrected',
      firstSeen: '2022-02-03',
      corrections: '0',
    });
  });

  test('has everybody who takes part in it', () => {
    expect(rows.find(({ id }) => id === 'q-cccccccc')).toMatchObject({
      relay: 'nordfunk',
      firstSeen: '',
    });
    expect(rows.find(({ id }) => id === 'q-aaaaaaaa')).toMatchObject({ addressees: 'nordfunk' });
    expect(rows.find(({ id }) => id === 'q-ffffffff')).toMatchObject({ corrections: '1' });
  });

  test('says what the text claims of it, where it stands within another, and with what reservation', () => {
    const text = 'Bo Tal sagte, Ada habe angeblich nicht „Ja“ gesagt.';
    const [outer, inner] = readStrictly(
      CSV_FILES.quotes(
        buildSite(
          toCollections({
            articles: [
              toArticleEntry('a', {
                date: '2022-02-02',
                text,
                quotes: [
                  {
                    id: 'q-aaaaaaaa',
                    words: 'Ada habe angeblich nicht „Ja“ gesagt',
                    speakerText: 'Bo Tal',
                    polarity: 'negated',
                    hedges: ['angeblich', 'habe'],
                    said: '2022-02-01',
                    relayText: 'ein Bote',
                  },
                  { id: 'q-bbbbbbbb', words: '„Ja“', speakerText: 'Bo Tal', relayText: 'ein Bote' },
                ],
              }),
            ],
          }),
        ),
        ADDRESSES,
      ).write(),
    );
    expect(outer).toMatchObject({
      statement: 'q-aaaaaaaa',
      within: '',
      polarity: 'negated',
      hedges: 'angeblich; habe',
      said: '2022-02-01',
      relayText: 'ein Bote',
    });
    expect(inner).toMatchObject({ statement: 'q-aaaaaaaa', within: 'q-aaaaaaaa', said: '' });
  });

  test('is one of a quote that stands in an article now', () => {
    expect(rows.map(({ id }) => id)).toEqual(SITE.quotes.map(({ id }) => id));
  });
});

test('a row of actors.csv says what the entry says', () => {
  expect(readStrictly(CSV_FILES.actors(SITE, ADDRESSES).write())[0]).toEqual({
    id: 'ada-berg',
    url: 'https://news.example/deep/actors/ada-berg/',
    name: 'Ada Berg',
    kind: 'person',
    aliases: 'Ada M. Berg',
    roles: 'Rätin | rat | 2019',
    memberOf: 'rat',
    speaksFor: 'rat',
    country: 'quellau',
    code: '',
    side: '',
    gender: '',
    gnd: '',
    wikidata: '',
    draft: 'false',
    isBuiltin: 'false',
    quotes: '2',
    statements: '2',
    mentions: '4',
  });
  expect(readStrictly(CSV_FILES.actors(buildHostile([]), ADDRESSES).write())[0]).toMatchObject({
    gnd: '118540238',
    wikidata: 'Q42',
  });
});

test('every row of mentions.csv points to its words in the article', () => {
  const rows = readStrictly(CSV_FILES.mentions(SITE, ADDRESSES).write());
  for (const { article, text, start, end } of rows) {
    const found = SITE.articles.find(({ id }) => id === article);
    expect(found?.text.slice(Number(start), Number(end))).toBe(text);
  }
  expect(rows.map(({ kind, id, url }) => [kind, id, url])).toContainEqual([
    'place',
    'seedorf',
    'https://news.example/deep/places/seedorf/',
  ]);
  expect(rows.map(({ url }) => url)).toContain('https://news.example/deep/glossary/deich/');
});

describe('a cell', () => {
  const texts = [...RISKS, SIGNS];
  const site = buildHostile(texts);
  const quotes = CSV_FILES.quotes(site, ADDRESSES).write();
  const actors = CSV_FILES.actors(site, ADDRESSES).write();

  test('that a spreadsheet would run has an apostrophe before it', () => {
    const cells = [...readStrictly(quotes), ...readStrictly(actors)].flatMap(Object.values);
    expect(cells.filter((cell) => /^[=+\-@\t\r\n＝＋－＠]/u.test(String(cell)))).toEqual([]);
    expect(readStrictly(quotes).map(({ text }) => text)).toEqual([
      ...RISKS.map((risk) => `'${risk}`),
      SIGNS,
    ]);
    expect(readStrictly(actors).map(({ aliases }) => aliases)).toContain("'=1+1; B");
  });

  test('comes back through the reader of the registry, which takes the apostrophe off', () => {
    const { rows, findings } = fromCsv(quotes, 'quotes.csv');
    expect(findings).toEqual([]);
    // A spreadsheet writes its own line ends, so they are no part of a text.
    expect(rows.map(({ cells }) => cells['text'])).toEqual(
      texts.map((text) => text.replaceAll('\r\n', '\n')),
    );
  });

  test('has a list with "; " between its items', () => {
    expect(readStrictly(quotes)[0]).toMatchObject({
      speakers: 'ada; actor-0',
      speakerNames: 'Ada; =1+1',
    });
  });

  test('has no control characters but tabs and line breaks, and no half of a character', () => {
    const csv = CSV_FILES.quotes(buildHostile(['a\u0000b\u0007c\uD800d\te']), ADDRESSES).write();
    expect(readStrictly(csv)[0]).toMatchObject({ text: 'abc\uFFFDd\te' });
  });

  test('is in a file that spreadsheets open as UTF-8', () => {
    expect(quotes.startsWith('\uFEFF"id","url"')).toBe(true);
    expect(quotes.endsWith('"\r\n')).toBe(true);
  });
});
