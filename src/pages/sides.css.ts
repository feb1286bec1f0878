import type { APIRoute } from 'astro';
import { COLOURS } from '../schemas/actor-look.ts';
import { loadSite } from '../site/load-site.ts';

/** The colours of the sides, in order of their first appearance; after eight no colour says who belongs together. */
export const GET: APIRoute = async () => {
  const { sides } = await loadSite();
  const rules = sides
    .slice(0, COLOURS)
    .map(({ className }, index) => `.${className}{--side:var(--side-${String(index + 1)})}`);
  return new Response(
    `${['.side-none,.side-several{--side:var(--side-neutral)}', ...rules].join('\n')}\n`,
    {
      headers: { 'Content-Type': 'text/css; charset=utf-8' },
    },
  );
};
