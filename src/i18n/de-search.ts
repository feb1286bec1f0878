import type { SearchWords } from './search-words.ts';

/** What is said of the search, in German. */
export const search: SearchWords = {
  title: 'Suche',
  lead: 'Sie findet Akteure, Äußerungen, Begriffe, Orte und Artikel, auch in anderer Schreibweise und als Teil eines Wortes. Anführungszeichen um mehrere Wörter suchen genau diese Folge.',
  field: 'Suchwörter',
  submit: 'Suchen',
  narrow: 'Äußerungen eingrenzen',
  speaker: 'Wer spricht',
  year: 'Veröffentlicht',
  how: 'Wiedergabe',
  side: 'Seite',
  any: 'alle',
  reset: 'Eingrenzung aufheben',
  needsScript:
    'Die Suche braucht JavaScript. Ohne JavaScript führen die Verzeichnisse zu allem, was es gibt.',
  notLoaded: 'Die Suche ließ sich nicht laden. Die Verzeichnisse führen zu allem, was es gibt.',
  loading: 'Die Suche wird geladen.',
  nothing: 'Nichts gefunden. Vielleicht hilft ein anderes Wort, oder eines weniger.',
  one: '1 Treffer',
  many: '{} Treffer',
  more: 'Weitere Treffer: {}',
  groups: {
    actors: 'Akteure',
    statements: 'Äußerungen',
    terms: 'Begriffe und Orte',
    articles: 'Artikel',
  },
  registers: 'Verzeichnisse',
  registersNote: 'Alles, nach Namen oder nach Tagen geordnet.',
};
