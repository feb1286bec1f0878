import { describe, expect, test } from 'vitest';
import { assignIssued, issueQuotes } from '../../src/loaders/issued-quotes.ts';
import { toFound, toLedger, toRecord } from '../ledger/example-quotes.ts';

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

describe('assignIssued', () => {
  const issued = issueQuotes(LEDGER, ['flut', 'ebbe'], none);

  test('finds the statements of the article alone', () => {
    const found = [toFound('Der Deich hält'), toFound('Ja')];
    expect(assignIssued(issued, 'flut', found).ids).toEqual(['q-aaaaaaaa', expect.any(String)]);
    expect(assignIssued(issued, 'flut', found).ids[1]).not.toBe('q-bbbbbbbb');
  });

  test('lets an id given by hand bring a statement from another article', () => {
    const found = [toFound('Jawohl, gewiss', { id: 'q-bbbbbbbb' })];
    expect(assignIssued(issued, 'flut', found)).toMatchObject({
      ids: ['q-bbbbbbbb'],
      matching: { pairs: [{ id: 'q-bbbbbbbb', quote: 0, how: 'explicit' }] },
    });
  });

  test('gives no id that was withdrawn', () => {
    const found = [toFound('Nein', { id: 'q-cccccccc' })];
    expect(assignIssued(issued, 'flut', found).ids).not.toEqual(['q-cccccccc']);
  });
});
