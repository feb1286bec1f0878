import type { Locale } from '../i18n/locale.ts';

/** Addresses of all pages under one base path, in one language. */
export interface Paths {
  readonly home: string;
  readonly articles: string;
  readonly actors: string;
  readonly quotes: string;
  readonly glossary: string;
  readonly places: string;
  readonly search: string;
  readonly article: (id: string) => string;
  readonly actor: (id: string) => string;
  readonly quote: (id: string) => string;
  readonly term: (id: string) => string;
  readonly place: (id: string) => string;
  readonly tag: (id: string) => string;
  readonly page: (id: string) => string;
  /** A quote where it stands in its article. */
  readonly inContext: (article: string, quote: string) => string;
  /** The flag of a state, by its ISO code. */
  readonly flag: (code: string) => string;
  /** Files about one entry; the same in all languages. */
  readonly embed: (id: string) => string;
  readonly oembed: (id: string) => string;
  readonly card: (id: string, theme: 'light' | 'dark') => string;
  readonly cite: (id: string, format: 'bib' | 'ris' | 'json') => string;
  readonly feed: (name: string, format: 'rss' | 'atom' | 'json') => string;
  readonly articleFile: (id: string, format: 'txt' | 'tei.xml' | 'annotations.json') => string;
  /** A file that is the same in all languages. */
  readonly file: (name: string) => string;
}

/**
 * Makes addresses from a base path such as "/" or "/deep/folder/" and a language; `main` is the one without a prefix.
 *
 * @example createPaths('/news/', 'en').quote('q-abc') // '/news/en/quotes/q-abc/'
 */
export function createPaths(base: string, locale: Locale, main: Locale = 'de'): Paths {
  const root = base.endsWith('/') ? base : `${base}/`;
  const home = locale === main ? root : `${root}${locale}/`;
  const list = (folder: string): string => `${home}${folder}/`;
  const item =
    (folder: string) =>
    (id: string): string =>
      `${home}${folder}/${id}/`;
  return {
    home,
    articles: list('articles'),
    actors: list('actors'),
    quotes: list('quotes'),
    glossary: list('glossary'),
    places: list('places'),
    search: list('search'),
    article: item('articles'),
    actor: item('actors'),
    quote: item('quotes'),
    term: item('glossary'),
    place: item('places'),
    tag: item('tags'),
    page: (id) => `${home}${id}/`,
    inContext: (article, quote) => `${home}articles/${article}/#${quote}`,
    flag: (code) => `${root}flags/${code.toLowerCase()}.svg`,
    embed: (id) => `${root}embed/${id}/`,
    oembed: (id) => `${root}oembed/${id}.json`,
    card: (id, theme) => `${root}cards/${theme}/${id}.png`,
    cite: (id, format) => `${root}cite/${id}.${format}`,
    feed: (name, format) => `${root}feeds/${name}.${format === 'json' ? 'json' : `${format}.xml`}`,
    articleFile: (id, format) => `${root}articles/${id}.${format}`,
    file: (name) => `${root}${name}`,
  };
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
