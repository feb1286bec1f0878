import type { APIRoute } from 'astro';
import { toColourRules } from '../colours/own-colours.ts';
import { toResponse } from '../views/export-view.ts';
import { COLOURS, toSideAnchor } from '../schemas/actor-look.ts';
import { getSettings } from '../site/get-settings.ts';
import { loadSite } from '../site/load-site.ts';
import tokens from '../styles/tokens.css?raw';

/**
 * The style sheet that comes first on every page: the order of the layers; the colours of the site's own; those of the sides, in order of their
 * first appearance, after eight no colour says who belongs together; the widths of the parts of a bar, in percent, by their digits; and
 * how one side is picked out of an article.
 */
export const GET: APIRoute = async () => {
  const { sides } = await loadSite();
  const colours = sides
    .slice(0, COLOURS)
    .map(({ className }, index) => `.${className}{--side:var(--side-${String(index + 1)})}`);
  const digits = Array.from({ length: 11 }, (_, index) => String(index));
  const parts = [
    '[class*=tens-]{flex-grow:calc(var(--tens)*10 + var(--ones))}',
    ...digits.map((digit) => `.tens-${digit}{--tens:${digit}}`),
    ...digits.slice(0, 10).map((digit) => `.ones-${digit}{--ones:${digit}}`),
  ];
  // The words of the side that the address names stay as they are, all others step back.
  const picking = 'main:has(.voice-note:target) .article-text';
  const picked = [...sides.map(({ className }) => className), 'side-none', 'side-several'].map(
    (className, index) => {
      const colour = index < Math.min(COLOURS, sides.length) ? String(index + 1) : 'neutral';
      return `main:has(#${toSideAnchor(className)}:target) .article-text .${className}{--side:var(--side-${colour});--tint:var(--tint-strong);color:var(--ink)}`;
    },
  );
  const rules = [
    '@layer base, marks, text, components, page;',
    ...toColourRules(tokens, getSettings().colours),
    '.side-none,.side-several{--side:var(--side-neutral)}',
    ...colours,
    ...parts,
    '@media screen{',
    `${picking}{color:var(--quiet)}`,
    `${picking} [class*='side-']{--side:var(--side-neutral)}`,
    ...picked,
    '}',
  ];
  return toResponse(`${rules.join('\n')}\n`, 'text/css');
};
