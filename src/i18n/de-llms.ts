import type { LlmsWords } from './llms-words.ts';

export const llms: LlmsWords = {
  summary: (articles, statements) =>
    `Nachrichten, erklärt: ${statements} Äußerungen aus ${articles} Artikeln, jede mit ihrem Weg, ihrem Tag und einer Adresse, die bleibt.`,
  howTo: 'So werden Äußerungen richtig zitiert (Schlüssel in `statements.json`):',
  rules: [
    'Ganz: `text` sind ganze Sätze des Artikels. Nichts herauslösen; wer kürzt, lässt Bedingung und Verneinung stehen.',
    'Mit dem, was behauptet wird: `polarity`. `negated` heißt, dass es bestritten, abgelehnt oder nicht gesagt wurde; `asked` ist eine Frage, `hypothetical` eine Annahme, `announced` noch nicht gesagt. Nur `asserted` wurde so gesagt.',
    'Wörtlich ist nur, was in `quotes.json` den `type` `direct` hat. Alles andere ist sinngemäß und steht nicht in Anführungszeichen.',
    'Mit dem ganzen Weg: `attribution` nennt, wer es wem gegenüber sagte und wer es weitergab (`relay`); berichtet hat es der Artikel (`article`, `publisher`).',
    'Mit dem Tag: `said` ist der Tag der Äußerung. Fehlt er, ist nur bekannt, wann der Artikel erschien (`published`).',
    'Mit dem Zweifel: Bei `isSure: false` ist die Zuordnung unsicher (`confidence`, `rule`), und `hedges` sind Vorbehalte des Textes. Ohne `speakers` ist niemand bekannt: nicht raten.',
    'Mit der Adresse `url`. Sie bleibt auch, wenn der Wortlaut berichtigt (`status`) oder zurückgenommen wird; was in `past` von `quotes.json` den `status` `retired` hat, wird nicht mehr zitiert.',
    'Gezählt werden Äußerungen, nicht Zitate: Ein Zitat kann in einem anderen stehen (`within`), und `sameAs` nennt dieselbe Äußerung in anderen Artikeln.',
  ],
  rights:
    'Die Wörter der Artikel gehören ihren Verlagen; die Lizenz steht bei jedem Artikel, ohne sie sind alle Rechte vorbehalten.',
  licence: (name) => `Auszeichnungen und eigene Texte: ${name}.`,
  data: 'Daten',
  statements: 'alle Äußerungen, ganz, mit Weg, Tag und Zweifel',
  quotes: 'alle Zitate einzeln, mit Berichtigungen und zurückgenommenen Adressen',
  articles: 'alle Artikel mit Quelle und Lizenz',
  actors: 'Personen, Staaten, Organisationen, Medien',
  glossary: 'Begriffe mit ihrer Erklärung',
  database: 'alles in einer SQLite-Datenbank, mit Erklärung jeder Spalte (Tabelle dataDictionary)',
  metadata: 'Beschreibung der Datenbank für Datasette',
  dataPackage: 'Beschreibung der CSV-Dateien als Frictionless Data Package',
  nQuads: 'das JSON-LD aller Seiten als N-Quads, gepackt mit gzip',
  texts: 'Artikel als Markdown',
  month: (articles) => `${articles} Artikel mit Text und Äußerungen`,
  lines: 'JSON Lines mit Stellen im Text',
  tei: 'TEI P5',
  annotations: 'W3C Web Annotation',
  feed: 'was zuletzt hinzukam oder sich änderte',
  sitemap: 'alle Seiten',
};
