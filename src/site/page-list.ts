import { compareText } from '../schemas/compare-text.ts';
import type { Article, Site, SiteQuote } from './model.ts';
import type { Paths } from './paths.ts';

/** A page that search engines may list. */
export interface ListedPage {
  readonly path: (paths: Paths) => string;
  /** The day it last changed, ISO; undefined where nothing tells. */
  readonly changed: string | undefined;
}

/** Every page of one language that stands for something; notes about quotes that are gone are left out. */
export function listPages(site: Site, pages: readonly string[]): ListedPage[] {
  const newest = site.articles.map(toDay).sort(compareText).at(-1);
  const of = (path: ListedPage['path'], changed?: string): ListedPage => ({ path, changed });
  return [
    of(({ home }) => home, newest),
    of(({ articles }) => articles, newest),
    of(({ quotes }) => quotes, newest),
    of(({ actors }) => actors, newest),
    of(({ glossary }) => glossary),
    of(({ places }) => places),
    ...pages.map((id) => of(({ page }) => page(id))),
    ...site.articles.map((article) => of(({ article: to }) => to(article.id), toDay(article))),
    ...site.quotes.map((quote) => of(({ quote: to }) => to(quote.id), toQuoteDay(quote))),
    ...site.actors.map(({ id }) => of(({ actor }) => actor(id))),
    ...site.terms.map(({ id }) => of(({ term }) => term(id))),
    ...site.places.map(({ id }) => of(({ place }) => place(id))),
  ];
}

/** The day of an article, or of the last thing that happened to it or to one of its quotes. */
function toDay({ date, corrections, quotes }: Article): string {
  const days = [...corrections.map((one) => one.date), ...quotes.map(toQuoteDay)];
  return [date, ...days].sort(compareText).at(-1) ?? date;
}

function toQuoteDay({ article, corrections, history }: SiteQuote): string {
  const days = [...corrections, ...history].flatMap(({ date }) => date ?? []);
  return [article.date, ...days].sort(compareText).at(-1) ?? article.date;
}
