import type { APIRoute } from 'astro';
import { createCardCache } from '../../cards/card-cache.ts';
import type { CardData } from '../../cards/card-data.ts';
import { toSiteTheme } from '../../colours/own-colours.ts';
import { say } from '../../i18n/say.ts';
import { toActorCard, toSiteCard, toStatementCard } from '../../views/to-card.ts';
import { createView } from '../../views/create-view.ts';
import { getSettings } from '../../site/get-settings.ts';
import { loadSite } from '../../site/load-site.ts';
import type { Actor, Statement } from '../../site/model.ts';
import tokens from '../../styles/tokens.css?raw';
import { getStages } from '../../system/stages.ts';

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

/** A card for each statement and actor, as many as the setting allows, and one of the site, for all other pages. */
export async function getStaticPaths() {
  const { cards, statements, actors } = await loadSite();
  const { mostCards } = getSettings();
  if (mostCards === 0) return [];
  const all = statements.length + actors.length;
  total = cards.size + 1;
  // Fewer than the setting allows: the others are unsure, or too long for a card.
  if (cards.size < all && cards.size >= mostCards)
    getStages().note(toFewer(String(cards.size), String(all)));
  const items = [...statements, ...actors].filter(({ id }) => cards.has(id));
  return [
    { params: { card: 'site' }, props: { item: undefined } },
    ...items.map((item) => ({ params: { card: `light/${item.id}` }, props: { item } })),
  ];
}

export const GET: APIRoute<{ item: Statement | Actor | undefined }> = async ({
  props: { item },
}) => {
  const theme = toSiteTheme(tokens, 'light', getSettings().colours);
  const { png, missing } = await cache.make(await toData(item), theme);
  if (missing.length > 0) getStages().note(toMissing(missing, item));
  return new Response(new Uint8Array(png), { headers: { 'Content-Type': 'image/png' } });
};

async function toData(item: Statement | Actor | undefined): Promise<CardData> {
  const view = createView(undefined);
  if (!item) return toSiteCard(view);
  const site = await loadSite();
  return 'parts' in item ? toStatementCard(item, site, view) : toActorCard(item, site, view);
}

/** Says which characters no font has, and where they come from. */
function toMissing(missing: readonly string[], item: Statement | Actor | undefined): string {
  const signs = missing.map((sign) => `„${sign}“ (U+${toCode(sign)})`).join(', ');
  const { noGlyph } = createView(undefined).words.reuse;
  const where = item && 'parts' in item ? `content/articles/${item.article.id}` : item?.id;
  return say({
    de: `Bild ${item?.id ?? 'site'} (${where ?? 'site.yml'}): keine Schrift hat ${signs}; dort steht „${noGlyph}“.`,
    en: `Card ${item?.id ?? 'site'} (${where ?? 'site.yml'}): no font has ${signs}; “${noGlyph}” stands there.`,
  });
}

function toCode(sign: string): string {
  return (sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
}

function toFewer(some: string, all: string): string {
  return say({
    de: `Bilder: ${some} der ${all} Äußerungen und Akteure bekommen eines, die neuesten zuerst. CARDS=${all} macht alle.`,
    en: `Cards: ${some} of ${all} statements and actors get one, the newest first. CARDS=${all} makes all.`,
  });
}
