import { compareText } from '../schemas/compare-text.ts';
import type { Article, Site, Statement } from './model.ts';
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
    of(({ voices }) => voices, newest),
    ...site.voices.years.map(({ year }) => of(({ voicesOf }) => voicesOf(year), newest)),
    ...pages.map((id) => of(({ page }) => page(id))),
    ...site.articles.map((article) => of(({ article: to }) => to(article.id), toDay(article))),
    ...site.statements.map((statement) =>
      of(({ quote }) => quote(statement.id), toStatementDay(statement)),
    ),
    ...site.actors.map(({ id }) => of(({ actor }) => actor(id))),
    ...site.terms.map(({ id }) => of(({ term }) => term(id))),
    ...site.places.map(({ id }) => of(({ place }) => place(id))),
    ...site.tags.map(({ id, articles }) =>
      of(({ tag }) => tag(id), articles.map(toDay).sort(compareText).at(-1)),
    ),
  ];
}

/** The day of an article, or of the last thing that happened to it or to one of its statements. */
function toDay({ date, corrections, statements }: Article): string {
  const days = [...corrections.map((one) => one.date), ...statements.map(toStatementDay)];
  return [date, ...days].sort(compareText).at(-1) ?? date;
}

function toStatementDay({ article, corrections, quotes }: Statement): string {
  const days = [...corrections, ...quotes.flatMap(({ history }) => history)].flatMap(
    ({ date }) => date ?? [],
  );
  return [article.date, ...days].sort(compareText).at(-1) ?? article.date;
}
