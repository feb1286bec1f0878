import type { APIRoute } from 'astro';
import { toChangesJson } from '../../exports/change-log.ts';
import { createExportView, toJson } from '../../views/export-view.ts';
import { loadSite } from '../../site/load-site.ts';

/** What became of addresses. */
export const GET: APIRoute = async ({ site: origin }) =>
  toJson(toChangesJson(await loadSite(), createExportView(origin).to));
