import { describe, expect, test } from 'vitest';
import { issueQuotes } from '../../src/loaders/issued-quotes.ts';
import { toFound, toLedger, toRecord } from '../ledger/statements.ts';

const LEDGER = toLedger({
  'q-aaaaaaaa': toRecord('Der Deich hält'),
  'q-bbbbbbbb': toRecord('Ja', { article: 'ebbe' }),
  'q-cccccccc': toRecord('Nein', { status: 'retired', ended: '2024-05-02' }),
});
const none = () => [];

describe('issueQuotes', () => {
  test('puts the current records to their articles', () => {
    const { byArticle, renames } = issueQuotes(LEDGER, ['flut', 'ebbe', 'neu'], none);
    expect([...byArticle].map(([id, records]) => [id, records.map((one) => one.id)])).toEqual([
      ['flut', ['q-aaaaaaaa']],
      ['ebbe', ['q-bbbbbbbb']],
    ]);
    expect([...renames]).toEqual([]);
  });

  test('knows every id that was ever issued', () => {
    const { isTaken } = issueQuotes(LEDGER, ['flut', 'ebbe'], none);
    expect(['q-aaaaaaaa', 'q-cccccccc', 'q-dddddddd'].map(isTaken)).toEqual([true, true, false]);
  });

  test('reads no article where none is gone', () => {
    const read: string[] = [];
    issueQuotes(LEDGER, ['flut', 'ebbe', 'neu'], (id) => {
      read.push(id);
      return [];
    });
    expect(read).toEqual([]);
  });

  test('gives the records of a file to its new name', () => {
    const { byArticle, renames } = issueQuotes(LEDGER, ['sturm', 'ebbe'], () => [
      toFound('Der Deich hält'),
    ]);
    expect([...renames]).toEqual([['sturm', 'flut']]);
    expect([byArticle.has('flut'), byArticle.get('sturm')?.map(({ id }) => id)]).toEqual([
      false,
      ['q-aaaaaaaa'],
    ]);
  });

  test('leaves the records of a deleted article where they were', () => {
    const { byArticle, renames } = issueQuotes(LEDGER, ['ebbe', 'neu'], () => [toFound('Anderes')]);
    expect([...renames]).toEqual([]);
    expect([...byArticle.keys()]).toEqual(['flut', 'ebbe']);
  });
});
