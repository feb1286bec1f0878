import type { Imprint } from './imprint.ts';
import { toAbsolute } from './to-absolute.ts';
import type { Paths } from '../site/paths.ts';

/** Who makes the site, and absolute addresses of everything an export may name, in German, the language of the articles. */
export interface Addresses extends Imprint {
  readonly home: string;
  readonly articles: string;
  readonly quotes: string;
  readonly article: (id: string) => string;
  readonly actor: (id: string) => string;
  readonly quote: (id: string) => string;
  /** The address of a quote: a page, or a fragment of one. */
  readonly quoteOf: Paths['quoteOf'];
  readonly term: (id: string) => string;
  readonly place: (id: string) => string;
  readonly glossary: string;
  /** A quote where it stands in its article. */
  readonly inContext: (article: string, quote: string) => string;
  readonly feed: Paths['feed'];
  readonly changes: Paths['changes'];
  /** A file beside the pages: `quotes.json`. */
  readonly file: (name: string) => string;
}

/** Puts the origin of the site before its paths. */
export function toAddresses(paths: Paths, origin: URL | undefined, imprint: Imprint): Addresses {
  const toAddress = (path: string): string => toAbsolute(path, origin);
  return {
    ...imprint,
    home: toAddress(paths.home),
    articles: toAddress(paths.articles),
    quotes: toAddress(paths.quotes),
    article: (id) => toAddress(paths.article(id)),
    actor: (id) => toAddress(paths.actor(id)),
    quote: (id) => toAddress(paths.quote(id)),
    quoteOf: (quote) => toAddress(paths.quoteOf(quote)),
    term: (id) => toAddress(paths.term(id)),
    place: (id) => toAddress(paths.place(id)),
    glossary: toAddress(paths.glossary),
    inContext: (article, quote) => toAddress(paths.inContext(article, quote)),
    feed: (name, format) => toAddress(paths.feed(name, format)),
    changes: (format, year) => toAddress(paths.changes(format, year)),
    file: (name) => toAddress(paths.file(name)),
  };
}
