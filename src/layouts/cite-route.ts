import type { APIRoute } from 'astro';
import type { CitationItem } from '../exports/citations.ts';
import { toArticleCitation, toStatementCitation } from '../exports/citations.ts';
import { loadSite } from '../site/load-site.ts';
import type { Article, SiteQuote } from '../site/model.ts';
import { createExportView, toResponse } from './export-view.ts';

interface Props {
  readonly item: SiteQuote | Article;
}

/** Each article and each quote; that of a quote is the citation of its statement. */
export async function getCitePaths() {
  const { articles, quotes } = await loadSite();
  return [...articles, ...quotes].map((item) => ({ params: { id: item.id }, props: { item } }));
}

/** Answers with the citation of an article or a quote in one format. */
export function createCiteRoute(
  write: (item: CitationItem) => string,
  type: string,
): APIRoute<Props> {
  return ({ props: { item }, site: origin }) => {
    const { to } = createExportView(origin);
    const cited =
      'spans' in item ? toStatementCitation(item.statement, to) : toArticleCitation(item, to);
    return toResponse(write(cited), type);
  };
}
