import { compareText } from '../schemas/compare-text.ts';
import type { Locale } from '../i18n/locale.ts';
import type { QuoteAddress } from './model-parts.ts';

/** The formats of the files in `data/`. */
export type DataFormat = 'tei.xml.gz' | 'annotations.json' | 'articles.jsonl.gz' | 'md';

/** What tells where a quote is shown: its id, and that whose page it is. */
export interface QuotePlace {
  readonly id: string;
  readonly page: string;
}

/** Addresses of all pages under one base path, in one language. */
export interface Paths {
  readonly home: string;
  readonly articles: string;
  readonly actors: string;
  readonly quotes: string;
  readonly glossary: string;
  readonly places: string;
  /** Who gets a say, in all years and in one. */
  readonly voices: string;
  readonly voicesOf: (year: string) => string;
  /** Which actors are side by side, and two of them, in any order. */
  readonly comparisons: string;
  readonly comparison: (one: string, other: string) => string;
  readonly search: string;
  readonly article: (id: string) => string;
  readonly actor: (id: string) => string;
  /** The page of a statement, in the main language. */
  readonly quote: (id: string) => string;
  /** The address of a quote: a page, or a fragment of one. */
  readonly quoteOf: (quote: QuotePlace) => string;
  readonly term: (id: string) => string;
  readonly place: (id: string) => string;
  readonly tag: (id: string) => string;
  /** The language of pages that there are in one language only, such as those of `quotes` and `sayings`. */
  readonly main: Locale;
  /** Before the year in the address of a page of what an actor says. */
  readonly sayings: (id: string) => string;
  readonly page: (id: string) => string;
  /** A quote where it stands in its article. */
  readonly inContext: (article: string, quote: string) => string;
  /** The flag of a state, by its ISO code. */
  readonly flag: (code: string) => string;
  /** Files about one entry; the same in all languages. */
  /** What a frame shows of a quote: a page of its own where that was issued, else the part of the statement's page. */
  readonly embedOf: (quote: QuotePlace & { readonly address: QuoteAddress }) => string;
  readonly oembed: (id: string) => string;
  readonly card: (id: string) => string;
  /** The picture for pages that have none of their own. */
  readonly siteCard: string;
  /** Files about all articles of a month, `2022-02`. */
  readonly cite: (month: string, format: 'bib' | 'ris' | 'json') => string;
  /** Everything that an actor says, as citations. */
  readonly citeActor: (id: string) => string;
  readonly data: (month: string, format: DataFormat) => string;
  readonly feed: (name: string, format: 'rss' | 'atom' | 'json') => string;
  /** What became of addresses; of an archive with many, in JSON, also of one year. */
  readonly changes: (format: 'atom.xml' | 'json', year?: string) => string;
  /** A file that is the same in all languages. */
  readonly file: (name: string) => string;
}

/**
 * Makes addresses from a base path such as "/" or "/deep/folder/" and a language; `main` is the one without a prefix.
 *
 * @example createPaths('/news/', 'en').actor('ada-berg') // '/news/en/actors/ada-berg/'
 */
export function createPaths(base: string, locale: Locale, main: Locale = 'de'): Paths {
  const root = base.endsWith('/') ? base : `${base}/`;
  const home = locale === main ? root : `${root}${locale}/`;
  const list = (folder: string): string => `${home}${folder}/`;
  // Statements have their pages in the main language only.
  const toQuote = (id: string): string => `${root}quotes/${id}/`;
  const item =
    (folder: string) =>
    (id: string): string =>
      `${home}${folder}/${id}/`;
  return {
    home,
    articles: list('articles'),
    actors: list('actors'),
    quotes: `${root}quotes/`,
    glossary: list('glossary'),
    places: list('places'),
    voices: list('voices'),
    voicesOf: item('voices'),
    comparisons: list('compare'),
    comparison: (one, other) => item('compare')(toPairId(one, other)),
    search: list('search'),
    article: item('articles'),
    actor: item('actors'),
    quote: toQuote,
    quoteOf: ({ id, page }) => (id === page ? toQuote(id) : `${toQuote(page)}#${id}`),
    term: item('glossary'),
    place: item('places'),
    tag: item('tags'),
    main,
    sayings: (id) => `${root}actors/${id}/`,
    page: (id) => `${home}${id}/`,
    inContext: (article, quote) => `${home}articles/${article}/#${quote}`,
    flag: (code) => `${root}flags/${code.toLowerCase()}.svg`,
    embedOf: ({ id, page, address }) =>
      address === 'all' ? `${root}embed/${id}/` : `${toQuote(page)}#embed`,
    oembed: (id) => `${root}oembed/${id}.json`,
    card: (id) => `${root}cards/light/${id}.png`,
    siteCard: `${root}cards/site.png`,
    cite: (month, format) => `${root}cite/${month}.${format}`,
    citeActor: (id) => `${root}cite/actors/${id}.bib`,
    data: (month, format) => `${root}data/${month}.${format}`,
    feed: (name, format) => `${root}feeds/${name}.${format === 'json' ? 'json' : `${format}.xml`}`,
    changes: (format, year) =>
      `${root}data/changes${year === undefined ? '' : `-${year}`}.${format}`,
    file: (name) => `${root}${name}`,
  };
}

/** Two actors in an address; no id has a tilde. */
export function toPairId(one: string, other: string): string {
  return [one, other].sort(compareText).join('~');
}

/** The same page in another language: takes the prefix of one language off and puts the other's before it. */
export function toOtherLanguage(
  pathname: string,
  base: string,
  { from, to, main = 'de' }: { from: Locale; to: Locale; main?: Locale },
): string {
  const prefix = createPaths(base, from, main).home;
  return createPaths(base, to, main).home + pathname.slice(prefix.length);
}
