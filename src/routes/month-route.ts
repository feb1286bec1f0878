import type { APIRoute } from 'astro';
import type { Addresses } from '../exports/addresses.ts';
import type { CitationItem } from '../exports/citations.ts';
import { toArticleCitation, toStatementCitation } from '../exports/citations.ts';
import { loadSite } from '../site/load-site.ts';
import type { MovedArticle } from '../exports/moved-articles.ts';
import { toMovedCitations } from '../exports/moved-articles.ts';
import type { Article, Site } from '../site/model.ts';
import { groupByMonth } from '../site/group-by-month.ts';
import { withKeys } from '../site/tracking/with-keys.ts';
import { createExportView, toPacked, toResponse } from '../views/export-view.ts';

/** A month, `2022-02`, its articles, newest first, and those that were in its files once. */
interface Props {
  readonly month: string;
  readonly articles: readonly Article[];
  readonly moved: readonly MovedArticle[];
}

/** A file for each month in which an article was published: one for each article would be most files of an archive. */
export async function getMonthPaths() {
  const { articles, movedByMonth } = await loadSite();
  const byMonth = groupByMonth(articles);
  const byId = new Map(articles.map((article) => [article.id, article]));
  return withKeys(
    [...new Set([...byMonth.keys(), ...movedByMonth.keys()])].map((month) => ({
      params: { month },
      props: {
        month,
        articles: byMonth.get(month) ?? [],
        moved: (movedByMonth.get(month) ?? []).map((one) => {
          return { ...one, into: byId.get(one.into ?? '') };
        }),
      },
    })),
  );
}

/** Answers with a file about the articles of a month. */
export function createMonthRoute(
  write: (month: Props, to: Addresses, site: Site) => string,
  type: string,
): APIRoute<Props> {
  return async ({ props, site: origin }) =>
    toResponse(write(props, createExportView(origin).to, await loadSite()), type);
}

/** Answers with a file about the articles of a month that is packed with gzip. */
export function createPackedRoute(
  write: (month: Props, to: Addresses, site: Site) => string,
): APIRoute<Props> {
  return async ({ props, site: origin }) =>
    toPacked(write(props, createExportView(origin).to, await loadSite()));
}

/**
 * Answers with the citations of the articles of a month, each followed by those of its statements, and of those that were in it.
 * Where documents name a record by its key, `hasKeys`, an article stands under its old keys as well.
 */
export function createCiteRoute(
  write: (items: readonly CitationItem[]) => string,
  type: string,
  hasKeys: boolean,
): APIRoute<Props> {
  return createMonthRoute(({ month, articles, moved }, to) => {
    const items = articles.flatMap((article) => [
      toArticleCitation(article, to),
      ...article.statements.map((statement) => toStatementCitation(statement, to)),
    ]);
    const ids = new Set(articles.map(({ id }) => id));
    const answered = hasKeys ? moved : moved.filter(({ into }) => !into || !ids.has(into.id));
    return write([...items, ...answered.flatMap((one) => toMovedCitations(one, month, to))]);
  }, type);
}
