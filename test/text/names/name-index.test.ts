import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NameEntry } from '../../../src/text/names/name-index.ts';
import { NO_LANGUAGE } from '../../../src/text/lang/language.ts';
import { createNameIndex, findLongestForm, toWords } from '../../../src/text/names/name-index.ts';
import { findTokens } from '../../../src/text/core/tokens.ts';
import { foldName } from '../../../src/text/lang/de/fold.ts';
import { GERMAN } from '../../../src/text/lang/de/german.ts';

const toEntry = (form: string, id = form, kind: NameEntry['kind'] = 'actor'): NameEntry => ({
  form,
  id,
  kind,
  rule: 'name',
  isBuiltin: false,
});

const INDEX = createNameIndex(
  ['Bund', 'Bund Quellau', 'Bund Quellau am Deich', 'Ada Berg', 'Erdoğan'].map((form) =>
    toEntry(form),
  ),
  foldName,
);

/** The form that a text begins with and how many of its tokens it takes. */
function find(
  text: string,
  isMeant: (entry: NameEntry) => boolean = () => true,
): string | undefined {
  const tokens = findTokens(text, GERMAN);
  const match = findLongestForm(INDEX, (offset) => tokens[offset]?.text, isMeant);
  return match && `${match.entries.map(({ id }) => id).join(', ')}: ${String(match.length)}`;
}

describe('findLongestForm', () => {
  test.each([
    ['Bund', 'Bund: 1'],
    ['Bund Torrau', 'Bund: 1'],
    ['Bund Quellau kam', 'Bund Quellau: 2'],
    ['Bund Quellau am', 'Bund Quellau: 2'],
    ['Bund Quellau am Deich', 'Bund Quellau am Deich: 4'],
    ['Ada Berg', 'Ada Berg: 2'],
    ['Ada\nBerg', 'Ada Berg: 2'],
    ['Ada M. Berg kam', 'Ada Berg: 4'],
    ['Ada M. K. Berg kam', 'Ada Berg: 6'],
    ['Erdogan', 'Erdoğan: 1'],
    ['Erdog\u0306an', 'Erdoğan: 1'],
  ])('finds in “%s” %s', (text, found) => {
    expect(find(text)).toBe(found);
  });

  test.each([
    '',
    'Deich',
    'bund',
    'BUND',
    'Bunde',
    'Ada',
    'Ada M Berg',
    'Ada, Berg',
    'M. Ada Berg',
    'Ada M.',
  ])('finds nothing in “%s”', (text) => {
    expect(find(text)).toBeUndefined();
  });

  test('goes back to the longest form with an owner who is meant', () => {
    expect(find('Bund Quellau', ({ id }) => id === 'Bund')).toBe('Bund: 1');
    expect(find('Bund Quellau', () => false)).toBeUndefined();
  });

  test('takes as many steps as the text has words of a form, not more', () => {
    const offsets: number[] = [];
    findLongestForm(
      INDEX,
      (offset) => {
        offsets.push(offset);
        return ['Bund', 'Torrau', 'am', 'Deich'][offset];
      },
      () => true,
    );
    expect(Math.max(...offsets)).toBeLessThanOrEqual(2);
  });

  test('ends in a text of nothing but initials', () => {
    const tokens = findTokens(`Ada ${'M. '.repeat(20_000)}`, GERMAN);
    const start = performance.now();
    expect(
      findLongestForm(
        INDEX,
        (offset) => tokens[offset]?.text,
        () => true,
      ),
    ).toBeUndefined();
    expect(performance.now() - start).toBeLessThan(500);
  });
});

describe('createNameIndex', () => {
  test('keeps every owner of a form, in order', () => {
    const index = createNameIndex(
      [toEntry('Falk', 'mira'), toEntry('Falk', 'otto'), toEntry('Falk', 'x', 'term')],
      foldName,
    );
    expect(index.root.next.get('Falk')?.entries.map(({ id }) => id)).toEqual(['mira', 'otto', 'x']);
  });

  test('keeps the first of two equal forms of one owner', () => {
    const index = createNameIndex(
      [toEntry('Falk', 'mira'), { ...toEntry('Falk', 'mira'), rule: 'alias' }],
      foldName,
    );
    expect(index.root.next.get('Falk')?.entries.map(({ rule }) => rule)).toEqual(['name']);
  });

  test('puts spellings that fold alike under one key', () => {
    const index = createNameIndex([toEntry('Weiß', 'a'), toEntry('Weiss', 'b')], foldName);
    expect([...index.root.next.keys()]).toEqual(['Weiss']);
  });

  test.each(['', ' ', '\n'])('leaves out “%s”, which holds no word', (form) => {
    const index = createNameIndex([toEntry(form, 'x')], foldName);
    expect(index.root).toEqual({ next: new Map(), entries: [] });
  });
});

test.each([
  ['Hanna von der Aue', ['Hanna', 'von', 'der', 'Aue']],
  ['Ada M. Berg', ['Ada', 'M', '.', 'Berg']],
  ['Ada‑Lena Weiß', ['Ada-Lena', 'Weiss']],
  ['', []],
])('toWords of “%s” are %j', (form, words) => {
  expect(toWords(form, foldName)).toEqual(words);
});

test('toWords finds in names of plain words what the rules for texts find', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abzAZäß  -.1é'), maxLength: 12 }), (form) => {
      const tokens = findTokens(form, NO_LANGUAGE).map(({ text }) => text);
      expect(toWords(form, (word) => word)).toEqual(tokens);
    }),
    { numRuns: 500, seed: 1962 },
  );
});
