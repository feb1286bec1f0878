import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroPrerenderer } from 'astro';
import type { Sheet } from './read-sheet.ts';
import { findNames, isNeeded, readSheet } from './read-sheet.ts';

interface Options {
  /** Where Astro writes the site; its style sheets are there before the first page. */
  readonly site: string;
  /** The base path of the site, with a slash at both ends. */
  readonly base: string;
}

const LINK = /<link rel="stylesheet" href="(?<href>[^"]+)">/gu;

/**
 * Lets a page ask only for the style sheets that have a rule for what is on it: Astro links the styles of all that a kind of
 * page might show, such as a map that few articles have. The site's own sheet, which stands outside `assets/`, stays.
 */
export function dropSheets(inner: AstroPrerenderer, { site, base }: Options): AstroPrerenderer {
  const sheets = new Map<string, Sheet>();
  const read = (href: string): Sheet => {
    const known = sheets.get(href);
    if (known || sheets.has(href)) return known;
    const sheet = readSheet(readFileSync(join(site, href.slice(base.length)), 'utf8'));
    sheets.set(href, sheet);
    return sheet;
  };
  return {
    ...inner,
    render: async (request, options) => {
      const result = await inner.render(request, options);
      if (options.routeData.type !== 'page') return result;
      const response = result instanceof Response ? result : result.response;
      const html = await response.text();
      const names = findNames(html);
      const isKept = (href: string): boolean =>
        !href.startsWith(`${base}assets/`) || isNeeded(read(href), names);
      return new Response(
        html.replace(LINK, (link, href: string) => (isKept(href) ? link : '')),
        response,
      );
    },
  };
}
