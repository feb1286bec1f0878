import type { TimelineWords } from './timeline-words.ts';

export const timeline: TimelineWords = {
  title: 'Wann war was?',
  note: (date) =>
    `Was der Text mit einem Tag oder einer Zeit verbindet, gerechnet vom ${date} an. Was er offen lässt, fehlt hier.`,
  picture: (first, last) =>
    `Zeitachse vom ${first} bis zum ${last}. Die Liste darunter sagt dasselbe in Worten.`,
  day: 'Tag',
  span: 'Zeitraum',
  vague: 'ungefähr',
  statements: 'Äußerung',
  published: 'Tag des Textes',
  said: 'Es äußern sich',
  nothing: 'Der Text nennt keine Zeit, die sich bestimmen lässt.',
  about: (date) => `etwa ${date}`,
  between: (start, end) => `${start} bis ${end}`,
  until: (end) => `bis ${end}`,
  from: (start) => `ab ${start}`,
};
