import type { APIRoute } from 'astro';
import { toOembed } from '../../exports/oembed.ts';
import { createExportView, toJson } from '../../layouts/export-view.ts';
import { toEmbedWords } from '../../layouts/quote-texts.ts';
import { loadSite } from '../../site/load-site.ts';
import type { SiteQuote } from '../../site/model.ts';

/** What a page asks for that wants to embed a quote. */
export async function getStaticPaths() {
  return (await loadSite()).quotes.map((quote) => ({ params: { id: quote.id }, props: { quote } }));
}

export const GET: APIRoute<{ quote: SiteQuote }> = async ({ props: { quote }, site: origin }) => {
  const { view, to, toAddress } = createExportView(origin);
  const { paths } = view;
  const hasCard = (await loadSite()).cards.has(quote.id);
  const files = {
    embed: toAddress(paths.embed(quote.id)),
    card: hasCard ? toAddress(paths.card(quote.id, 'light')) : undefined,
  };
  return toJson(toOembed(quote, toEmbedWords(quote, view), to, files));
};
