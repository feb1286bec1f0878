import type { Author } from './cite-authors.ts';
import { toSortedName } from './cite-authors.ts';
import type { CitationItem } from './citations.ts';
import { toAbstract, toCitedAddress } from './citations.ts';

/**
 * The `title` of a `<span class="Z3988">` (COinS): a record that Zotero and others find on a page that lists several, as an
 * OpenURL ContextObject in key and value pairs. The format of journals has no type for newspapers and no abstract, so it is
 * the one of Dublin Core, in which Zotero takes its own name of a type.
 *
 * @example 'ctx_ver=Z39.88-2004&rft_val_fmt=info:ofi/fmt:kev:mtx:dc&rft.type=newspaperArticle&rft.title=Streit+am+Deich&…'
 */
export function toCoins(item: CitationItem): string {
  const { authors, publisher, issued, language } = item;
  const pairs: readonly (readonly [key: string, value: string | undefined])[] = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
    ['rft.type', 'newspaperArticle'],
    ['rft.title', toListedTitle(item)],
    ...authors.map(toCreator),
    ['rft.source', publisher],
    ['rft.date', issued],
    ['rft.language', language],
    ['rft.description', toAbstract(item)],
    // Last, so that the address ends where the attribute does.
    ['rft_id', toCitedAddress(item)],
  ];
  return pairs
    .flatMap(([key, value]) => (value === undefined ? [] : [`${key}=${encode(value)}`]))
    .join('&');
}

/** Statements of one article are told apart in a list of titles, so behind the title stands whose and which they are. */
function toListedTitle({ title, statement }: CitationItem): string {
  if (!statement) return title;
  const { attribution, brief } = statement;
  return `${title} [${attribution}${brief === undefined ? '' : `: ${brief}`}]`;
}

/** A name with a comma that is no person's would be read as "family, given"; a family name alone is not. */
function toCreator(author: Author): [key: string, value: string] {
  const isDivided = 'literal' in author && author.literal.includes(',');
  return [isDivided ? 'rft.aulast' : 'rft.creator', toSortedName(author)];
}

/** Only what divides pairs is encoded: pages list many, and readers take letters as they are. */
function encode(value: string): string {
  return value.replace(/[%&=+#;]/gu, encodeURIComponent).replace(/\s+/gu, '+');
}
