import { expect, test } from 'vitest';
import { describeTime } from '../../components/describe-time.ts';
import { getWords } from '../../src/i18n/locales.ts';
import { toTimeline } from '../../src/site/timeline/to-timeline.ts';

const NOWHERE = { start: 0, end: 0 };

const write = (
  value: string,
  locale: 'de' | 'en',
  unit?: 'day' | 'week' | 'month',
): string | undefined => {
  const times = [
    { value, span: NOWHERE, sentence: NOWHERE, isQuoted: false, ...(unit && { unit }) },
  ];
  const [entry] = toTimeline({ text: '', times, statements: [], markup: [] });
  return entry && describeTime(entry, { words: getWords(locale), locale });
};

test.each([
  ['2022-02-02', '2. Februar 2022', '2 February 2022'],
  ['2021-11~', 'etwa November 2021', 'about November 2021'],
  ['1997', '1997', '1997'],
  ['2022-01-21~/2022-01-31~', 'Ende Januar 2022', 'end of January 2022'],
  ['2022-01-01~/2022-01-10~', 'Anfang Januar 2022', 'beginning of January 2022'],
  ['2022-02-11~/2022-02-20~', 'Mitte Februar 2022', 'middle of February 2022'],
  ['2022-02-21~/2022-02-28~', 'Ende Februar 2022', 'end of February 2022'],
  ['2021-01~/2021-04~', 'Anfang 2021', 'beginning of 2021'],
  ['1974~/1976~', 'Mitte der 1970er-Jahre', 'middle of the 1970s'],
  ['2021-09~/2021-11~', 'Herbst 2021', 'autumn 2021'],
  ['2020-12~/2021-02~', 'Winter 2020/21', 'winter 2020/21'],
  ['2024-05-10~/2024-05-12~', 'etwa 10. bis 12. Mai 2024', 'about 10 to 12 May 2024'],
  ['../2024-06-30~', 'bis Ende Juni 2024', 'until end of June 2024'],
  ['2024-05-11~/..', 'ab Mitte Mai 2024', 'from middle of May 2024'],
  [
    '2022-01-19~/2022-02-02',
    'etwa 19. Januar bis 2. Februar 2022',
    'about 19 January to 2 February 2022',
  ],
  ['2022-01-24/2022-01-30', '24. bis 30. Januar 2022', '24 to 30 January 2022'],
  ['2022-01-31/2022-02-06', '31. Januar bis 6. Februar 2022', '31 January to 6 February 2022'],
  [
    '2021-12-27/2022-01-02',
    '27. Dezember 2021 bis 2. Januar 2022',
    '27 December 2021 to 2 January 2022',
  ],
  ['2014/2022-02-02', '2014 bis 2. Februar 2022', '2014 to 2 February 2022'],
  ['2022-01~/2022-02-02', 'etwa Januar bis 2. Februar 2022', 'about January to 2 February 2022'],
  ['../2022-02-04', 'bis 4. Februar 2022', 'until 4 February 2022'],
  ['2022-02-07/..', 'ab 7. Februar 2022', 'from 7 February 2022'],
])('%s is “%s”', (value, german, english) => {
  expect([write(value, 'de'), write(value, 'en')]).toEqual([german, english]);
});

test.each([
  [
    'week',
    '2022-01-19~/2022-02-02',
    'Wochen bis zum 2. Februar 2022',
    'weeks up to 2 February 2022',
  ],
  ['day', '2022-01-31~/2022-02-02', 'Tage bis zum 2. Februar 2022', 'days up to 2 February 2022'],
  ['week', '2022-02-02/2022-02-16~', 'Wochen ab dem 2. Februar 2022', 'weeks from 2 February 2022'],
  [
    'month',
    '2021-12~/2022-02-02',
    'Monate bis zum 2. Februar 2022',
    'months up to 2 February 2022',
  ],
] as const)('a %s that nobody counted has no beginning: %s', (unit, value, german, english) => {
  expect([write(value, 'de', unit), write(value, 'en', unit)]).toEqual([german, english]);
});
