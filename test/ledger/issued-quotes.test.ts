import { describe, expect, test } from 'vitest';
import { assignIssued, issueQuotes } from '../../src/ledger/issued-quotes.ts';
import type { FoundQuote } from '../../src/schemas/quote-traits.ts';
import { toFound, toLedger, toRecord, toSearched } from './example-quotes.ts';

const LEDGER = toLedger({
  'q-aaaaaaaa': toRecord('Der Deich hält'),
  'q-bbbbbbbb': toRecord('Ja', { article: 'ebbe' }),
  'q-cccccccc': toRecord('Nein', { status: 'retired', ended: '2024-05-02' }),
});

type Quotes = Readonly<Record<string, readonly FoundQuote[]>>;

/** Puts a ledger to articles with these quotes. */
const issue = (quotes: Quotes, ledger = LEDGER) =>
  issueQuotes(
    ledger,
    new Map(Object.entries(quotes).map(([id, found]) => [id, toSearched(found)])),
  );
const FLUT = [toFound('Der Deich hält')];
const EBBE = [toFound('Ja')];

describe('issueQuotes', () => {
  test('puts the current records to their articles', () => {
    const { byArticle, renames } = issue({ flut: FLUT, ebbe: EBBE, neu: [] });
    expect([...byArticle].map(([id, records]) => [id, records.map((one) => one.id)])).toEqual([
      ['flut', ['q-aaaaaaaa']],
      ['ebbe', ['q-bbbbbbbb']],
    ]);
    expect([...renames]).toEqual([]);
  });

  test('knows every id that was ever issued', () => {
    const { isTaken } = issue({ flut: FLUT, ebbe: EBBE });
    expect(['q-aaaaaaaa', 'q-cccccccc', 'q-dddddddd'].map(isTaken)).toEqual([true, true, false]);
  });

  test('annotates no article where nothing is gone', () => {
    const read: string[] = [];
    const toCounted = (id: string, found: readonly FoundQuote[]) => {
      const readQuotes = () => {
        read.push(id);
        return found;
      };
      return [id, { ...toSearched(found), readQuotes }] as const;
    };
    const neu = toCounted('neu', [toFound('Anderes')]);
    issueQuotes(LEDGER, new Map([toCounted('flut', FLUT), toCounted('ebbe', EBBE), neu]));
    expect(read).toEqual([]);
  });

  test('gives the records of a file to its new name', () => {
    const { byArticle, renames } = issue({ sturm: FLUT, ebbe: EBBE });
    expect([...renames]).toEqual([['sturm', 'flut']]);
    expect([byArticle.has('flut'), byArticle.get('sturm')?.map(({ id }) => id)]).toEqual([
      false,
      ['q-aaaaaaaa'],
    ]);
  });

  test('leaves the records of a deleted article where they were', () => {
    const { byArticle, renames } = issue({ ebbe: EBBE, neu: [toFound('Anderes')] });
    expect([...renames]).toEqual([]);
    expect([...byArticle.keys()]).toEqual(['flut', 'ebbe']);
  });
});

describe('assignIssued', () => {
  const issued = issue({ flut: FLUT, ebbe: EBBE });

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
