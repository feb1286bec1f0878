import type { APIRoute } from 'astro';
import type { CitationItem } from '../../exports/citations.ts';
import { toArticleCitation, toQuoteCitation } from '../../exports/citations.ts';
import { toBibtex } from '../../exports/cite-bibtex.ts';
import { toCslJson } from '../../exports/cite-csl.ts';
import { toRis } from '../../exports/cite-ris.ts';
import { createExportView, toResponse } from '../../layouts/export-view.ts';
import { loadSite } from '../../site/load-site.ts';
import type { Article, SiteQuote } from '../../site/model.ts';

const FORMATS = {
  bib: [toBibtex, 'application/x-bibtex'],
  ris: [toRis, 'application/x-research-info-systems'],
  json: [(item: CitationItem) => toCslJson([item]), 'application/vnd.citationstyles.csl+json'],
} as const;

interface Props {
  readonly item: SiteQuote | Article;
  readonly format: keyof typeof FORMATS;
}

/** How to cite each article and each quote, for programs that manage literature. */
export async function getStaticPaths() {
  const { articles, quotes } = await loadSite();
  const formats = ['bib', 'ris', 'json'] as const;
  return [...articles, ...quotes].flatMap((item) =>
    formats.map((format) => ({
      params: { file: `${item.id}.${format}` },
      props: { item, format } satisfies Props,
    })),
  );
}

export const GET: APIRoute<Props> = ({ props: { item, format }, site: origin }) => {
  const { to } = createExportView(origin);
  const [write, type] = FORMATS[format];
  return toResponse(
    write('spans' in item ? toQuoteCitation(item, to) : toArticleCitation(item, to)),
    type,
  );
};
