import type { ListWords } from './list-words.ts';

/** The words of lists and of the home page, in German. */
export const lists: ListWords = {
  list: {
    byYear: 'Nach Jahren',
    byLetter: 'Nach Buchstaben',
    newest: 'Neueste',
    pages: 'Seiten dieser Liste',
    page: (number, count) => `Seite ${String(number)} von ${String(count)}`,
    newer: 'Neuere',
    older: 'Ältere',
    previous: 'Zurück',
    next: 'Weiter',
    surestOf: (shown, all) => `${shown} von ${all}, die neuesten sicher zugeordneten zuerst`,
    moreArticles: (count) =>
      count === '1' ? 'und in einem weiteren Artikel' : `und in ${count} weiteren Artikeln`,
    moreActors: (count) => `und ${count} weitere`,
    moreStatements: (count) => `+ ${count}`,
    frequent: 'In den meisten Artikeln',
    otherSigns: 'Ziffern und andere Zeichen',
  },
  months: {
    title: 'Äußerungen nach Monaten',
    bar: (month, count) => `${month}: ${count}`,
    table: 'Alle Monate in Zahlen',
    month: 'Monat',
    count: 'Äußerungen',
    before: (count) => `davor: ${count}`,
  },
  picks: {
    ofWeek: 'Aus den Artikeln der Woche',
    ofWeekNote: (from, to) =>
      `Vom ${from} bis ${to}: ganze wörtliche Sätze, sicher zugeordnet, höchstens fünf, von jeder Stimme und aus jedem Artikel höchstens eine.`,
    allStatements: 'Alle Äußerungen',
    speakers: 'In den neuesten Artikeln zu Wort gekommen',
    speakersNote: (articles) =>
      articles === 1
        ? 'Sicher zugeordnete Äußerungen im neuesten Artikel'
        : `Sicher zugeordnete Äußerungen in den neuesten ${String(articles)} Artikeln`,
    terms: 'Begriffe der neuesten Artikel',
    allTerms: 'Alle Begriffe',
  },
};
