import { describe, expect, test } from 'vitest';
import { EMPTY_LEDGER, followMerges, formatLedger } from '../../src/ledger/quote-ledger.ts';
import { recordSchema } from '../../src/schemas/ledger-file.ts';
import { toLedger, toRecord } from './example-quotes.ts';

const BARE = recordSchema.parse({ article: 'flut', text: 'Ja', firstSeen: '2024-05-01' });
const toId = (letter: string): string => `q-${letter.repeat(8)}`;

/** Records by one letter each: what it was merged into, or '' for one that stands. */
const toMerges = (merges: Readonly<Record<string, string>>) =>
  toLedger(
    Object.fromEntries(
      Object.entries(merges).map(([letter, into]) => [
        toId(letter),
        into === '' ? BARE : toRecord('Ja', { status: 'merged', supersededBy: toId(into) }),
      ]),
    ),
  );

describe('formatLedger', () => {
  test('writes an empty ledger', () => {
    expect(formatLedger(EMPTY_LEDGER)).toBe(
      '{\n"version": 2,\n"quotes": {\n"end of list": null\n}\n}\n',
    );
  });

  test('writes a line for each record, by article and id, and leaves out what is empty', () => {
    const ledger = toLedger(
      {
        'q-bbbbbbbb': BARE,
        'q-cccccccc': { ...BARE, article: 'ebbe' },
        'q-aaaaaaaa': {
          ...BARE,
          speakers: ['ada-berg'],
          speakerText: 'Ada „A.“ Berg',
          before: 'Am\n',
          after: '.',
          status: 'retired',
          ended: '2024-05-03',
          reason: 'Gestrichen.',
          history: [
            { date: '2024-05-02', kind: 'changed', text: 'Nein' },
            {
              date: '2024-05-02',
              kind: 'corrected',
              text: '',
              speakers: [],
              speakerText: '',
              note: '',
            },
          ],
        },
      },
      { sturm: 'flut', anfang: 'sturm' },
    );
    expect(formatLedger(ledger)).toBe(
      [
        '{',
        '"version": 2,',
        '"articles": {',
        '"anfang": "sturm",',
        '"sturm": "flut",',
        '"end of list": null',
        '},',
        '"quotes": {',
        '"q-cccccccc": {"article":"ebbe","text":"Ja","firstSeen":"2024-05-01"},',
        '"q-aaaaaaaa": {"article":"flut","speakers":["ada-berg"],"speakerText":"Ada „A.“ Berg","text":"Ja","before":"Am\\n","after":".","firstSeen":"2024-05-01","status":"retired","ended":"2024-05-03","reason":"Gestrichen.","history":[{"date":"2024-05-02","kind":"changed","text":"Nein"},{"date":"2024-05-02","kind":"corrected","text":"","speakers":[],"speakerText":"","note":""}]},',
        '"q-bbbbbbbb": {"article":"flut","text":"Ja","firstSeen":"2024-05-01"},',
        '"end of list": null',
        '}',
        '}',
        '',
      ].join('\n'),
    );
  });

  test('keeps line breaks of a text inside its line', () => {
    const text = formatLedger(toLedger({ 'q-aaaaaaaa': toRecord('Ja\r\nund\u2028Nein') }));
    expect(text.split('\n').filter((line) => line.startsWith('"q-')).length).toBe(1);
    expect(text).not.toContain('\r');
  });

  test('does not depend on the order of the records', () => {
    const [a, b] = [toRecord('Ja'), toRecord('Nein')];
    expect(formatLedger(toLedger({ 'q-bbbbbbbb': b, 'q-aaaaaaaa': a }, { z: 'y', a: 'b' }))).toBe(
      formatLedger(toLedger({ 'q-aaaaaaaa': a, 'q-bbbbbbbb': b }, { a: 'b', z: 'y' })),
    );
  });
});

describe('followMerges', () => {
  test.each([
    ['a', 'd'],
    ['b', 'd'],
    ['d', 'd'],
    ['x', 'x'],
  ])('leads from %s to %s', (from, end) => {
    const ledger = toMerges({ a: 'b', b: 'c', c: 'd', d: '' });
    expect(followMerges(ledger, toId(from))).toBe(toId(end));
  });

  test.each([
    ['itself', { a: 'a' }],
    ['a circle of two', { a: 'b', b: 'a' }],
    ['a circle further on', { a: 'b', b: 'c', c: 'b' }],
  ])('stays where it is before %s', (_, merges) => {
    expect(followMerges(toMerges(merges), toId('a'))).toBe(toId('a'));
  });

  test('leads to a record that is not there', () => {
    expect(followMerges(toMerges({ a: 'b' }), toId('a'))).toBe(toId('b'));
  });
});
