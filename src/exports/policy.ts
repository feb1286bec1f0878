/**
 * What a browser may load for a page, as a Content-Security-Policy (CSP level 3): the site's own files and nothing else.
 * Neither scripts nor styles may stand in a page itself, and no address is taken from a `<base>`.
 */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "font-src 'self'",
  "img-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

/** Other sites learn which site a reader comes from, not which page. */
export const REFERRER = 'strict-origin-when-cross-origin';
