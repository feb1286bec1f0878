import { expect, test } from 'vitest';
import { toMonth, toWeekday } from '../../../../src/text/lang/de/calendar.ts';

test.each([
  ['montag', 0],
  ['dienstagabend', 1],
  ['mittwoch', 2],
  ['donnerstagvormittag', 3],
  ['sonnabend', 5],
  ['sonntag', 6],
  ['sonntagskind', undefined],
  ['tag', undefined],
])('the weekday of “%s” is %s', (word, number) => {
  expect(toWeekday(word)).toBe(number);
});

test.each([
  ['januar', 1],
  ['jänner', 1],
  ['märz', 3],
  ['dezember', 12],
  ['maibaum', undefined],
])('the month of “%s” is %s', (word, number) => {
  expect(toMonth(word)).toBe(number);
});
