import { toBibtex, toBibtexFile } from '../exports/cite-bibtex.ts';
import { toCslJson } from '../exports/cite-csl.ts';
import { toRis } from '../exports/cite-ris.ts';
import type { CitationItem } from '../exports/citations.ts';
import { FILE_TYPES } from '../exports/file-types.ts';

/** A link that holds the file itself: `file` is the name under which it is kept. */
export interface DataLink {
  readonly name: string;
  readonly href: string;
  readonly file?: string;
}

/** The citation for programs that manage literature, by the names that their users know. */
export function toCiteFiles(item: CitationItem): DataLink[] {
  return [
    toDataLink('BibTeX', `${item.id}.bib`, FILE_TYPES.bibtex.type, toBibtex(item)),
    toDataLink('RIS', `${item.id}.ris`, FILE_TYPES.ris.type, toRis(item)),
    toDataLink('CSL-JSON', `${item.id}.json`, FILE_TYPES.csl.type, toCslJson([item])),
  ];
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
): DataLink {
  return items.length > MOST_IN_LINK
    ? { name, href: address }
    : toDataLink(name, file, FILE_TYPES.bibtex.type, toBibtexFile(items));
}

/**
 * What a URL cannot hold as it is, what would end an attribute, and the colon, so that an address in the file is none of the
 * page; letters of all languages can stay.
 */
const UNSAFE = /[\x00-\x20\x7f"#%&':<>[\\\]^`{|}\u0080-\u009f\u00a0]/gu;

/** A file within its link, as a `data:` URL (RFC 2397). */
export function toDataLink(name: string, file: string, type: string, text: string): DataLink {
  return {
    name,
    file,
    href: `data:${type};charset=utf-8,${text.replace(UNSAFE, encodeURIComponent)}`,
  };
}
