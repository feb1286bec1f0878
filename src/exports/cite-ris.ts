import { toSortedName } from './cite-authors.ts';
import type { CitationItem } from './citations.ts';
import { toLine } from './plain-text.ts';
import { getAccessed, toAbstract, toCitedAddress, toNote } from './citations.ts';

/** A record of RIS, in UTF-8 with the line ends that the format asks for. */
export function toRis(item: CitationItem): string {
  const { id, title, authors, publisher, issued, language } = item;
  const accessed = getAccessed(item);
  const note = toNote(item);
  const lines: [tag: string, value: string][] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ...authors.map((author): [string, string] => ['AU', toSortedName(author)]),
    ['TI', title],
    ...when('T2', publisher),
    ['PY', issued.slice(0, 4)],
    ['DA', toRisDate(issued)],
    ['UR', toCitedAddress(item)],
    ...when('Y2', accessed === undefined ? undefined : toRisDate(accessed)),
    ['LA', language],
    ...when('AB', toAbstract(item)),
    ...when('N1', note === '' ? undefined : note),
    ['ER', ''],
  ];
  // A line break of any kind in a value would begin a tag.
  return lines.map(([tag, value]) => `${tag}  - ${toLine(value)}\r\n`).join('');
}

function when(tag: string, value: string | undefined): [string, string][] {
  return value === undefined ? [] : [[tag, value]];
}

/** Year, month, day and a remark, between slashes; what is not known is empty. */
function toRisDate(date: string): string {
  const [year = '', month = '', day = ''] = date.split('-');
  return `${year}/${month}/${day}/`;
}
