import type { TimelineWords } from './timeline-words.ts';

const SEASONS = ['Frühjahr', 'Sommer', 'Herbst', 'Winter'];

export const timeline: TimelineWords = {
  title: 'Wann war was?',
  note: (date) =>
    `Was der Text mit einem Tag oder einer Zeit verbindet, gerechnet vom ${date} an. Gezeigt wird nur, was seine Worte sicher festlegen, und keine Zeit aus Zitaten; es kann etwas fehlen.`,
  picture: (first, last) =>
    `Zeitachse: ${first} bis ${last}. Die Liste darunter sagt dasselbe in Worten.`,
  day: 'Tag',
  span: 'Zeitraum',
  vague: 'ungefähr',
  statements: 'Äußerung',
  published: 'Tag des Textes',
  said: (speakers) => (speakers === 1 ? 'Es äußert sich' : 'Es äußern sich'),
  nothing: 'Der Text nennt keine Zeit, die sich bestimmen lässt.',
  about: (date) => `etwa ${date}`,
  between: (start, end) => `${start} bis ${end}`,
  until: (end) => `bis ${end}`,
  from: (start) => `ab ${start}`,
  third: (third, whole) => `${['Anfang', 'Mitte', 'Ende'][third] ?? ''} ${whole}`,
  season: (season, years) => `${SEASONS[season] ?? ''} ${years}`,
  decade: (first) => `der ${first}er-Jahre`,
  units: {
    day: 'Tage',
    weekend: 'Wochenenden',
    week: 'Wochen',
    month: 'Monate',
    quarter: 'Quartale',
    half: 'Halbjahre',
    year: 'Jahre',
    decade: 'Jahrzehnte',
  },
  before: (units, day) => `${units} bis zum ${day}`,
  behind: (units, day) => `${units} ab dem ${day}`,
};
