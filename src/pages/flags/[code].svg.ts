import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { APIRoute } from 'astro';
import { loadSite } from '../../site/load-site.ts';

const packages = createRequire(import.meta.url);

/** The flags of the states that have a page, out of the package flag-icons; others are not copied. */
export async function getStaticPaths() {
  const codes = (await loadSite()).actors.flatMap(({ code }) => code?.toLowerCase() ?? []);
  return [...new Set(codes)].map((code) => ({ params: { code } }));
}

export const GET: APIRoute = async ({ params }) => {
  const file = packages.resolve(`flag-icons/flags/4x3/${params['code'] ?? ''}.svg`);
  return new Response(new Uint8Array(await readFile(file)), {
    headers: { 'Content-Type': 'image/svg+xml' },
  });
};
