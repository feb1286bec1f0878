import type { Element } from 'hast';
import type { HtmlPage } from './site-files.ts';
import { findElements, getText } from './site-files.ts';

/** An address in a page; a browser asks for it by itself unless it `isFollowed` by a reader. */
export interface Link {
  readonly file: string;
  readonly href: string;
  readonly isFollowed: boolean;
}

/** Where a site is and what it holds. */
export interface SiteFiles {
  /** `https://o-ton.example` */
  readonly origin: string;
  /** Begins and ends with a slash. */
  readonly base: string;
  readonly files: ReadonlySet<string>;
  /** The ids of each page, by its file. */
  readonly ids: ReadonlyMap<string, readonly string[]>;
}

/** Properties that hold the ids of other elements on the page. */
const REFERENCES = [
  'popoverTarget',
  'ariaLabelledBy',
  'ariaDescribedBy',
  'ariaControls',
  'htmlFor',
];

/** Lists all addresses of a page: links, citations, sources, style sheets and what these load. */
export function findLinks({ file, tree }: HtmlPage): Link[] {
  return findElements(tree, () => true).flatMap((element) => [
    ...toAddresses(element).map((href) => ({ file, href, isFollowed: isFollowed(element) })),
    ...toCssAddresses(element).map((href) => ({ file, href, isFollowed: false })),
  ]);
}

/** The addresses in `url(…)` and `@import`. */
export function findCssUrls(css: string): string[] {
  const matches = css.matchAll(/url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/gu);
  return [...matches].map(([, url, imported]) => url ?? imported ?? '');
}

export function findIds({ tree }: HtmlPage): string[] {
  return findElements(tree, ({ properties }) => properties.id !== undefined).map(({ properties }) =>
    String(properties.id),
  );
}

/** The ids that elements of a page refer to and no element of it has. */
export function findBrokenReferences(page: HtmlPage): string[] {
  const ids = new Set(findIds(page));
  return findElements(page.tree, () => true).flatMap(({ properties }) =>
    REFERENCES.flatMap((name) =>
      toList(properties[name])
        .filter((id) => !ids.has(id))
        .map((id) => `${page.file}: ${name} ${id}`),
    ),
  );
}

/** Says why an address leads nowhere; undefined when it resolves, or is another site's. */
export function explainBroken({ file, href }: Link, site: SiteFiles): string | undefined {
  const url = new URL(href, toUrl(file, site));
  if (url.protocol === 'data:' || url.protocol === 'mailto:' || url.origin !== site.origin)
    return undefined;
  if (!url.pathname.startsWith(site.base)) return `${file}: ${href} is outside ${site.base}`;
  const path = decodeURIComponent(url.pathname.slice(site.base.length));
  const target = path === '' || path.endsWith('/') ? `${path}index.html` : path;
  if (!site.files.has(target)) return `${file}: ${href} is no file`;
  const id = decodeURIComponent(url.hash.slice(1));
  if (id !== '' && !site.ids.get(target)?.includes(id)) return `${file}: ${href} has no such place`;
  return undefined;
}

/** The address at which a host shows a file of the site. */
export function toUrl(file: string, { origin, base }: Pick<SiteFiles, 'origin' | 'base'>): string {
  return `${origin}${base}${file.replace(/(^|\/)index\.html$/u, '$1')}`;
}

function toAddresses({ tagName, properties }: Element): string[] {
  const { href, src, cite, poster, action } = properties;
  const sources = typeof properties.srcSet === 'string' ? properties.srcSet.split(',') : [];
  const own = [href, src, cite, poster, action, properties['xLinkHref']];
  return [
    ...own.filter((value) => typeof value === 'string'),
    ...sources.map((source) => source.trim().split(/\s/u)[0] ?? ''),
    ...(tagName === 'object' ? toList(properties['data']) : []),
  ];
}

function toCssAddresses(element: Element): string[] {
  const { style } = element.properties;
  const inline = typeof style === 'string' ? findCssUrls(style) : [];
  return element.tagName === 'style' ? [...inline, ...findCssUrls(getText(element))] : inline;
}

function isFollowed({ tagName, properties }: Element): boolean {
  if (tagName === 'a' || tagName === 'blockquote' || tagName === 'q') return true;
  const rel = toList(properties.rel);
  return tagName === 'link' && (rel.includes('canonical') || rel.includes('alternate'));
}

function toList(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(String);
  return typeof value === 'string' ? value.split(/\s+/u).filter(Boolean) : [];
}
