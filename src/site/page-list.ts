import { compareText } from '../schemas/compare-text.ts';
import type { Article, Site, Statement } from './model.ts';
import {
  listActors,
  listArticles,
  listPlaces,
  listSayings,
  listStatements,
  listTagged,
  listTerms,
} from './lists.ts';
import type { Paths } from './paths.ts';

/** A page that search engines may list. */
export interface ListedPage {
  readonly path: (paths: Paths) => string;
  /** The day it last changed, ISO; undefined where nothing tells. */
  readonly changed: string | undefined;
}

/** Every page of one language that stands for something; notes about quotes that are gone are left out. */
export function listPages(site: Site): ListedPage[] {
  const newest = toNewest(site.articles.map(toDay));
  const of = (path: ListedPage['path'], changed?: string): ListedPage => ({ path, changed });
  return [
    of(({ home }) => home, newest),
    ...listArticles(site).pages.map(({ path, items }) =>
      of(({ articles }) => articles + path, path === '' ? newest : toNewest(items.map(toDay))),
    ),
    ...listStatements(site).pages.map(({ path, items }) =>
      of(({ quotes }) => quotes + path, path === '' ? newest : toNewest(items.map(toStatementDay))),
    ),
    of(({ actors }) => actors, newest),
    ...listActors(site).pages.map(({ path }) => of(({ actors }) => actors + path)),
    of(({ glossary }) => glossary),
    ...listTerms(site).pages.map(({ path }) => of(({ glossary }) => glossary + path)),
    of(({ places }) => places),
    ...listPlaces(site).pages.map(({ path }) => of(({ places }) => places + path)),
    of(({ voices }) => voices, newest),
    ...site.voices.years.map(({ year }) => of(({ voicesOf }) => voicesOf(year), newest)),
    ...(site.comparisons.length > 0 ? [of(({ comparisons }) => comparisons)] : []),
    ...site.comparisons.map(({ actors: [one, other] }) =>
      of(({ comparison }) => comparison(one.id, other.id)),
    ),
    ...site.ownPages.map(({ id }) => of(({ page }) => page(id))),
    ...site.articles.map((article) => of(({ article: to }) => to(article.id), toDay(article))),
    ...site.statements.map((statement) =>
      of(({ quote }) => quote(statement.id), toStatementDay(statement)),
    ),
    ...site.actors.flatMap((actor) => [
      of((paths) => paths.actor(actor.id)),
      ...listSayings(actor)
        .pages.filter(({ year }) => year !== undefined)
        .map(({ path, items }) =>
          of(({ sayings }) => sayings(actor.id) + path, toNewest(items.map(toStatementDay))),
        ),
    ]),
    ...site.terms.map(({ id }) => of(({ term }) => term(id))),
    ...site.places.map(({ id }) => of(({ place }) => place(id))),
    ...site.tags.flatMap((one) =>
      listTagged(one).pages.map(({ path, items }) =>
        of(({ tag }) => tag(one.id) + path, toNewest(items.map(toDay))),
      ),
    ),
  ];
}

function toNewest(days: readonly string[]): string | undefined {
  return days.toSorted(compareText).at(-1);
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
