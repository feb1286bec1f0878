/** Where a site is and which files it has. */
export interface SiteFolder {
  /** `https://o-ton.example` */
  readonly origin: string;
  /** Begins and ends with a slash. */
  readonly base: string;
  /** Paths in the folder, with forward slashes. */
  readonly files: ReadonlySet<string>;
}

/** What a link leads to: a place in a file, or nothing, and why. */
export type LinkTarget =
  | { readonly file: string; readonly id: string }
  | { readonly fault: 'malformed' | 'outside' | 'missing'; readonly path: string };

const PLAIN = /^(?:\/[\w-][\w.-]*)*\/?(?:#[\w-]*)?$/u;

/**
 * Finds what a link in a file of the site leads to; `undefined` for addresses of other sites and schemes. An address with
 * the site's origin outside its base path is another site, but a path outside it is a fault.
 *
 * @example resolveLink('../hafen/#q-abcd2345', 'articles/deich/index.html', site)
 *   // { file: 'articles/hafen/index.html', id: 'q-abcd2345' }
 */
export function resolveLink(href: string, from: string, site: SiteFolder): LinkTarget | undefined {
  const plain = readPlain(href, site);
  if (plain && site.files.has(plain.file)) return plain;
  const url = URL.parse(href, toUrl(from, site));
  if (!url) return { fault: 'malformed', path: href };
  if (url.origin !== site.origin) return undefined;
  if (!url.pathname.startsWith(site.base))
    return hasOrigin(href) ? undefined : { fault: 'outside', path: url.pathname };
  const path = decode(url.pathname.slice(site.base.length));
  const id = decode(url.hash.slice(1).replace(/:~:.*$/su, ''));
  if (path === undefined || id === undefined) return { fault: 'malformed', path: href };
  const file = toFile(path);
  return site.files.has(file) ? { file, id } : { fault: 'missing', path };
}

/** Nearly all links are paths from the root in plain letters; they need no parser of addresses, which takes its time. */
function readPlain(
  address: string,
  { origin, base }: SiteFolder,
): { file: string; id: string } | undefined {
  const href = address.startsWith(origin) ? address.slice(origin.length) : address;
  if (!href.startsWith(base) || !PLAIN.test(href)) return undefined;
  const at = href.indexOf('#');
  const path = href.slice(base.length, at < 0 ? undefined : at);
  return { file: toFile(path), id: at < 0 ? '' : href.slice(at + 1) };
}

/** The address at which a host shows a file of the site. */
export function toUrl(file: string, { origin, base }: Omit<SiteFolder, 'files'>): string {
  const path = file.replace(/(^|\/)index\.html$/u, '$1');
  return `${origin}${base}${path.split('/').map(encodeURIComponent).join('/')}`;
}

/** The file that a host shows at a path below the base. */
export function toFile(path: string): string {
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

function hasOrigin(href: string): boolean {
  return /^\s*(?:[a-z][a-z0-9+.-]*:|[/\\]{2})/iu.test(href);
}

/** Takes the percent signs out of a part of an address; `undefined` where they stand for no letters. */
export function decode(text: string): string | undefined {
  try {
    return decodeURIComponent(text);
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
