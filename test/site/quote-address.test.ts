import { expect, test } from 'vitest';
import { toQuoteAddress } from '../../src/site/quote-address.ts';

const OLD = { firstSeen: '2024-05-31' };
const NEW = { firstSeen: '2024-06-01' };
const PART = { ...NEW, within: 'q-aaaaaaaa' };

test.each([
  ['first seen on the day of the ledger', OLD, true, 'all'],
  ['the same within a statement', OLD, false, 'all'],
  ['a statement of later', NEW, true, 'page'],
  ['one that was a statement once', NEW, false, 'page'],
  ['one that never was', PART, false, 'fragment'],
  ['one that has become a statement', PART, true, 'page'],
  ['a statement that the ledger does not have yet', undefined, true, 'page'],
  ['a quote within that it does not have yet', undefined, false, 'fragment'],
] as const)('%s', (_, record, isHead, address) => {
  expect(toQuoteAddress(record, isHead, '2024-05-31')).toBe(address);
});

test('no day: nothing has the files of version 1', () => {
  expect(toQuoteAddress(OLD, true, undefined)).toBe('page');
});
