import type { APIRoute } from 'astro';
import { toResponse } from '../views/export-view.ts';
import { getSettings } from '../site/get-settings.ts';
import favicon from '../styles/favicon.svg?raw';

/** The favicon of the software, where the site has none of its own. */
export function getStaticPaths() {
  return getSettings().favicon === undefined ? [{ params: { favicon: 'favicon' } }] : [];
}

export const GET: APIRoute = () => toResponse(favicon, 'image/svg+xml');
