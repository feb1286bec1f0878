import type { FilterValues } from './filters.ts';

/** What of Pagefind's script the page of the search uses; https://pagefind.app/docs/api/ tells more. */
export interface Pagefind {
  readonly options: (options: {
    readonly ranking: { readonly metaWeights: Readonly<Record<string, number>> };
    readonly excerptLength: number;
  }) => Promise<void>;
  readonly init: () => Promise<void>;
  /** Every value of every filter. */
  readonly filters: () => Promise<FilterValues>;
  readonly search: (
    query: string | null,
    options: {
      readonly filters: Readonly<Record<string, string | { readonly any: readonly string[] }>>;
      readonly sort?: Readonly<Record<string, 'asc' | 'desc'>>;
    },
  ) => Promise<PagefindResults>;
}

export interface PagefindResults {
  readonly results: readonly { readonly data: () => Promise<PagefindRecord> }[];
  /** By filter and value, how many records the query finds without any filter. */
  readonly totalFilters: FilterValues;
}

export interface PagefindRecord {
  readonly url: string;
  readonly content: string;
  /** About twenty words around the words that were found. */
  readonly plain_excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}

/** Words of an excerpt. */
const EXCERPT_LENGTH = 20;

/** Loads Pagefind from its folder and makes it ready for a search. */
export async function loadPagefind(
  address: string,
  ranking: { readonly metaWeights: Readonly<Record<string, number>> },
): Promise<Pagefind> {
  // eslint-disable-next-line no-restricted-syntax -- It lies beside the site, and no bundler has seen it.
  const pagefind = (await import(/* @vite-ignore */ address)) as Pagefind;
  await pagefind.options({ ranking, excerptLength: EXCERPT_LENGTH });
  await pagefind.init();
  return pagefind;
}
