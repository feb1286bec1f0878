import { expect, test } from 'vitest';
import { toRecordKey } from '../../src/ledger/record-line.ts';

test.each([
  ['"q-abcd2345": {"article":"flut","text":"Ja"},', 'q-abcd2345'],
  ['{"kind":"actor","id":"ada-berg","name":"Ada"}', 'actor ada-berg'],
  ['{"kind":"boat","id":"ada-berg"}', undefined],
  ['{"version":1}', undefined],
  ['"end of list": null', undefined],
  ['"flut": "hochwasser",', undefined],
  ['<<<<<<< HEAD', undefined],
])('the line %s', (line, key) => {
  expect(toRecordKey(line)).toBe(key);
});
