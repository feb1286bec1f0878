/**
 * What a browser may load for a page, as a Content-Security-Policy (CSP level 3): the site's own files and nothing else.
 * Neither scripts nor styles may stand in a page itself, and no address is taken from a `<base>`. The field of the search
 * is a form that leads to a page of the site. Scripts may read the site's files: the search does, and so do programs that
 * look at a page from within, as Lighthouse looks for `robots.txt`.
 */
export const POLICY = toPolicy("script-src 'self'");

/** The same for the page of the search, which runs Pagefind, a program in WebAssembly. */
export const SEARCH_POLICY = toPolicy("script-src 'self' 'wasm-unsafe-eval'");

/** Other sites learn which site a reader comes from, not which page. */
export const REFERRER = 'strict-origin-when-cross-origin';

function toPolicy(scripts: string): string {
  return [
    "default-src 'none'",
    scripts,
    "connect-src 'self'",
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
