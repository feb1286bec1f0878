import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assignIds } from '../../src/ledger/assign-ids.ts';
import { toQuoteId } from '../../src/ledger/quote-id.ts';
import { BO, ELSEWHERE, toFound, toKnown } from './example-quotes.ts';

const free = (): boolean => false;

describe('assignIds', () => {
  test('gives new quotes the ids of their words', () => {
    const { ids } = assignIds('flut', [toFound('Ja'), toFound('Nein')], [], free);
    expect(ids).toEqual([toQuoteId('flut', 'Ja', 0), toQuoteId('flut', 'Nein', 0)]);
  });

  test('numbers twins, also those of two speakers', () => {
    const { ids } = assignIds('flut', [toFound('Ja'), toFound('JA!', BO), toFound('Ja')], [], free);
    expect(ids).toEqual([0, 1, 2].map((twin) => toQuoteId('flut', 'Ja', twin)));
  });

  test('gives a known quote its id, whatever the words are now', () => {
    const records = [toKnown('q-aaaaaaaa', 'Der Deich hält')];
    const { ids } = assignIds('flut', [toFound('Der Daich hält')], records, free);
    expect(ids).toEqual(['q-aaaaaaaa']);
  });

  test('gives no id a second time that was ever issued', () => {
    const taken = new Set([0, 1].map((twin) => toQuoteId('flut', 'Ja', twin)));
    const { ids } = assignIds('flut', [toFound('Ja')], [], (id) => taken.has(id));
    expect(ids).toEqual([toQuoteId('flut', 'Ja', 2)]);
  });

  test('gives a new quote no id that a known one keeps', () => {
    const ja = toQuoteId('flut', 'Ja', 0);
    const records = [toKnown(ja, 'Ja')];
    const quotes = [toFound('Ja', { ...BO, ...ELSEWHERE }), toFound('Ja')];
    const { ids } = assignIds('flut', quotes, records, (id) => id === ja);
    expect(ids).toEqual([toQuoteId('flut', 'Ja', 1), ja]);
  });

  test('gives a doubtful quote an id of its own', () => {
    const records = [toKnown('q-aaaaaaaa', 'Der Deich hält')];
    const { ids, matching } = assignIds('flut', [toFound('Der Daich hält', BO)], records, free);
    expect(ids).toEqual([toQuoteId('flut', 'Der Daich hält', 0)]);
    expect(matching.doubts).toEqual([{ id: 'q-aaaaaaaa', quotes: [0] }]);
  });

  test('tells quotes without letters apart', () => {
    const { ids } = assignIds('flut', [toFound(''), toFound('…'), toFound('👍')], [], free);
    expect(new Set(ids).size).toBe(3);
  });

  test('gives the ids of a first build again when its records are known', () => {
    const quotes = [toFound('Ja'), toFound('Ja'), toFound('Nein'), toFound('Ja', ELSEWHERE)];
    const { ids } = assignIds('flut', quotes, [], free);
    const records = quotes.map((quote, index) => ({ ...quote, id: ids[index] ?? '' }));
    const again = assignIds('flut', quotes, records, (id) => ids.includes(id));
    expect(again.ids).toEqual(ids);
    expect([again.matching.doubts, again.matching.lost]).toEqual([[], []]);
  });

  test('gives each the first number that is free', () => {
    const words = fc.array(fc.constantFrom('Ja', 'JA!', 'Nein', 'Gewiss'), { maxLength: 20 });
    fc.assert(
      fc.property(words, fc.array(fc.nat(5)), (texts, numbers) => {
        const taken = new Set(numbers.map((twin) => toQuoteId('flut', 'Ja', twin)));
        const given = new Set(taken);
        const expected = texts.map((text) => {
          let twin = 0;
          while (given.has(toQuoteId('flut', text, twin))) twin += 1;
          given.add(toQuoteId('flut', text, twin));
          return toQuoteId('flut', text, twin);
        });
        const quotes = texts.map((text) => toFound(text));
        expect(assignIds('flut', quotes, [], (id) => taken.has(id)).ids).toEqual(expected);
      }),
      { seed: 7, numRuns: 100 },
    );
  });
});
