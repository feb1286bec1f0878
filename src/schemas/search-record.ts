import type { Locale } from '../i18n/locale.ts';

/** What a search finds. */
export const SEARCH_KINDS = ['actor', 'statement', 'term', 'place', 'article'] as const;
export type SearchKind = (typeof SEARCH_KINDS)[number];

/** Keys by which statements can be narrowed down. */
export const SEARCH_FILTERS = ['speaker', 'year', 'how', 'side'] as const;
export type SearchFilter = (typeof SEARCH_FILTERS)[number];

/** Folder of the index in a built site, without slashes. */
export const SEARCH_FOLDER = 'pagefind';
/** What is to be indexed, a record a line: written with the pages, and taken away once the index is there. */
export const SEARCH_RECORDS = 'search-records';

/** A page that a search finds, and what is searched of it. */
export interface SearchRecord {
  readonly kind: SearchKind;
  readonly id: string;
  /** The name or the title; of a statement, who speaks. */
  readonly title: string;
  /** Other names and forms of it, and who else takes part in a statement. */
  readonly names: readonly string[];
  /** What is shown of it: all sentences of a statement, the text of an article. */
  readonly text: string;
  /** Values by which it can be found without its words: an id, or an id, a blank and its name. */
  readonly filters: Readonly<Partial<Record<SearchFilter, readonly string[]>>>;
  /** ISO day of publication; undefined for entries of the registry. */
  readonly date: string | undefined;
  readonly shown: SearchShown;
}

/** What a result shows beside its text; nobody searches it. */
export interface SearchShown {
  /** Language of title and text. */
  readonly lang: string;
  readonly sideClass: string;
  /** In each language of the site, one by one: who it is, or the whole chain of a statement and what has happened to it. */
  readonly notes: Readonly<Partial<Record<Locale, readonly string[]>>>;
}

/**
 * Writes what a result needs as the address of a record, the only part of it that Pagefind hands back and does not search.
 *
 * @example 'statement/q-abcd2345#{"lang":"de",…}'
 */
export function toRecordAddress({ kind, id, shown }: SearchRecord): string {
  // Pagefind makes one slash of two.
  return `${kind}/${id}#${JSON.stringify(shown).replaceAll('/', '\\u002f')}`;
}

/** Reads the address of a record; slashes may stand before it. */
export function readRecordAddress(address: string): {
  readonly kind: SearchKind;
  readonly id: string;
  readonly shown: SearchShown;
} {
  const at = address.indexOf('#');
  const [id = '', kind = ''] = address.slice(0, at).split('/').reverse();
  // Whatever stands there was written by the function above.
  return {
    kind: kind as SearchKind,
    id,
    shown: JSON.parse(address.slice(at + 1)) as SearchShown,
  };
}
