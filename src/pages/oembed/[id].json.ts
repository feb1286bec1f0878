import type { APIRoute } from 'astro';
import { toOembed } from '../../exports/oembed.ts';
import { createExportView, toJson } from '../../views/export-view.ts';
import { toEmbedWords } from '../../views/statement-texts.ts';
import { loadSite } from '../../site/load-site.ts';
import type { SiteQuote } from '../../site/model.ts';
import { withKeys } from '../../site/tracking/with-keys.ts';

/**
 * What a page asks for that wants to embed a statement, for each id that was promised one; it may be that of a quote within, or one that
 * was merged into another.
 */
export async function getStaticPaths() {
  const { quotes, pastQuotes } = await loadSite();
  return withKeys(
    [...quotes, ...pastQuotes].flatMap((item) => {
      const quote = 'spans' in item ? item : item.into;
      if (item.address !== 'all' || !quote || !('spans' in quote)) return [];
      return [{ params: { id: item.id }, props: { quote } }];
    }),
  );
}

export const GET: APIRoute<{ quote: SiteQuote }> = async ({ props: { quote }, site: origin }) => {
  const { view, to, toAddress } = createExportView(origin);
  const { paths } = view;
  const { statement } = quote;
  const hasCard = (await loadSite()).cards.has(statement.id);
  const files = {
    embed: toAddress(paths.embedOf(quote)),
    card: hasCard ? toAddress(paths.card(statement.id)) : undefined,
  };
  return toJson(toOembed(statement, toEmbedWords(statement, view), to, files));
};
