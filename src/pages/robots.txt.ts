import type { APIRoute } from 'astro';
import { FILE_TYPES } from '../exports/file-types.ts';
import { createExportView, toResponse } from '../views/export-view.ts';

/** Everybody may read everything; the sitemap says what there is. */
export const GET: APIRoute = ({ site: origin }) => {
  const { to } = createExportView(origin);
  return toResponse(
    `User-agent: *\nAllow: /\n\nSitemap: ${to.file('sitemap.xml')}\n`,
    FILE_TYPES.text.type,
  );
};
