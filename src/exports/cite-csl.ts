import type { Author } from './cite-authors.ts';
import type { CitationItem } from './citations.ts';
import { toJsonLines } from './json-lines.ts';
import { getAccessed, toAbstract, toCitedAddress, toNote } from './citations.ts';

/** An item of CSL-JSON 1.0.2, as far as a newspaper article has it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper';
  readonly title: string;
  readonly author?: readonly Author[];
  readonly 'container-title'?: string;
  readonly issued: CslDate;
  readonly accessed?: CslDate;
  readonly URL: string;
  readonly language: string;
  readonly abstract?: string;
  readonly note?: string;
}

/** Year, month and day, as many as are known. */
export interface CslDate {
  readonly 'date-parts': readonly [readonly number[]];
}

export function toCslItem(item: CitationItem): CslItem {
  const { id, title, authors, publisher, issued, language } = item;
  const accessed = getAccessed(item);
  const note = toNote(item);
  const abstract = toAbstract(item);
  return {
    id,
    type: 'article-newspaper',
    title,
    ...(authors.length > 0 ? { author: authors } : {}),
    ...(publisher === undefined ? {} : { 'container-title': publisher }),
    issued: toCslDate(issued),
    ...(accessed === undefined ? {} : { accessed: toCslDate(accessed) }),
    URL: toCitedAddress(item),
    language,
    ...(abstract === undefined ? {} : { abstract }),
    ...(note === '' ? {} : { note }),
  };
}

/** A file of CSL-JSON: a list of items, each on a line. */
export function toCslJson(items: readonly CitationItem[]): string {
  return `${toJsonLines(items.map(toCslItem))}\n`;
}

function toCslDate(date: string): CslDate {
  return { 'date-parts': [date.split('-').map(Number)] };
}
