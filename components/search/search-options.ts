import type { SearchKind } from '../../src/schemas/search-record.ts';

/** How Pagefind orders results: a name counts most, other names less, and a part of a word least. */
export const RANKING = {
  metaWeights: { title: 5, names: 2.5, forms: 0.2 },
} as const;

/** Results of a kind or two under one heading, in the order of the page. */
export interface SearchGroup {
  readonly name: 'actors' | 'statements' | 'terms' | 'articles';
  readonly kinds: readonly SearchKind[];
  /** How many are shown at first. */
  readonly first: number;
}

export const GROUPS: readonly SearchGroup[] = [
  { name: 'actors', kinds: ['actor'], first: 5 },
  { name: 'statements', kinds: ['statement'], first: 10 },
  { name: 'terms', kinds: ['term', 'place'], first: 5 },
  { name: 'articles', kinds: ['article'], first: 5 },
];

/** Typographic quotation marks as Pagefind reads them: those around all of a query ask for exactly these words. */
export function toPlainQuery(query: string): string {
  return query.replace(/[„“”«»]/gu, '"').trim();
}
