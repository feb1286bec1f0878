import { describe, expect, test } from 'vitest';
import { EMPTY_LEDGER, formatLedger } from '../../src/ledger/quote-ledger.ts';
import { parseLedger } from '../../src/ledger/parse-ledger.ts';

const RECORD = '{"article":"flut","text":"Ja","firstSeen":"2024-05-01"}';

/** A ledger of these lines; the first stands in line 4. */
const toText = (...lines: readonly string[]): string =>
  ['{', '"version": 1,', '"quotes": {', ...lines, '}', '}', ''].join('\n');

/** What is wrong, as `line:column message`. */
function findFaults(text: string): string[] {
  const result = parseLedger(text, 'content/quotes.lock.json');
  if (!Array.isArray(result)) return [];
  expect(result.map(({ rule, severity, file }) => [rule, severity, file])).toEqual(
    result.map(() => ['broken-ledger', 'error', 'content/quotes.lock.json']),
  );
  return result.map(({ line, column, message }) => `${String(line)}:${String(column)} ${message}`);
}

describe('parseLedger', () => {
  test('reads an empty ledger', () => {
    expect(parseLedger(formatLedger(EMPTY_LEDGER), 'f')).toEqual(EMPTY_LEDGER);
  });

  test('fills in what a line leaves out', () => {
    const ledger = parseLedger(toText(`"q-aaaaaaaa": ${RECORD}`), 'f');
    expect(ledger).toEqual({
      articles: new Map(),
      embedsUntil: '2024-05-01',
      quotes: new Map([
        [
          'q-aaaaaaaa',
          {
            article: 'flut',
            text: 'Ja',
            speakers: [],
            speakerText: '',
            before: '',
            after: '',
            firstSeen: '2024-05-01',
            status: 'current',
            history: [],
          },
        ],
      ]),
    });
  });

  test('counts every quote of version 1 as one with an embed page, of version 2 those until the day it names', () => {
    const lines = [
      `"q-aaaaaaaa": ${RECORD}`,
      `"q-bbbbbbbb": ${RECORD.replace('2024-05-01', '2024-06-30')}`,
    ].join(',\n');
    const old = toText(lines);
    const now = old.replace('"version": 1,', '"version": 2,\n"embedsUntil": "2024-05-31",');
    const fresh = old.replace('"version": 1,', '"version": 2,');
    expect([old, now, fresh].map((text) => parseLedger(text, 'f'))).toMatchObject([
      { embedsUntil: '2024-06-30' },
      { embedsUntil: '2024-05-31' },
      {},
    ]);
    expect(parseLedger(fresh, 'f')).not.toHaveProperty('embedsUntil');
  });

  test('reads lines that end as on Windows', () => {
    const text = toText(`"q-aaaaaaaa": ${RECORD}`).replaceAll('\n', '\r\n');
    expect(findFaults(text)).toEqual([]);
  });

  test.each([['<<<<<<< HEAD'], ['======='], ['>>>>>>> zweig']])(
    'finds the marker %s of a merge',
    (marker) => {
      expect(findFaults(toText(`"q-aaaaaaaa": ${RECORD},`, marker))).toEqual([
        '5:1 Two branches met here and were not merged.',
      ]);
    },
  );

  test('takes no words of a quote for a marker', () => {
    const record = RECORD.replace('Ja', '======= und <<<<<<<');
    expect(findFaults(toText(`"q-aaaaaaaa": ${record}`))).toEqual([]);
  });

  test.each([
    ['a comma too much', toText(`"q-aaaaaaaa": ${RECORD},`), '5:1'],
    ['no comma', toText(`"q-aaaaaaaa": ${RECORD}`, `"q-bbbbbbbb": ${RECORD}`), '5:1'],
    ['a word too much', toText(`"q-aaaaaaaa": ${RECORD.replace('"Ja"', '"Ja" x')}`), '4:45'],
    ['an end too early', '{\n"version": 1,\n"quotes": {', '3:12'],
  ])('tells where %s is', (_, text, place) => {
    expect(findFaults(text)).toEqual([`${place} The ledger is no JSON.`]);
  });

  test('finds no JSON in an empty file', () => {
    expect(findFaults('')).toEqual(['1:1 The ledger is no JSON.']);
  });

  test('finds each id that stands there a second time', () => {
    const lines = ['a', 'b', 'a', 'a'].map((one) => `"q-${one.repeat(8)}": ${RECORD}`);
    expect(findFaults(toText(lines.join(',\n')))).toEqual([
      '6:1 q-aaaaaaaa stands here a second time.',
      '7:1 q-aaaaaaaa stands here a second time.',
    ]);
  });

  test('finds them in a file that a formatter has indented', () => {
    const lines = ['a', 'a'].map((one) => `    "q-${one.repeat(8)}": ${RECORD}`);
    expect(findFaults(toText(lines.join(',\n')))).toEqual([
      '5:1 q-aaaaaaaa stands here a second time.',
    ]);
  });

  test('finds two equal ids on one line, however they are written', () => {
    const line = `"q-aaaaaaaa": ${RECORD}, "\\u0071-aaaaaaaa": ${RECORD}`;
    expect(findFaults(toText(line))).toEqual(['4:72 q-aaaaaaaa stands here a second time.']);
  });

  test('takes no words of a quote for an id', () => {
    const record = RECORD.replace('Ja', '\\"q-aaaaaaaa\\": {');
    expect(findFaults(toText(`"q-aaaaaaaa": ${record}`))).toEqual([]);
  });

  test.each([
    ['a record', toText(`"q-aaaaaaaa": ${RECORD.replace('{', '{"text":"Nein",')}`), '4:47 text'],
    ['the whole', '{"version":1,"version":1,"quotes":{}}', '1:14 version'],
    ['the old names', '{\n"version":1,\n"articles":{\n"a":"b",\n"a":"c"},\n"quotes":{}}', '5:1 a'],
  ])('finds a key twice in %s', (_, text, fault) => {
    expect(findFaults(text)).toEqual([`${fault} stands here a second time.`]);
  });

  test('counts lines that end as on an old Mac', () => {
    const text = toText(`"q-aaaaaaaa": ${RECORD},`, `"q-aaaaaaaa": ${RECORD}`);
    expect(findFaults(text.replaceAll('\n', '\r'))).toEqual([
      '5:1 q-aaaaaaaa stands here a second time.',
    ]);
  });

  test.each([
    [toText(`"q-aaaaaaaa": ${RECORD},`, `"__proto__": ${RECORD}`), '5:1'],
    ['{"version":1,"__proto__":{},"quotes":{}}', '1:14'],
    [toText(`"q-aaaaaaaa": ${RECORD.replace('{', '{"__proto__":{},')}`), '4:16'],
  ])('refuses the key __proto__ in %j', (text, place) => {
    expect(findFaults(text)).toEqual([`${place} “__proto__” is no key of a ledger.`]);
  });

  test.each([
    ['"article":"Flut"', '.article'],
    ['"article":"../flut"', '.article'],
    ['"article":"flut","speakers":["Ada Berg"]', '.speakers.0'],
  ])('refuses %s, which is no id', (rest, key) => {
    const record = RECORD.replace('"article":"flut"', rest);
    expect(findFaults(toText(`"q-aaaaaaaa": ${record}`))).toEqual([
      `4:1 “quotes.q-aaaaaaaa${key}”: must be an id of small letters a to z, digits and single hyphens.`,
    ]);
  });

  test.each([
    ['"Flut":"flut"', 'Flut'],
    ['"flut":"FLUT"', 'flut'],
  ])('refuses the old name %s, which is no id', (names, key) => {
    const text = `{\n"version": 1,\n"articles": {\n${names}\n},\n"quotes": {}\n}\n`;
    expect(findFaults(text).map((fault) => fault.startsWith(`4:1 “articles.${key}”: `))).toEqual([
      true,
    ]);
  });

  test.each([
    ['\\u0007', '4:1', 'U+0007'],
    ['\\b', '4:1', 'U+0008'],
    ['\\ud800', '4:1', 'U+D800'],
    ['\u0085', '4:41', 'U+0085'],
    ['\uFFFE', '4:41', 'U+FFFE'],
  ])('refuses the control character %j in a text', (character, place, name) => {
    const record = RECORD.replace('Ja', character);
    expect(findFaults(toText(`"q-aaaaaaaa": ${record}`))).toEqual([
      `${place} A text holds the control character ${name}.`,
    ]);
  });

  test('lets a text have several lines', () => {
    const record = RECORD.replace('Ja', 'Ja,\\r\\n\\tnein');
    expect(findFaults(toText(`"q-aaaaaaaa": ${record}`))).toEqual([]);
  });

  test('refuses another version', () => {
    expect(findFaults('{\n"version": 3,\n"quotes": {}\n}\n')).toEqual([
      '2:1 “version”: must be 1 or 2; a newer O-Ton wrote this file.',
    ]);
  });

  test.each([['q-AAAAAAAA'], ['q-aaaaaaa'], ['q-aaaaaaa1'], ['aaaaaaaa'], ['']])(
    'refuses the id “%s”',
    (id) => {
      const faults = findFaults(toText(`"q-aaaaaaaa": ${RECORD},`, `"${id}": ${RECORD}`));
      expect(faults.map((fault) => fault.startsWith(`5:1 “quotes.${id}”: `))).toEqual([true]);
    },
  );

  test.each([
    ['"firstSeen":"2024-02-30"', '.firstSeen”: must be an ISO date such as 2022-02-02.'],
    ['"firstSeen":"2024"', '.firstSeen”: must be an ISO date such as 2022-02-02.'],
    ['"firstSeen":"2024-05-01","frob":1', '”: Unrecognized key: "frob".'],
    [
      '"firstSeen":"2024-05-01","status":"merged"',
      '”: must have “supersededBy” if its status is “merged”, and else none.',
    ],
    [
      '"firstSeen":"2024-05-01","supersededBy":"q-bbbbbbbb"',
      '”: must have “supersededBy” if its status is “merged”, and else none.',
    ],
    [
      '"firstSeen":"2024-05-01","status":"merged","supersededBy":"q"',
      '.supersededBy”: must be q- and 8 characters.',
    ],
  ])('refuses %s', (rest, message) => {
    const record = RECORD.replace('"firstSeen":"2024-05-01"', rest);
    expect(findFaults(toText(`"q-bbbbbbbb": ${RECORD},`, `"q-aaaaaaaa": ${record}`))).toEqual([
      `5:1 “quotes.q-aaaaaaaa${message}`,
    ]);
  });

  test('refuses merges that lead to nothing or round in a circle', () => {
    const merged = (id: string, into: string): string =>
      `"q-${id.repeat(8)}": ${RECORD.replace('}', `,"status":"merged","supersededBy":"q-${into.repeat(8)}"}`)}`;
    const lines = [
      ['a', 'x'],
      ['b', 'c'],
      ['c', 'b'],
      ['d', 'b'],
      ['e', 'e'],
      ['f', 'g'],
    ];
    const text = toText(
      [...lines.map(([id = '', into = '']) => merged(id, into)), `"q-gggggggg": ${RECORD}`].join(
        ',\n',
      ),
    );
    expect(findFaults(text)).toEqual(
      ['xaaa', 'c', 'b', 'b', 'e'].map((into, index) => {
        const id = 'abcde'[index] ?? '';
        return `${String(4 + index)}:1 q-${id.repeat(8)} is merged into q-${(into[0] ?? '').repeat(8)}, which leads to no quote.`;
      }),
    );
  });

  test.each([['[]'], ['null'], ['1']])('refuses %s', (text) => {
    expect(findFaults(text).length).toBe(1);
  });
});
