import type { APIRoute } from 'astro';
import { createCardCache } from '../../../cards/card-cache.ts';
import { toSiteTheme } from '../../../colours/own-colours.ts';
import { say } from '../../../i18n/say.ts';
import { toActorCard, toStatementCard } from '../../../layouts/to-card.ts';
import { createView } from '../../../layouts/create-view.ts';
import { getSettings } from '../../../site/get-settings.ts';
import { loadSite } from '../../../site/load-site.ts';
import type { Actor, Statement } from '../../../site/model.ts';
import tokens from '../../../styles/tokens.css?raw';
import { getStages } from '../../../system/stages.ts';

const cache = createCardCache('node_modules/.astro/cards', (made, drawn) => {
  if (made !== total) return;
  const [all, fresh] = [String(total), String(drawn)];
  getStages().note(
    say({
      de: `Bilder: ${all}, davon ${fresh} neu gezeichnet.`,
      en: `Cards: ${all}, ${fresh} drawn anew.`,
    }),
  );
});
let total = 0;

/** A card for each statement and actor, as many as the setting allows. */
export async function getStaticPaths() {
  const { cards, statements, actors } = await loadSite();
  const all = statements.length + actors.length;
  total = cards.size;
  // Fewer than the setting allows: the others are unsure, or too long for a card.
  if (cards.size < all && cards.size >= getSettings().mostCards)
    getStages().note(toFewer(String(cards.size), String(all)));
  const items = [...statements, ...actors].filter(({ id }) => cards.has(id));
  return items.map((item) => ({ params: { id: item.id }, props: { item } }));
}

export const GET: APIRoute<{ item: Statement | Actor }> = async ({ props: { item } }) => {
  const site = await loadSite();
  const view = createView(undefined);
  const data = 'parts' in item ? toStatementCard(item, site, view) : toActorCard(item, site, view);
  const theme = toSiteTheme(tokens, 'light', getSettings().colours);
  const png = await cache.make(data, theme);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};

function toFewer(some: string, all: string): string {
  return say({
    de: `Bilder: ${some} der ${all} Äußerungen und Akteure bekommen eines, die neuesten zuerst. CARDS=${all} macht alle.`,
    en: `Cards: ${some} of ${all} statements and actors get one, the newest first. CARDS=${all} makes all.`,
  });
}
