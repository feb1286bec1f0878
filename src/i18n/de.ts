import { compare } from './de-compare.ts';
import { lists } from './de-list.ts';
import { llms } from './de-llms.ts';
import { past } from './de-past.ts';
import { reuse } from './de-reuse.ts';
import { search } from './de-search.ts';
import { statement } from './de-statement.ts';
import { background } from './de-background.ts';
import { maps } from './de-maps.ts';
import { timeline } from './de-timeline.ts';
import { voices } from './de-voices.ts';
import type { Words } from './words.ts';

const count = (one: string, many: string) => (number: number) =>
  `${String(number)} ${number === 1 ? one : many}`;
const statements = count('Äußerung', 'Äußerungen');
const mentions = count('Erwähnung', 'Erwähnungen');

/** The preposition before a date of any precision: am 2. Februar 2022, im Juli 2025, 2021. */
const toWhen = (date: string) =>
  /^\d+\./u.test(date) ? `am ${date}` : /^\d{4}$/u.test(date) ? date : `im ${date}`;

/** German, the language of the interface. */
export const de: Words = {
  lang: 'de',
  locale: 'de_DE',
  otherLanguage: 'English',
  siteTagline: 'Nachrichten, erklärt: wer ist wer, wer sagt was',
  skipToContent: 'Zum Inhalt',
  mainNavigation: 'Hauptnavigation',
  footerNavigation: 'Über diese Seite',
  publisher: 'Herausgeber',
  licence: 'Lizenz',
  ownTexts: 'Eigene Texte und Auszeichnungen',
  navigation: {
    home: 'Start',
    articles: 'Artikel',
    actors: 'Akteure',
    quotes: 'Äußerungen',
    glossary: 'Glossar',
    places: 'Orte',
  },
  home: {
    title: 'Wer ist wer? Wer sagt was?',
    lead: 'Hier werden Nachrichten dort erklärt, wo Fragen entstehen: im Text. Wer sind die Menschen und Staaten, was bedeuten die Begriffe? Bei jeder Äußerung steht, von wem sie stammt, an wen sie sich richtet und wer sie weitergegeben hat.',
    newest: 'Neue Artikel',
    waysIn: 'Alles im Überblick',
    allArticles: 'Alle Artikel',
    allActors: 'Alle Akteure',
    actorsNote: 'Menschen, Staaten, Organisationen',
    quotesNote: 'wörtlich, sinngemäß, zusammengefasst',
    glossaryNote: 'Begriffe, kurz erklärt',
    placesNote: 'wovon die Artikel berichten',
  },
  article: {
    kicker: 'Erklärt',
    retrieved: (date) => `abgerufen ${toWhen(date)}`,
    by: (author) => `von ${author}`,
    tags: 'Themen',
    tag: 'Thema',
    licence: 'Lizenz',
    original: 'Zum Original',
    source: 'Quelle',
    noSource: 'ohne Angabe',
    words: (number) => (number === '1' ? '1\u00a0Wort' : `${number}\u00a0Wörter`),
    whoSpeaks: 'Wer spricht hier?',
    shareNote: (quoted, all) =>
      `${quoted} der ${all} Wörter geben wieder, was andere sagen. Von diesen ${quoted} stammen:`,
    shareFew: (quoted, all) =>
      `Nur ${quoted} der ${all} Wörter geben wieder, was andere sagen, zu wenige für einen Vergleich.`,
    toneDirect: 'kräftig: wörtlich',
    toneReported: 'blass: sinngemäß',
    pickSide: (name) => `${name}: im Text hervorheben`,
    picked: (name) => `Hervorgehoben: ${name}`,
    showAll: 'Alle Stimmen zeigen',
    aids: 'Stimmen und Markierungen im Text',
    shareNone: 'Dieser Text gibt niemandes Worte wieder.',
    others: 'andere und ohne Namen',
    severalSides: 'mehrere Seiten zugleich',
    shareTable: 'Alle Stimmen in Zahlen',
    speaker: 'Wer',
    wordsDirect: 'Wörter, wörtlich',
    wordsReported: 'Wörter, sinngemäß',
    statements: 'Äußerungen',
    howToRead: 'Markierungen im Text',
    legendQuote: 'wörtlich zitiert',
    legendIndirect: 'sinngemäß wiedergegeben',
    legendReported: 'zusammengefasst',
    legendSpeaker: 'wer spricht',
    legendEcho: 'führt zur Äußerung',
    legendActor: 'Akteur',
    legendTerm: 'Begriff',
    legendPlace: 'Ort',
    legendHint: 'Namen, Orte und Begriffe führen zu einer Erklärung.',
    plainReading: 'Ohne Markierungen lesen',
    nextParagraph: 'Zum nächsten Absatz',
    notes: 'Wer in diesem Absatz spricht',
    explained: 'Erklärungen zu diesem Artikel',
    further: 'Weitere Artikel',
    newer: 'Neuerer Artikel',
    older: 'Älterer Artikel',
  },
  text: {
    footnotes: 'Fußnoten',
    backToText: 'Zurück zum Text',
    table: 'Tabelle',
  },
  quote: {
    how: { direct: 'wörtlich', indirect: 'sinngemäß', reported: 'zusammengefasst' },
    unnamed: 'ohne Namen',
    toProfile: 'Zum Profil',
    alone: 'Seite der Äußerung',
    inContext: 'Im Artikel lesen',
    relayedBy: (names) => `weitergegeben durch ${names}`,
    addressedTo: (names) => `an ${names}`,
    certainty: (percent) => `automatisch zugeordnet, zu ${percent} sicher`,
    certaintyByHand: 'von der Redaktion zugeordnet',
    title: (name) => `Äußerung: ${name}`,
    said: 'Wiedergabe',
    passedOnBy: 'Weitergegeben durch',
    passedOnTo: 'Gerichtet an',
    publishedOn: 'Veröffentlicht',
    inText: 'Im Text',
    context: 'Zusammenhang',
    attribution: 'Zuordnung',
    address: 'Adresse',
    more: (name) => `Mehr von ${name}`,
    indexLead:
      'Wer in den Artikeln was sagt, wörtlich oder sinngemäß, der neueste Artikel zuerst. Jede Äußerung hat eine eigene Adresse, die bleibt.',
    count: statements,
    inSource: 'In der Quelle lesen',
    links: 'Wege zu dieser Äußerung',
  },
  statement,
  voices,
  ...background,
  maps,
  timeline,
  ...lists,
  print: {
    address: (address) => `Abgerufen am ______________ unter ${address}`,
    entries: 'Wer, wo und was im Text genannt ist',
    statements: 'Wer was sagt, und wo es steht',
  },
  history: {
    title: 'Frühere Fassungen',
    reworded: (date) => (date ? `Wortlaut geändert am ${date}` : 'Wortlaut geändert'),
    reattributed: (date) => (date ? `Zuordnung geändert am ${date}` : 'Zuordnung geändert'),
    restored: (date) =>
      date
        ? `War zurückgezogen, wieder aufgenommen am ${date}`
        : 'War zurückgezogen, wieder aufgenommen',
    corrected: (date) => (date ? `Korrigiert am ${date}` : 'Korrigiert'),
    wordsBefore: 'Zuvor:',
    speakerBefore: (name) => `Zuvor zugeordnet: ${name}`,
    correction: 'Korrektur',
    reply: 'Gegendarstellung',
    replyBy: (name) => `Gegendarstellung: ${name}`,
    retired: 'Dieser Eintrag wurde zurückgezogen',
    missing: 'Diese Äußerung steht nicht mehr im Artikel',
    merged: 'Diese Äußerung hat eine andere Adresse',
    since: (date) => `am ${date}`,
    reason: (reason) => `Grund: ${reason}`,
    lastWords: 'Der letzte Wortlaut:',
    toCurrent: 'Zur Äußerung',
  },
  llms,
  reuse,
  actor: {
    kinds: {
      person: 'Person',
      state: 'Staat',
      government: 'Regierung',
      organisation: 'Organisation',
      medium: 'Medium',
      group: 'Gruppe',
    },
    groups: {
      person: 'Menschen',
      state: 'Staaten',
      government: 'Regierungen',
      organisation: 'Organisationen',
      medium: 'Medien',
      group: 'Gruppen',
    },
    draft: 'Entwurf, noch nicht geprüft',
    said: 'Äußerungen',
    othersSay: (name) => `${name} in den Äußerungen anderer`,
    asOf: (date) => `Stand: ${date}`,
    inArticleOf: (date) => `im Artikel vom ${date}`,
    mentionedIn: 'Erwähnt in',
    nothingSaid: 'Die Artikel geben keine eigene Äußerung wieder.',
    roles: 'Ämter',
    since: (date) => `seit ${date}`,
    until: (date) => `bis ${date}`,
    span: (from, to) => `${from} bis ${to}`,
    officeFor: 'Amt oder Aufgabe für',
    belongsTo: 'Zugehörigkeit',
    speaksFor: 'Spricht oder sprach für',
    spokenForBy: 'Dafür sprechen oder sprachen unter anderem',
    officers: 'Amt oder Aufgabe dafür haben oder hatten unter anderem',
    members: 'Zugehörig, unter anderem',
    passesOn: 'Gibt Äußerungen weiter von',
    passedOnBy: 'Äußerungen weitergegeben durch',
    related: 'Im selben Absatz genannt',
    alsoCalled: 'Andere Namen und Schreibweisen',
    sources: 'Quellen',
    inThisText: (said, named) =>
      said > 0
        ? `In diesem Text: ${statements(said)}, ${mentions(named)}.`
        : `In diesem Text: ${mentions(named)}.`,
    indexLead:
      'Wer in den Artikeln vorkommt: Menschen, Staaten, Regierungen, Organisationen und Medien.',
    mentions,
  },
  ...past,
  ...compare,
  unpublished: { draft: 'Entwurf', waiting: (date) => `Erscheint am ${date}` },
  glossary: {
    indexLead: 'Begriffe aus den Artikeln, erst in einem Satz, dann ausführlich.',
    seeAlso: 'Siehe auch',
    occursIn: 'Kommt vor in',
    occursNowhere: 'Kommt zurzeit in keinem Artikel vor.',
    more: 'Mehr im Glossar',
  },
  place: {
    indexLead: 'Orte, die in den Artikeln vorkommen.',
    coordinates: 'Lage',
    middle: 'Mitte, ungefähr',
    more: 'Mehr zum Ort',
    latitude: (degrees, isNorth) => `${degrees}° ${isNorth ? 'Nord' : 'Süd'}`,
    longitude: (degrees, isEast) => `${degrees}° ${isEast ? 'Ost' : 'West'}`,
  },
  source: { retrieved: (date) => `abgerufen ${toWhen(date)}` },
  pages: {
    impressum: 'Impressum',
    datenschutz: 'Datenschutz',
    barrierefreiheit: 'Barrierefreiheit',
  },
  pageMissing: (file) =>
    `Diese Seite füllt der Herausgeber aus: Der Text gehört in die Datei ${file}.`,
  notFound: {
    title: 'Diese Seite gibt es nicht',
    text: 'Vielleicht ist die Adresse unvollständig. Jede Äußerung behält ihre Adresse; alle stehen unter „Äußerungen“.',
    home: 'Zur Startseite',
  },
  search,
  close: 'Schließen',
  germanContent: 'Der Text ist auf Deutsch.',
};
