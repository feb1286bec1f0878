import { findContentFolder, toPageAddress } from '../../remark/remark-file-links.ts';
import type { ContentFolder } from '../../remark/remark-file-links.ts';

/** A page that a link in a source leads to, by the folder of its address; own pages lie at the root: `pages`. */
export interface SourceTarget {
  readonly folder: ContentFolder | 'quotes';
  readonly id: string;
  /** The place in the page, without `#` and percent signs; '' for its top. */
  readonly hash: string;
  /** Pages end in a slash; an address without one leads nowhere. */
  readonly hasSlash: boolean;
}

/** Where the site is, as far as the content says it. */
export interface SiteRoot {
  readonly site?: string | undefined;
  readonly base?: string | undefined;
}

const ORIGIN = 'https://content.invalid';
const ADDRESS =
  /^\/(?:[a-z]{2}\/)?(?:(?<folder>articles|actors|places|glossary|quotes)\/)?(?<id>[^/.]+)(?<slash>\/?)$/u;

/**
 * Finds the page that a link leads to: a path from the root, one from the page that shows the text, a file of the
 * content, a place in the page itself, or the whole address of the site. undefined for other sites and for what is no page.
 *
 * @example resolveSourceLink('hafen.md#was-bisher-geschah', { file: 'content/articles/deich.md', id: 'deich' })
 *   // { folder: 'articles', id: 'hafen', hash: 'was-bisher-geschah', hasSlash: true }
 */
export function resolveSourceLink(
  address: string,
  { file, id }: { readonly file: string; readonly id: string },
  { site, base = '/' }: SiteRoot = {},
): SourceTarget | undefined {
  const own = findContentFolder(file) ?? 'articles';
  const page = `${ORIGIN}/${own === 'pages' ? '' : `${own}/`}${id}/`;
  const url = URL.parse(toPageAddress(address, own) ?? address, page);
  if (!url) return undefined;
  const isWhole = site !== undefined && url.origin === URL.parse(site)?.origin;
  if (url.origin !== ORIGIN && !isWhole) return undefined;
  const path = isWhole ? `/${url.pathname}`.replace(`/${base}`, '/') : url.pathname;
  const groups = ADDRESS.exec(path.replace(/^\/\/+/u, '/'))?.groups;
  const hash = decode(url.hash.slice(1).replace(/:~:.*$/su, ''));
  const target = decode(groups?.['id'] ?? '');
  if (!groups || target === undefined || hash === undefined) return undefined;
  const named = (groups['folder'] ?? 'pages') as SourceTarget['folder'];
  return { folder: named, id: target, hash, hasSlash: groups['slash'] === '/' };
}

function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
