import type { Article } from '../site/model.ts';
import { toAuthors, toNaturalName } from './cite-authors.ts';
import type { WorkDays } from './feed-changes.ts';
import { toLine } from './plain-text.ts';

/** A `<meta>` of a page: by its name, or by its property in Open Graph. */
export type WorkMeta = { readonly content: string } & (
  | { readonly name: string }
  | { readonly property: string }
);

/**
 * Who wrote and published the article that a page shows or quotes from, and when it appeared and was corrected last, for
 * those who preview the page: they read either the names of HTML or the properties of Open Graph.
 */
export function toWorkMeta({ source }: Article, { published, modified }: WorkDays): WorkMeta[] {
  const authors = toAuthors(source?.author).map((author) => toLine(toNaturalName(author)));
  const publisher = source?.publisher;
  return [
    ...(authors.length > 0 ? [{ name: 'author', content: authors.join(', ') }] : []),
    ...authors.map((content) => ({ property: 'article:author', content })),
    ...(publisher === undefined ? [] : [{ name: 'publisher', content: toLine(publisher) }]),
    { property: 'article:published_time', content: published },
    // A correction may be older than the page.
    ...(modified !== undefined && modified >= published
      ? [{ property: 'article:modified_time', content: modified }]
      : []),
  ];
}
