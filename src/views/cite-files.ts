import { toBibtexFile } from '../exports/cite-bibtex.ts';
import type { CitationItem } from '../exports/citations.ts';
import { FILE_TYPES } from '../exports/file-types.ts';
import type { Paths } from '../site/paths.ts';

/**
 * A link to a file. With `keys` a script takes these records alone out of it. `file` is the name under which what it gives is
 * kept; without `keys` the link holds that file itself.
 */
export interface FileLink {
  readonly name: string;
  readonly href: string;
  readonly file?: string;
  readonly keys?: readonly string[];
}

const FORMATS = [
  ['BibTeX', 'bib'],
  ['RIS', 'ris'],
  ['CSL-JSON', 'json'],
] as const;

/**
 * The citation for programs that manage literature, by the names that their users know: from the files of its month, `2022-02`,
 * since within the links each page of an archive would repeat it three times.
 */
export function toCiteFiles(
  { id }: CitationItem,
  month: string,
  paths: Pick<Paths, 'cite'>,
): FileLink[] {
  return FORMATS.map(([name, ending]) => ({
    name,
    href: paths.cite(month, ending),
    keys: [id],
  }));
}

/** Up to so many statements lie within a link of the page, some 10 kB; for more there is a file. */
export const MOST_IN_LINK = 10;

/** Several citations in one file of BibTeX: within the link, or, where they are many, at `address`. */
export function toCiteAll(
  items: readonly CitationItem[],
  {
    name,
    file,
    address,
  }: { readonly name: string; readonly file: string; readonly address: string },
): FileLink {
  return items.length > MOST_IN_LINK
    ? { name, href: address }
    : { name, file, href: toDataLink(FILE_TYPES.bibtex.type, toBibtexFile(items)) };
}

/**
 * What a URL cannot hold as it is, what would end an attribute, and the colon, so that an address in the file is none of the
 * page; letters of all languages can stay.
 */
const UNSAFE = /[\x00-\x20\x7f"#%&':<>[\\\]^`{|}\u0080-\u009f\u00a0]/gu;

/** A file within its link, as a `data:` URL (RFC 2397). */
function toDataLink(type: string, text: string): string {
  return `data:${type};charset=utf-8,${text.replace(UNSAFE, encodeURIComponent)}`;
}
