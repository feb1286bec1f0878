import type { Words } from './words.ts';

/** What is said of statements, in German. */
export const statement: Words['statement'] = {
  polarity: {
    negated: 'verneint',
    asked: 'als Frage',
    hypothetical: 'nur angenommen',
    announced: 'erst angekündigt',
  },
  polarityNote: {
    negated: 'Der Satz sagt, dass dies nicht gesagt, bestritten oder abgelehnt wurde.',
    asked: 'Der Satz ist eine Frage; er sagt nicht, dass es so ist.',
    hypothetical: 'Der Satz nimmt dies nur an; er sagt nicht, dass es gesagt wurde.',
    announced: 'Der Satz kündigt dies an; gesagt war es noch nicht.',
  },
  saidBy: 'gesagt von',
  to: 'an',
  toward: 'gegenüber',
  passedOnBy: 'weitergegeben durch',
  passedOnFrom: 'weitergegeben von',
  reportedIn: 'berichtet in',
  chain: 'Weg der Äußerung',
  hedged: (words) => `mit Vorbehalt: ${words}`,
  saidOn: (date) => `gesagt am ${date}`,
  publishedOn: (date) => `veröffentlicht am ${date}`,
  day: 'Tag',
  dayOpen: 'Wann es gesagt wurde, lässt der Text offen.',
  mixed: 'teils wörtlich, teils sinngemäß',
  unsure: 'unsicher zugeordnet',
  unsureNote: (percent) =>
    `Wer hier spricht, ist automatisch zugeordnet und unsicher (${percent}).`,
  title: (name, words) => `${name}: ${words}`,
  count: (number) => `${String(number)} ${number === 1 ? 'Äußerung' : 'Äußerungen'}`,
  nth: (number) => `Äußerung ${String(number)}`,
  previous: 'Vorige Äußerung im Artikel',
  next: 'Nächste Äußerung im Artikel',
  previousOf: (name) => `Frühere Äußerung: ${name}`,
  nextOf: (name) => `Spätere Äußerung: ${name}`,
  around: 'Äußerungen davor und danach',
  picked: 'Diese Adresse meint die hervorgehobenen Worte.',
  report: 'Fehler melden',
};
