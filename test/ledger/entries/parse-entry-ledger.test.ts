import { expect, test } from 'vitest';
import { followEntry, formatEntryLedger } from '../../../src/ledger/entries/entry-ledger.ts';
import { parseEntryLedger } from '../../../src/ledger/entries/parse-entry-ledger.ts';

const LINES = [
  '{"version":1}',
  '{"kind":"article","id":"flut","name":"Flut","months":["2024-04","2024-05"],"firstSeen":"2024-05-01"}',
  '{"kind":"article","id":"sturm","name":"Flut","status":"renamed","into":"flut","ended":"2024-05-02"}',
  '{"kind":"actor","id":"ada-berg","name":"Ada Berg","aliases":["A. Berg"]}',
  '{"kind":"term","id":"siel","name":"Siel","status":"retired","ended":"2024-05-02","reason":"Falsch."}',
];
const TEXT = LINES.map((line) => `${line}\n`).join('');

function parse(text: string) {
  const parsed = parseEntryLedger(text, 'entries.lock.jsonl');
  if (Array.isArray(parsed)) throw new Error(parsed.map(({ message }) => message).join('\n'));
  return parsed;
}

function findFaults(text: string): string[] {
  const parsed = parseEntryLedger(text, 'entries.lock.jsonl');
  return Array.isArray(parsed)
    ? parsed.map(({ line, message, fix }) => `${String(line)} ${message} ${fix}`)
    : [];
}

test('what is written is read, and written the same, whatever the order', () => {
  expect(formatEntryLedger(parse(TEXT).ledger)).toBe(TEXT);
  const [head = '', ...records] = LINES;
  expect(formatEntryLedger(parse([head, ...records.toReversed()].join('\r\n')).ledger)).toBe(TEXT);
  expect(parse(TEXT).lines.get('actor ada-berg')).toBe(4);
});

test('lines of two branches that stand beside each other are one ledger', () => {
  const both = `${TEXT}{"kind":"actor","id":"cem-roth","name":"Cem Roth"}\n{"kind":"actor","id":"bo-tal","name":"Bo Tal"}\n`;
  expect([...parse(both).ledger.keys()].slice(4)).toEqual(['actor cem-roth', 'actor bo-tal']);
});

test.each([
  ['<<<<<<< HEAD', 'Two branches met here and were not merged.'],
  ['{"kind":"actor"', 'The line is no JSON.'],
  ['{"kind":"actor","id":"Ada"}', '“id”: must be an id'],
  ['{"kind":"actor","id":"ada","into":"bo"}', 'must have “into” if its status is'],
  [
    '{"kind":"actor","id":"ada-berg"}',
    'actor ada-berg stands here a second time. npm run ledger shows both lines',
  ],
  ['{"kind":"actor","id":"a","status":"merged","into":"b"}', 'a leads to b, which leads to no'],
  ['{"kind":"actor","id":"a","status":"merged","into":"a"}', 'a leads to a, which leads to no'],
])('%s is told with its line', (line, said) => {
  const [fault = '', ...more] = findFaults(`${TEXT}${line}\n`);
  expect(more).toEqual([]);
  expect(fault.startsWith('6 ')).toBe(true);
  expect(fault).toContain(said);
});

test('a newer version is refused', () => {
  expect(findFaults('{"version":2}\n')[0]).toContain('must be 1; a newer O-Ton wrote this file');
});

test('an id is followed to the last one', () => {
  const more = '{"kind":"article","id":"boe","status":"merged","into":"sturm"}\n';
  const { ledger } = parse(TEXT + more);
  expect(followEntry(ledger, 'article', 'boe')?.id).toBe('flut');
  expect(followEntry(ledger, 'article', 'weg')).toBeUndefined();
});
