import { describe, expect, test } from 'vitest';
import { readRecord } from '../../src/cli/read-record.ts';

function read(bytes: string | Buffer | undefined): unknown {
  const line = { number: 17, size: 0, bytes: bytes === undefined ? bytes : Buffer.from(bytes) };
  return readRecord(line, 'in.jsonl');
}

describe('readRecord', () => {
  test.each([
    ['a text as id', '{"id":"a","text":"b"}', { id: 'a', text: 'b' }],
    ['a number as id', '{"id":1.5,"text":""}', { id: 1.5, text: '' }],
    ['a day', '{"id":1,"text":"b","date":"2024-05-17"}', { id: 1, text: 'b', date: '2024-05-17' }],
    ['a month', '{"id":1,"text":"b","date":"2024-05"}', { id: 1, text: 'b', date: '2024-05' }],
    ['a year', '{"id":1,"text":"b","date":"2024"}', { id: 1, text: 'b', date: '2024' }],
    ['a language', '{"id":1,"text":"b","lang":"de-at"}', { id: 1, text: 'b', lang: 'de-AT' }],
    ['an empty date', '{"id":1,"text":"b","date":null}', { id: 1, text: 'b', date: null }],
    ['other keys', '{"id":1,"title":"c","text":"b"}', { id: 1, text: 'b' }],
    ['a byte order mark and CRLF', '\uFEFF{"id":1,"text":"b"}\r', { id: 1, text: 'b' }],
    ['a line separator', '{"id":1,"text":"b\u2028"}', { id: 1, text: 'b\u2028' }],
    ['an empty line as nothing', ' \r', undefined],
  ])('reads %s', (_, line, expected) => {
    expect(read(line)).toEqual(expected);
  });

  const AS = 'Write a record as {"id": "…", "text": "…", "date": "2024-05-17"}.';
  const JSON_FIX =
    'Write a whole object on one line, {"id": "…", "text": "…", "date": "2024-05-17"}, with \\n for a line break in a text.';
  const DATE = '“date” must be an ISO date such as 2022, 2022-02 or 2022-02-02.';

  test.each([
    ['{"id":1}', 'missing-key', 1, '“text” is missing.', AS],
    ['{"text":""}', 'missing-key', 1, '“id” is missing.', AS],
    ['{"id":1,"text":null}', 'invalid-value', 1, '“text” must be a text.', 'It is null.'],
    [
      '{"id":1,"text":2}',
      'invalid-value',
      1,
      '“text” must be a text.',
      'Put it between quotation marks.',
    ],
    ['{"id":[1],"text":""}', 'invalid-value', 1, '“id” must be a text or a number.', 'It is [1].'],
    [
      '{"id":12345678901234567890,"text":""}',
      'invalid-value',
      1,
      '“id” has too many digits for a number: it must be a text.',
      'Put it between quotation marks.',
    ],
    ['{"id":1,"text":"","date":"17.5.2024"}', 'invalid-value', 1, DATE, 'It is "17.5.2024".'],
    [
      '{"id":1,"text":"","lang":"auf Platt"}',
      'invalid-value',
      1,
      '“lang” must be a language such as de, en or de-AT.',
      'It is "auf Platt".',
    ],
    ['{"id":1,"text":"","date":"2024-02-30"}', 'invalid-value', 1, DATE, 'It is "2024-02-30".'],
    ['["a"]', 'invalid-value', 1, 'The line is no JSON object.', AS],
    [
      '{"id":1 "text":""}',
      'invalid-value',
      9,
      "The line is not JSON: Expected ',' or '}' after property value.",
      JSON_FIX,
    ],
    ['id;text', 'invalid-value', 1, "The line is not JSON: Unexpected token 'i'.", JSON_FIX],
    [
      Buffer.from('{"id":"\xFC"}', 'latin1'),
      'not-utf-8',
      8,
      'The line is not UTF-8.',
      'Save the file again with the encoding UTF-8.',
    ],
    [
      undefined,
      'invalid-value',
      1,
      'The line is longer than 4 MB.',
      'Write each article on a line of its own.',
    ],
  ])('tells what is wrong with %s', (line, rule, column, message, fix) => {
    expect(read(line)).toEqual([
      { rule, severity: 'error', file: 'in.jsonl', line: 17, column, message, fix },
    ]);
  });

  test('tells everything that is wrong with a record', () => {
    expect(read('{}')).toHaveLength(2);
  });
});
