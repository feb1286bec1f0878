import type { APIRoute } from 'astro';
import type { Addresses } from '../exports/addresses.ts';
import { loadSite } from '../site/load-site.ts';
import type { Article, Site } from '../site/model.ts';
import { createExportView, toResponse } from './export-view.ts';

interface Props {
  readonly article: Article;
}

export async function getArticlePaths() {
  return (await loadSite()).articles.map((article) => ({
    params: { id: article.id },
    props: { article },
  }));
}

/** Answers with a file about an article. */
export function createArticleRoute(
  write: (article: Article, site: Site, to: Addresses) => string,
  type: string,
): APIRoute<Props> {
  return async ({ props: { article }, site: origin }) =>
    toResponse(write(article, await loadSite(), createExportView(origin).to), type);
}
