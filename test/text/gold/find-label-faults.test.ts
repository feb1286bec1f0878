import { expect, test } from 'vitest';
import { createRegistry } from '../../../src/text/names/create-registry.ts';
import { findLabelFaults } from './find-label-faults.ts';
import type { GoldEntry, GoldLink, GoldQuote } from './entries.ts';
import { parseEntries, toHalf } from './entries.ts';

const NOBODY = createRegistry({ actors: [], places: [], terms: [] });
const TEXT = 'Ada Berg kam. Der Deich, sagte sie, halte. Der Deich ist alt.';
const QUOTE: GoldQuote = { words: 'sagte sie', type: 'indirect', speaker: 'Ada Berg' };

function toEntry(part: Partial<GoldEntry>): GoldEntry {
  return { id: 'court-01', genre: 'court', text: TEXT, quotes: [], links: [], ...part };
}

function findFaults(part: Partial<GoldEntry>): string[] {
  return findLabelFaults('court', [toEntry(part)], NOBODY);
}

test.each<[what: string, quote: Partial<GoldQuote>, fault: string]>([
  ['words that are not there', { words: 'Die Flut' }, '“Die Flut” is not in the text'],
  ['words that are there twice', { words: 'Deich' }, '“Deich” stands there more than once'],
  ['too high an nth', { words: 'Deich', nth: 3 }, '“Deich” is not in the text'],
  ['a part of a word', { words: 'erg kam' }, '“erg kam” begins or ends inside a word'],
  ['an unknown speaker', { speaker: 'Otto' }, '“Otto” is nowhere in the text'],
  ['half a speaker', { speaker: 'Ada B' }, '“Ada B” is nowhere in the text'],
  ['a pronoun alone', { speaker: 'sie' }, 'a pronoun, and nothing else, means somebody'],
  ['a name with more', { means: 'Der Deich' }, 'a pronoun, and nothing else, means somebody'],
  [
    'parts in disorder',
    { words: ['halte', 'Ada Berg'] },
    'the parts of “halte … Ada Berg” are not in order',
  ],
  ['a pronoun that means somebody', { speaker: 'sie', means: 'Ada Berg' }, ''],
  ['the second of two', { words: 'Deich', nth: 2 }, ''],
  ['nobody', { speaker: null }, ''],
])('a quote with %s', (_what, quote, fault) => {
  const faults = findFaults({ quotes: [{ ...QUOTE, ...quote }] });
  expect(faults).toEqual(fault === '' ? [] : [`court-01: ${fault}`]);
});

test('two labels for the same words, an unknown id, a wrong number', () => {
  const link: GoldLink = { words: 'Berg', id: 'ada-berg' };
  expect(findFaults({ quotes: [QUOTE, { ...QUOTE, type: 'direct' }] })).toEqual([
    'court-01: “sagte sie” has two labels',
  ]);
  expect(findFaults({ links: [link] })).toEqual(['court-01: nobody has the id ada-berg']);
  expect(findFaults({ id: 'court-02' })).toEqual(['court-02: is not court-01']);
});

test.each([
  ['an unknown key', { ...toEntry({}), note: 'x' }],
  ['an unknown type', toEntry({ quotes: [{ ...QUOTE, type: 'spoken' as 'direct' }] })],
  ['no speaker', { ...toEntry({}), quotes: [{ words: 'sagte', type: 'direct' }] }],
  ['a day that is none', toEntry({ date: '2024-02-30' })],
])('an entry with %s is refused', (_what, entry) => {
  expect(() => parseEntries(JSON.stringify(entry))).toThrow();
});

test('odd numbers are for development', () => {
  expect(parseEntries(`${JSON.stringify(toEntry({}))}\n`)).toEqual([toEntry({})]);
  expect(toHalf({ id: 'press-release-11' })).toBe('development');
  expect(toHalf({ id: 'press-release-12' })).toBe('held-out');
});
