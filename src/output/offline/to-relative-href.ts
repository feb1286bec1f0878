import { dirname, relative } from 'node:path/posix';
import type { SiteFolder } from '../links/resolve-link.ts';
import { resolveLink } from '../links/resolve-link.ts';

/**
 * Turns a path of the site into one that leads from one file to another, with the names of both in full; addresses with a
 * host of their own, and what leads to no file of the site, stay as they are.
 *
 * @example toRelativeHref('/news/actors/#a', 'quotes/q-abcd2345/index.html', site) // '../../actors/index.html#a'
 */
export function toRelativeHref(href: string, from: string, site: SiteFolder): string {
  if (/^\s*(?:[a-z][a-z0-9+.-]*:|[/\\]{2}|#|$)/iu.test(href)) return href;
  const target = resolveLink(href, from, site);
  if (!target || 'fault' in target) return href;
  const path = relative(dirname(from), target.file).split('/').map(encodeURIComponent).join('/');
  // As it was written: a fragment can hold more than an id.
  const at = href.indexOf('#');
  return at < 0 ? path : path + href.slice(at);
}
