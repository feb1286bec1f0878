import { expect, test } from 'vitest';
import { readRecordAddress, toRecordAddress } from '../../src/schemas/search-record.ts';
import { toRecord } from '../search/example-records.ts';

test('the address of a record holds what a result shows, without a slash but the first', () => {
  const shown = {
    lang: 'de',
    sideClass: 'side-none',
    notes: { de: ['Ada Berg, 1/2 // „so“ # ? & %'] },
  };
  const record = { ...toRecord('statement', 'q-abcd2345', 'Ada Berg'), shown };
  const address = toRecordAddress(record);
  expect(address.split('/')).toHaveLength(2);
  expect(readRecordAddress(address)).toEqual({ kind: 'statement', id: 'q-abcd2345', shown });
});

test('the address is read with a slash before it, too', () => {
  const address = `/${toRecordAddress(toRecord('term', 'deich', 'Deich'))}`;
  expect(readRecordAddress(address)).toMatchObject({ kind: 'term', id: 'deich' });
});
