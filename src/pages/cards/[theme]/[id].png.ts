import type { APIRoute } from 'astro';
import { createCardCache } from '../../../cards/card-cache.ts';
import { readTheme } from '../../../cards/read-theme.ts';
import { toActorCard, toStatementCard } from '../../../layouts/to-card.ts';
import { createView } from '../../../layouts/create-view.ts';
import { getSettings } from '../../../site/get-settings.ts';
import { loadSite } from '../../../site/load-site.ts';
import type { Actor, Statement } from '../../../site/model.ts';
import tokens from '../../../styles/tokens.css?raw';
import { createProgress } from '../../../system/progress.ts';

const THEMES = ['light', 'dark'] as const;

const progress = createProgress(process.stderr);
const cache = createCardCache('node_modules/.astro/cards', (made, drawn) => {
  progress.show(() => `Cards: ${String(made)} of ${String(total)}, ${String(drawn)} drawn anew`);
  if (made === total) progress.say(`Cards: ${String(total)}, ${String(drawn)} drawn anew.`);
});
let total = 0;

/** A card for each statement and actor, as many as the setting allows, in the light and the dark theme. */
export async function getStaticPaths() {
  const { cards, statements, actors } = await loadSite();
  const all = statements.length + actors.length;
  total = cards.size * THEMES.length;
  // Fewer than the setting allows: the others are unsure, or too long for a card.
  if (cards.size < all && cards.size >= getSettings().mostCards)
    progress.say(
      `Cards: ${String(cards.size)} of ${String(all)} statements and actors get one, the newest first. ` +
        `CARDS=${String(all)} makes all.`,
    );
  const items = [...statements, ...actors].filter(({ id }) => cards.has(id));
  return THEMES.flatMap((theme) =>
    items.map((item) => ({ params: { theme, id: item.id }, props: { item } })),
  );
}

export const GET: APIRoute<{ item: Statement | Actor }> = async ({ params, props: { item } }) => {
  const site = await loadSite();
  const view = createView(undefined);
  const data = 'parts' in item ? toStatementCard(item, site, view) : toActorCard(item, site, view);
  const theme = readTheme(tokens, params['theme'] === 'dark' ? 'dark' : 'light');
  const png = await cache.make(data, theme);
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};
