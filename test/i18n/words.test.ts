import { describe, expect, test } from 'vitest';
import { de } from '../../src/i18n/de.ts';
import { en } from '../../src/i18n/en.ts';
import { LOCALES } from '../../src/i18n/locale.ts';
import { getWords } from '../../src/i18n/locales.ts';
import { PAGE_IDS } from '../../src/schemas/page.ts';

type Leaf = readonly [path: string, value: unknown];

/** All words with their keys: `article.by`. */
function toLeaves(value: unknown, path = ''): Leaf[] {
  if (typeof value !== 'object' || value === null) return [[path, value]];
  return Object.entries(value).flatMap(([key, inner]) =>
    toLeaves(inner, path === '' ? key : `${path}.${key}`),
  );
}

const toKeys = (words: unknown): string[] =>
  toLeaves(words).map(([path, value]) => `${path}: ${typeof value}`);

describe('the words of the interface', () => {
  test('have the same keys in German and English', () => {
    expect(toKeys(en).toSorted()).toEqual(toKeys(de).toSorted());
  });

  test.each(LOCALES)('are texts or functions, and none is empty: %s', (locale) => {
    const leaves = toLeaves(getWords(locale));
    const wrong = leaves.filter(
      ([, value]) =>
        typeof value !== 'function' && (typeof value !== 'string' || value.trim() === ''),
    );
    expect(leaves.length).toBeGreaterThan(100);
    expect(wrong).toEqual([]);
  });

  test.each(LOCALES)('have functions that give texts: %s', (locale) => {
    const texts = toLeaves(getWords(locale)).flatMap(([path, value]): Leaf[] =>
      // Every function of the words takes one or two texts, counts or answers; 3 stands for any of them.
      typeof value === 'function' ? [[path, (value as (...args: unknown[]) => unknown)(3, 3)]] : [],
    );
    expect(texts.length).toBeGreaterThan(15);
    expect(
      texts.filter(([, text]) => typeof text !== 'string' || /undefined|NaN/u.test(text)),
    ).toEqual([]);
  });

  test.each(LOCALES)('say the language: %s', (locale) => {
    expect(getWords(locale).lang).toBe(locale);
  });

  test('have a title for each page of the publisher', () => {
    expect(Object.keys(de.pages)).toEqual([...PAGE_IDS]);
    expect(Object.keys(en.pages)).toEqual([...PAGE_IDS]);
  });

  test('count one and many', () => {
    expect([de.quote.count(1), de.quote.count(2), de.quote.count(0)]).toEqual([
      '1 Äußerung',
      '2 Äußerungen',
      '0 Äußerungen',
    ]);
    expect([en.actor.mentions(1), en.actor.mentions(2)]).toEqual(['1 mention', '2 mentions']);
    expect(de.actor.inThisText(2, 1)).toBe('In diesem Text: 2 Äußerungen, 1 Erwähnung.');
    expect(de.actor.inThisText(0, 3)).toBe('In diesem Text: 3 Erwähnungen.');
  });

  test('say no more of picks, of the day of a statement and of a year than is known', () => {
    expect([de.picks.ofWeek, en.picks.ofWeek]).toEqual([
      'Aus den Artikeln der Woche',
      'From this week’s articles',
    ]);
    expect([de.statement.dayOpen, en.statement.dayOpen]).toEqual([
      'Der Tag der Äußerung ist nicht angegeben.',
      'The day of the statement is not given.',
    ]);
    expect(de.picks.speakers).toBe('In den neuesten Artikeln zu Wort gekommen');
    expect([de.voices.ofYear('2026'), en.voices.ofYear('2026')]).toEqual([
      '2026 ist das Jahr, in dem die Artikel erschienen sind; was sie wiedergeben, kann aus einem anderen stammen.',
      '2026 is the year in which the articles were published; what they quote may have been said in another.',
    ]);
    expect([en.voices.base('61', '9'), en.voices.base('1', '1')]).toEqual([
      '61 statements counted, from 9 articles.',
      '1 statement counted, from one article.',
    ]);
  });

  test('put the preposition before a date that its precision asks for', () => {
    expect(['2. Februar 2022', 'Juli 2025', '2021'].map(de.source.retrieved)).toEqual([
      'abgerufen am 2. Februar 2022',
      'abgerufen im Juli 2025',
      'abgerufen 2021',
    ]);
  });

  test('say where a place lies', () => {
    expect([de.place.latitude('53,5', true), de.place.longitude('9,9', false)]).toEqual([
      '53,5° Nord',
      '9,9° West',
    ]);
    expect([de.place.latitude('53,5', false), de.place.longitude('9,9', true)]).toEqual([
      '53,5° Süd',
      '9,9° Ost',
    ]);
  });
});
