import type { APIRoute } from 'astro';
import type { Addresses } from '../exports/addresses.ts';
import type { CitationItem } from '../exports/citations.ts';
import { toArticleCitation, toStatementCitation } from '../exports/citations.ts';
import { loadSite } from '../site/load-site.ts';
import type { Article, Site } from '../site/model.ts';
import { groupByMonth } from '../site/group-by-month.ts';
import { withKeys } from '../site/tracking/with-keys.ts';
import { createExportView, toResponse } from './export-view.ts';

/** A month, `2022-02`, and its articles, newest first. */
interface Props {
  readonly month: string;
  readonly articles: readonly Article[];
}

/** A file for each month in which an article was published: one for each article would be most files of an archive. */
export async function getMonthPaths() {
  const months = groupByMonth((await loadSite()).articles);
  return withKeys(
    [...months].map(([month, articles]) => ({ params: { month }, props: { month, articles } })),
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

/** Answers with the citations of the articles of a month, each followed by those of its statements. */
export function createCiteRoute(
  write: (items: readonly CitationItem[]) => string,
  type: string,
): APIRoute<Props> {
  return createMonthRoute(({ articles }, to) => {
    const items = articles.flatMap((article) => [
      toArticleCitation(article, to),
      ...article.statements.map((statement) => toStatementCitation(statement, to)),
    ]);
    return write(items);
  }, type);
}
