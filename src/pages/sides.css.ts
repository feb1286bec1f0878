import type { APIRoute } from 'astro';
import { toResponse } from '../layouts/export-view.ts';
import { COLOURS } from '../schemas/actor-look.ts';
import { loadSite } from '../site/load-site.ts';

/**
 * The style sheet that comes first on every page: the order of the layers; the colours of the sides, in order of their
 * first appearance, after eight no colour says who belongs together; and the widths of the parts of a bar, in percent.
 */
export const GET: APIRoute = async () => {
  const { sides } = await loadSite();
  const colours = sides
    .slice(0, COLOURS)
    .map(({ className }, index) => `.${className}{--side:var(--side-${String(index + 1)})}`);
  const parts = Array.from({ length: 100 }, (_, index) => String(index + 1)).map(
    (percent) => `.part-${percent}{flex-grow:${percent}}`,
  );
  const rules = [
    '@layer base, marks, components, page;',
    '.side-none,.side-several{--side:var(--side-neutral)}',
    ...colours,
    ...parts,
  ];
  return toResponse(`${rules.join('\n')}\n`, 'text/css');
};
