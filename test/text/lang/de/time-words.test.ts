import { expect, test } from 'vitest';
import { toTimeWord } from '../../../../src/text/lang/de/time-words.ts';

test.each([
  ['Mittwochabend', { weekday: 2 }],
  ['mittwoch', undefined],
  ['Mai', { month: 5 }],
  ['mai', undefined],
  ['Frühjahr', { season: 0 }],
  ['1990er', { decade: 1990 }],
  ['90er', { decade: 1990 }],
  ['Neunzigerjahren', { decade: 1990 }],
  ['achtziger', { decade: 1980 }],
  ['20er', undefined],
  ['2015er', undefined],
  ['vergangener', { side: -1 }],
  ['kommendes', { side: 1 }],
  ['Wochen', { unit: 'week', isPlural: true }],
  ['zwölf', { count: 12 }],
  ['Karfreitag', { holiday: { fromEaster: -2 } }],
  ['Hafen', undefined],
])('“%s” says of time %o', (word, time) => {
  expect(toTimeWord(word)).toEqual(time);
});
