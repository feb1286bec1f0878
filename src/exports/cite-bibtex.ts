import { getLocalization } from '../i18n/locales.ts';
import { toUpperFirst } from '../i18n/quote-words.ts';
import type { Author } from './cite-authors.ts';
import { toSortedName } from './cite-authors.ts';
import type { CitationItem } from './citations.ts';
import { getAccessed, toAbstract, toCitedAddress, toNote } from './citations.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What TeX would take for a command, and two characters that its old fonts have others for. */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  // BibTeX counts braces, those behind a backslash too, and one alone would take the rest of the file.
  '{': String.raw`\textbraceleft{}`,
  '}': String.raw`\textbraceright{}`,
  $: String.raw`\$`,
  '&': String.raw`\&`,
  '%': String.raw`\%`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
  '<': String.raw`\textless{}`,
  '>': String.raw`\textgreater{}`,
  // With babel for German "a would be ä.
  '"': String.raw`\textquotedbl{}`,
};

const LANGIDS: Readonly<Record<string, string>> = { de: 'ngerman', en: 'english' };

/** An entry for BibTeX and for BibLaTeX, in UTF-8: both `year` and `date` are given, each reads its own. */
export function toBibtex(item: CitationItem): string {
  const { id, title, authors, publisher, issued, language } = item;
  const accessed = getAccessed(item);
  const [year = '', month = '', day = ''] = issued.split('-');
  const note = toNote(item);
  const abstract = toAbstract(item);
  const langid = LANGIDS[language];
  const fields: [name: string, value: string | undefined][] = [
    ['author', authors.length > 0 ? braced(authors.map(toName).join(' and ')) : undefined],
    // The inner braces keep capitals as they are.
    ['title', braced(braced(escapeTex(title)))],
    // For BibLaTeX, pandoc and Zotero: an article of a newspaper, not of a journal.
    ['entrysubtype', publisher === undefined ? undefined : braced('newspaper')],
    ['journal', publisher === undefined ? undefined : braced(escapeTex(publisher))],
    // The styles of BibTeX print no day of their own, and not much else of an entry without a journal.
    ['howpublished', publisher === undefined ? braced(toPublished(issued)) : undefined],
    ['year', braced(year)],
    ['month', MONTHS[Number(month) - 1]],
    ['day', braced(String(Number(day)))],
    ['date', braced(issued)],
    ['url', braced(escapeAddress(toCitedAddress(item)))],
    ['urldate', accessed === undefined ? undefined : braced(accessed)],
    ['langid', langid === undefined ? undefined : braced(langid)],
    ['abstract', abstract === undefined ? undefined : braced(escapeTex(abstract))],
    ['note', note === '' ? undefined : braced(escapeTex(note))],
  ];
  const lines = fields.flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name} = ${value},\n`,
  );
  // An article without a journal is none for BibTeX.
  return `@${publisher === undefined ? 'misc' : 'article'}{${id},\n${lines.join('')}}\n`;
}

/** A file of several entries. */
export function toBibtexFile(items: readonly CitationItem[]): string {
  return items.map(toBibtex).join('\n');
}

/** "Veröffentlicht am 2. Februar 2022" */
function toPublished(date: string): string {
  const { words, formatDate } = getLocalization('de');
  return toUpperFirst(words.statement.publishedOn(formatDate(date)));
}

function toName(author: Author): string {
  const name = escapeTex(toSortedName(author));
  return 'literal' in author ? braced(name) : name;
}

function escapeTex(text: string): string {
  return (
    text
      // Accents that follow their letter are more than TeX can print.
      .normalize('NFC')
      .replace(/[\\{}$&%#_~^<>"]/gu, (sign) => ESCAPES[sign] ?? sign)
      // Two of these in a row would be a dash or a quotation mark, and !` and ?` are Spanish.
      .replace(/([-'`,])(?=\1)|[!?](?=`)/gu, '$&{}')
  );
}

/** An address is verbatim; only what would end the field, and blanks, must not be in it. */
function escapeAddress(address: string): string {
  return address.toWellFormed().replace(/[\s\p{Cc}{}\\]/gu, (sign) => encodeURIComponent(sign));
}

function braced(value: string): string {
  return `{${value}}`;
}
