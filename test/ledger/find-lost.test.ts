import { describe, expect, test } from 'vitest';
import { countGone, findLost } from '../../src/ledger/find-lost.ts';
import { BO, toArticle, toFound, toLedger, toRecord } from './example-quotes.ts';

const [A, B, C, D] = ['q-aaaaaaaa', 'q-bbbbbbbb', 'q-cccccccc', 'q-dddddddd'];
const LEDGER = toLedger({
  [A]: toRecord('Der Deich hält'),
  [B]: toRecord('Alle Boote liegen im Hafen', { before: 'x', after: 'y' }),
  [C]: toRecord('Ja', { article: 'ebbe' }),
  [D]: toRecord('Nein', { article: 'ebbe', status: 'retired', ended: '2024-05-02' }),
});

describe('findLost', () => {
  test('finds the current records whose words are gone', () => {
    expect(findLost(LEDGER, [toArticle(LEDGER, [toFound('Der Deich hält')])])).toEqual([B, C]);
  });

  test('leaves out what an editor is asked about', () => {
    expect(findLost(LEDGER, [toArticle(LEDGER, [toFound('Der Daich hält', BO)])])).toEqual([B, C]);
  });
});

describe('countGone', () => {
  test('counts what was lost with the files of articles, not what they lost themselves', () => {
    expect([...countGone(LEDGER, [toArticle(LEDGER, [])])]).toEqual([['ebbe', 1]]);
  });

  test('takes no renamed file for one that is gone', () => {
    const sturm = { ...toArticle(LEDGER, [], 'sturm'), formerly: 'ebbe' };
    expect([...countGone(LEDGER, [sturm])]).toEqual([['flut', 2]]);
  });
});
