import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import type { APIRoute } from 'astro';
import { loadSite } from '../../site/load-site.ts';
import { getContentDir } from '../../site/content-dir.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.jpg': 'image/jpeg',
  '.jpeg': 'image/jpeg',
  '.png': 'image/png',
  '.webp': 'image/webp',
  '.avif': 'image/avif',
  '.gif': 'image/gif',
  '.svg': 'image/svg+xml',
};

/** The pictures that lie beside articles, as they are; only those that an article shows. */
export async function getStaticPaths() {
  const { articles } = await loadSite();
  const files = articles.flatMap(({ entry }) => entry.data.annotations.pictures);
  return [...new Set(files)].map((file) => ({
    params: { picture: file.replace(/^articles\//u, '') },
    props: { file },
  }));
}

export const GET: APIRoute<{ file: string }> = async ({ props: { file } }) => {
  const type = TYPES[extname(file).toLowerCase()] ?? 'application/octet-stream';
  const bytes = await readFile(join(getContentDir(), file));
  return new Response(new Uint8Array(bytes), { headers: { 'Content-Type': type } });
};
