/**
 * What a browser may load for a page, as a Content-Security-Policy (CSP level 3): the site's own files and nothing else.
 * Neither scripts nor styles may stand in a page itself, and no address is taken from a `<base>`. The field of the search
 * is a form that leads to a page of the site.
 */
export const POLICY = toPolicy("script-src 'self'");

/** The same for the page of the search, which reads the index and runs Pagefind, a program in WebAssembly. */
export const SEARCH_POLICY = toPolicy("script-src 'self' 'wasm-unsafe-eval'", "connect-src 'self'");

/** Other sites learn which site a reader comes from, not which page. */
export const REFERRER = 'strict-origin-when-cross-origin';

function toPolicy(...scripts: readonly string[]): string {
  return [
    "default-src 'none'",
    ...scripts,
    "style-src 'self'",
    "font-src 'self'",
    "img-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
  ].join('; ');
}
