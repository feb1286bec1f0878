import type { Locale } from '../i18n/locale.ts';
import { say } from '../i18n/say.ts';
import { toNumber } from '../i18n/to-number.ts';

type Forms = readonly [one: string, more: string];

/** What commands count, singular and plural; in German the nominative, which is the accusative, too. */
const NOUNS = {
  actor: { de: ['Akteur', 'Akteure'], en: ['actor', 'actors'] },
  article: { de: ['Artikel', 'Artikel'], en: ['article', 'articles'] },
  'changed quote': {
    de: ['geändertes Zitat', 'geänderte Zitate'],
    en: ['changed quote', 'changed quotes'],
  },
  doubt: { de: ['Zweifel', 'Zweifel'], en: ['doubt', 'doubts'] },
  draft: { de: ['Entwurf', 'Entwürfe'], en: ['draft', 'drafts'] },
  error: { de: ['Fehler', 'Fehler'], en: ['error', 'errors'] },
  fault: { de: ['Fehler', 'Fehler'], en: ['fault', 'faults'] },
  file: { de: ['Datei', 'Dateien'], en: ['file', 'files'] },
  'issued address': {
    de: ['vergebene Adresse', 'vergebene Adressen'],
    en: ['issued address', 'issued addresses'],
  },
  mention: { de: ['Erwähnung', 'Erwähnungen'], en: ['mention', 'mentions'] },
  name: { de: ['Name', 'Namen'], en: ['name', 'names'] },
  'new quote': { de: ['neues Zitat', 'neue Zitate'], en: ['new quote', 'new quotes'] },
  note: { de: ['Hinweis', 'Hinweise'], en: ['note', 'notes'] },
  place: { de: ['Ort', 'Orte'], en: ['place', 'places'] },
  quote: { de: ['Zitat', 'Zitate'], en: ['quote', 'quotes'] },
  record: { de: ['Datensatz', 'Datensätze'], en: ['record', 'records'] },
  row: { de: ['Zeile', 'Zeilen'], en: ['row', 'rows'] },
  statement: { de: ['Äußerung', 'Äußerungen'], en: ['statement', 'statements'] },
  term: { de: ['Begriff', 'Begriffe'], en: ['term', 'terms'] },
  warning: { de: ['Warnung', 'Warnungen'], en: ['warning', 'warnings'] },
  word: { de: ['Wort', 'Wörter'], en: ['word', 'words'] },
} as const satisfies Readonly<Record<string, Readonly<Record<Locale, Forms>>>>;

/** Writes how many there are of something: `1 article`, `1,240 articles`; in German `1 Artikel`, `1.240 Artikel`. */
export function toCount(number: number, noun: keyof typeof NOUNS): string {
  const [one, more] = say<Forms>(NOUNS[noun]);
  return `${toNumber(number)} ${number === 1 ? one : more}`;
}

/** Writes how long something took: `2.3 s`, in German `2,3 s`. */
export function toSeconds(seconds: number): string {
  const text = seconds.toFixed(1);
  return `${say({ de: text.replace('.', ','), en: text })} s`;
}
