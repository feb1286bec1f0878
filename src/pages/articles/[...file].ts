import type { APIRoute } from 'astro';
import type { Addresses } from '../../exports/addresses.ts';
import { toTei } from '../../exports/tei.ts';
import { toWebAnnotations } from '../../exports/web-annotation.ts';
import { createExportView, toResponse } from '../../layouts/export-view.ts';
import { loadSite } from '../../site/load-site.ts';
import type { Article, Site } from '../../site/model.ts';

type Write = (article: Article, site: Site, to: Addresses) => string;

/** The files about an article: its text as annotations count it, the annotations, and both as TEI. */
const FILES: readonly (readonly [ending: string, type: string, write: Write])[] = [
  ['txt', 'text/plain', ({ text }) => text],
  ['tei.xml', 'application/tei+xml', toTei],
  ['annotations.json', 'application/ld+json', (article, _, to) => toWebAnnotations(article, to)],
];

interface Props {
  readonly article: Article;
  readonly index: number;
}

export async function getStaticPaths() {
  return (await loadSite()).articles.flatMap((article) =>
    FILES.map(([ending], index) => ({
      params: { file: `${article.id}.${ending}` },
      props: { article, index } satisfies Props,
    })),
  );
}

export const GET: APIRoute<Props> = async ({ props: { article, index }, site: origin }) => {
  const file = FILES[index];
  if (!file) return new Response(null, { status: 404 });
  const [, type, write] = file;
  return toResponse(write(article, await loadSite(), createExportView(origin).to), type);
};
