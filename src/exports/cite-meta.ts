import type { Author } from './cite-authors.ts';
import { toNaturalName, toSortedName } from './cite-authors.ts';
import type { CitationItem } from './citations.ts';
import { toAbstract, toCitedAddress } from './citations.ts';

/** A `<meta name content>` of a page. */
export interface Meta {
  readonly name: string;
  readonly content: string;
}

/**
 * What Zotero's translator “Embedded Metadata” and others read from the head of a page. `citation_journal_title` is not there:
 * with it Zotero makes every item an article of a journal, so the paper's name is given in PRISM. A statement has its own
 * address and its full wording, with who makes it, as the abstract.
 */
export function toCitationMeta(item: CitationItem): readonly Meta[] {
  const { title, authors, publisher, issued, language, page, original, statement } = item;
  const abstract = toAbstract(item);
  return [
    { name: 'z:itemType', content: 'newspaperArticle' },
    { name: 'citation_title', content: title },
    ...toNames(authors).map((content) => ({ name: 'citation_author', content })),
    { name: 'citation_publication_date', content: issued.replaceAll('-', '/') },
    ...(publisher === undefined ? [] : [{ name: 'prism.publicationName', content: publisher }]),
    { name: 'citation_language', content: language },
    { name: 'citation_public_url', content: toCitedAddress(item) },
    {
      name: 'citation_fulltext_html_url',
      content: statement ? (original ?? statement.inContext) : page,
    },
    ...(abstract === undefined ? [] : [{ name: 'citation_abstract', content: abstract }]),
  ];
}

/** Of one author with blanks on both sides of the comma Zotero would make two. */
function toNames(authors: readonly Author[]): string[] {
  const names = authors.map(toSortedName);
  return names.length === 1 && /\s.*,\s.*\s/u.test(names[0] ?? '')
    ? authors.map(toNaturalName)
    : names;
}
