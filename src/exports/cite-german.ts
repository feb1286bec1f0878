import { formatDate, formatList } from '../i18n/locales.ts';
import { toNaturalName } from './cite-authors.ts';
import type { CitationItem } from './citations.ts';
import { toCited } from './citations.ts';
import { toQuoted } from './plain-text.ts';

/**
 * A reference for a footnote, in German.
 *
 * @example 'Bo Tal: „Streit am Deich“. In: Nordfunk, 2. Februar 2022, https://… (abgerufen am 3. Februar 2022). Erklärt bei O-Ton: https://…'
 * @example '„‚Wir bleiben‘, sagte Ada Berg“ – Ada Berg, zitiert nach Bo Tal: „Streit am Deich“. In: Nordfunk, 2. Februar 2022, https://…. Äußerung bei O-Ton: https://…'
 */
export function toGermanCitation(item: CitationItem): string {
  const { title, authors, publisher, issued, accessed, page, original, statement, siteName } = item;
  const names = authors.length > 0 ? `${formatList(authors.map(toNaturalName), 'de')}: ` : '';
  const work = `${names}${toQuoted(title)}`;
  const lead = statement
    ? `${toCited(statement)}, zitiert nach${names === '' ? ':' : ''} ${work}`
    : work;
  const where = [
    ...(publisher === undefined ? [] : [`In: ${publisher}`]),
    formatDate(issued, 'de'),
  ];
  const begin = `${lead}. ${where.join(', ')}`;
  if (original === undefined) return `${begin}, ${page}`;
  const read = accessed === undefined ? '' : ` (${toRead(accessed)})`;
  return `${begin}, ${original}${read}. ${statement ? 'Äußerung' : 'Erklärt'} bei ${siteName}: ${page}`;
}

/** "abgerufen am 3. Februar 2022", "abgerufen im Juli 2025", "abgerufen 2025". */
function toRead(date: string): string {
  const preposition = { 10: ' am', 7: ' im' }[date.length] ?? '';
  return `abgerufen${preposition} ${formatDate(date, 'de')}`;
}
