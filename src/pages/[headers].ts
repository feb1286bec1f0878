import type { APIRoute } from 'astro';
import { FILE_TYPES } from '../exports/file-types.ts';
import { toHeaders } from '../exports/headers.ts';
import { POLICY, SEARCH_POLICY } from '../exports/policy.ts';
import { toResponse } from '../views/export-view.ts';
import { createAllPaths } from '../views/create-view.ts';
import { getSettings } from '../site/get-settings.ts';
import { loadSite } from '../site/load-site.ts';
import { listPages } from '../site/page-list.ts';
import { withKeys } from '../site/tracking/with-keys.ts';

/** `_headers`; a file of this name here would be no page for Astro. */
export function getStaticPaths() {
  return withKeys([{ params: { headers: '_headers' } }]);
}

export const GET: APIRoute = async () => {
  const pages = listPages(await loadSite());
  const [root, ...others] = createAllPaths().map(([, paths]) => paths);
  if (!root) throw new Error('There is no language.');
  const base = root.home;
  const { hasSearch } = getSettings();
  const paths = [root, ...others].flatMap((one) => [
    ...pages.map(({ path }) => path(one)),
    ...(hasSearch ? [one.search] : []),
  ]);
  const folders = new Set(paths.map((path) => path.slice(base.length).split('/')[0] ?? ''));
  const policy = hasSearch ? SEARCH_POLICY : POLICY;
  return toResponse(toHeaders(base, [...folders], policy), FILE_TYPES.text.type);
};
