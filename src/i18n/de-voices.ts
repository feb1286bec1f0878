import type { VoiceWords } from './voice-words.ts';

/** Who gets a say, in German. */
export const voices: VoiceWords = {
  title: 'Wer kommt zu Wort',
  titleOf: (year) => `Wer kommt zu Wort: ${year}`,
  lead: 'Wessen Äußerungen die Artikel wiedergeben und mit wie vielen Wörtern: nach Akteuren, Art, Land, Seite und Geschlecht.',
  period: 'Zeitraum',
  allYears: 'alle Jahre',
  nobody: 'Es gibt noch keine Äußerungen.',
  base: (statements, articles) =>
    `Gezählt sind ${statements} Äußerungen aus ${articles === '1' ? 'einem Artikel' : `${articles} Artikeln`}.`,
  how: (direct, reported) =>
    `Ganz oder zum Teil wörtlich: ${direct}. Nur sinngemäß oder zusammengefasst: ${reported}.`,
  ofYear: (year) =>
    `${year} ist das Jahr, in dem die Artikel erschienen sind; was sie wiedergeben, kann aus einem anderen stammen.`,
  repeats: (distinct) =>
    `Eine Äußerung, die in mehreren Artikeln steht, zählt in jedem. Zählt man sie nur einmal, sind es ${distinct}.`,
  words: (direct, reported) =>
    `Wörter anderer: ${direct} wörtlich, ${reported} sinngemäß. Ein Wort in mehreren Zitaten zählt einmal, für das innerste; Zusammenfassungen zählen als Äußerung, nicht als Wörter.`,
  by: {
    actor: 'Nach Akteuren',
    kind: 'Nach Art',
    country: 'Nach Land',
    side: 'Nach Seite',
    gender: 'Nach Geschlecht',
  },
  sharesOf: (statements) => `Anteile an ${statements} Äußerungen.`,
  tooFew: (statements) => `Äußerungen: ${statements}. Das sind zu wenige für Anteile.`,
  genderNote: (ofPeople, all) =>
    `Nur Äußerungen von Menschen mit Eintrag: ${ofPeople} von ${all}. Das Geschlecht steht nur da, wo der Eintrag es nennt; aus Namen wird nichts geschlossen.`,
  share: (percent, all) => `${percent} von ${all} Äußerungen`,
  lessThanOne: (one) => `unter ${one}`,
  count: (statements) => (statements === '1' ? '1 Äußerung' : `${statements} Äußerungen`),
  direct: 'kräftig: wörtlich',
  reported: 'blass: sinngemäß oder zusammengefasst',
  line: 'Linie: Spanne, in der der Anteil liegen kann',
  table: 'Alle Zahlen als Tabelle',
  columns: {
    statements: 'Äußerungen',
    direct: 'davon wörtlich',
    reported: 'davon sinngemäß',
    share: 'Anteil',
    span: 'Spanne',
    distinct: 'ohne Wiederholung',
    articles: 'Artikel',
    wordsDirect: 'Wörter, wörtlich',
    wordsReported: 'Wörter, sinngemäß',
    wordShare: 'Anteil an den Wörtern',
  },
  from: (low, high) => `${low} bis ${high}`,
  rest: (count) => `weitere (${count})`,
  all: 'zusammen',
  gaps: {
    several: 'gemeinsam, von verschiedenen',
    none: 'ohne Angabe im Eintrag',
    'not-stated': 'nicht angegeben',
    unregistered: 'im Text genannt, ohne Eintrag',
    unattributed: 'niemandem zugeordnet',
  },
  genders: { female: 'Frauen', male: 'Männer', 'non-binary': 'nichtbinär', other: 'anderes' },
  errors: {
    title: 'Wie genau die Zahlen sind',
    unsure: (unsure, all) =>
      `${unsure} von ${all} Äußerungen liegen unter der Schwelle, ab der eine Zuordnung als sicher gilt. Sie sind mitgezählt.`,
    byHand: (byHand) => `Von der Redaktion zugeordnet: ${byHand}.`,
    measured: (percent) =>
      `Wer spricht, ermittelt ein Programm. In geprüften Texten, die es nicht kannte, nannte es in ${percent} der Fälle den richtigen Sprecher.`,
    span: (points) =>
      `Die Spanne rechnet mit dem schlechtesten Fall: Alle falschen Zuordnungen, hier bis zu ${points} der Äußerungen, fehlen derselben Zeile oder sind ihr zu viel zugerechnet. Unterschiede, die kleiner sind, sagen nichts.`,
    missing: (percent) =>
      `In denselben Texten fand das Programm ${percent} aller Äußerungen. Was es nicht findet, fehlt hier; trifft das manche öfter als andere, verschiebt es die Anteile über die Spanne hinaus.`,
    registry:
      'Länder, Seiten und Geschlechter stehen in den Einträgen der Akteure, so wie sie heute sind. Wer keinen Eintrag hat, steht in einer eigenen Zeile.',
    counting:
      'Wer oft zitiert wird, weil er im Mittelpunkt einer Nachricht steht, zählt wie jeder andere; die Zahlen sagen nicht, wen die Redaktion hätte wählen können.',
  },
  data: 'Alle Zahlen als CSV',
  database: 'Das ganze Archiv als SQLite-Datenbank',
  dataPackage: 'Was in den CSV-Dateien steht (Data Package)',
  alsoIn: (articles) =>
    articles === 1
      ? 'auch in einem weiteren Artikel'
      : `auch in ${String(articles)} weiteren Artikeln`,
  sameIn: 'Dieselbe Äußerung steht auch in:',
};
