import { expect, test } from 'vitest';
import { describeTime } from '../../components/describe-time.ts';
import { getWords } from '../../src/i18n/locales.ts';
import { toTimeline } from '../../src/site/timeline/to-timeline.ts';

const NOWHERE = { start: 0, end: 0 };

test.each([
  ['2022-02-02', '2. Februar 2022', '2 February 2022'],
  ['2021-11~', 'etwa November 2021', 'about November 2021'],
  ['1997', '1997', '1997'],
  ['2022-01-21~/2022-01-31~', 'Januar 2022', 'January 2022'],
  ['2021-09~/2021-11~', 'etwa September bis November 2021', 'about September to November 2021'],
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
  const times = [{ value, span: NOWHERE, sentence: NOWHERE }];
  const [entry] = toTimeline({ text: '', times, statements: [] });
  const write = (locale: 'de' | 'en') =>
    entry && describeTime(entry, { words: getWords(locale), locale });
  expect([write('de'), write('en')]).toEqual([german, english]);
});
