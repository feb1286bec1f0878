import type { TimelineWords } from './timeline-words.ts';

const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

export const timeline: TimelineWords = {
  title: 'What happened when?',
  note: (date) =>
    `What the text links with a day or a time, counted from ${date}. Only what its words surely decide is shown, and no time out of quotations; something may be missing.`,
  picture: (first, last) =>
    `Time axis: ${first} to ${last}. The list below says the same in words.`,
  day: 'day',
  span: 'period',
  vague: 'about',
  statements: 'statement',
  published: 'day of the text',
  said: () => 'Speaking',
  nothing: 'The text names no time that can be told.',
  about: (date) => `about ${date}`,
  between: (start, end) => `${start} to ${end}`,
  until: (end) => `until ${end}`,
  from: (start) => `from ${start}`,
  third: (third, whole) => `${['beginning', 'middle', 'end'][third] ?? ''} of ${whole}`,
  season: (season, years) => `${SEASONS[season] ?? ''} ${years}`,
  decade: (first) => `the ${first}s`,
  units: {
    day: 'days',
    weekend: 'weekends',
    week: 'weeks',
    month: 'months',
    quarter: 'quarters',
    half: 'half-years',
    year: 'years',
    decade: 'decades',
  },
  before: (units, day) => `${units} up to ${day}`,
  behind: (units, day) => `${units} from ${day}`,
};
