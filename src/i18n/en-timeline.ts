import type { TimelineWords } from './timeline-words.ts';

export const timeline: TimelineWords = {
  title: 'What was when?',
  note: (date) =>
    `What the text says to have been on a day or at a time, counted from ${date}. What it leaves open is missing here.`,
  picture: (first, last) =>
    `Time axis from ${first} to ${last}. The list below says the same in words.`,
  day: 'day',
  span: 'period',
  vague: 'about',
  statements: 'statement',
  published: 'day of the text',
  said: 'Speaking',
  nothing: 'The text names no time that can be told.',
  about: (date) => `about ${date}`,
  between: (start, end) => `${start} to ${end}`,
  until: (end) => `until ${end}`,
  from: (start) => `from ${start}`,
};
