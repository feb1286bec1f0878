import type { FoundLink } from './found-link.ts';

/** What stands before and behind an address that is a value of its own, by the ending of the file. */
const FRAMES: Readonly<Record<string, readonly [before: string, after: string]>> = {
  // HTML in JSON has its quotation marks behind a backslash.
  json: ['"', '(?=\\\\?")'],
  webmanifest: ['"', '(?=")'],
  // HTML in a feed has them as they are.
  xml: ['(?:[="]"|=\'|>)', '(?=["\'<])'],
  csv: ['(?:^|[",])', '(?=[",]|\\r?$)'],
  bib: ['\\{', '(?=\\})'],
  ris: ['^[A-Z][A-Z0-9] {2}- ', '(?=\\r?$)'],
};

/** BEACON files and robots.txt; the texts of articles are `.txt` files too, and what stands in them is no address. */
const LINES: readonly [before: string, after: string] = ['(?:^|[ |])', '(?=\\r?$)'];

/** Markdown for machines: links in its lists. */
const LLMS: readonly [before: string, after: string] = ['\\]\\(', '(?=\\))'];
/** The style sheet of a feed, from the feed. */
const XML_STYLES = /<\?xml-stylesheet [^?]*?href="([^"]*)"/gu;

const CSS = /url\(\s*["']?([^"')]+)["']?\s*\)|@import\s+["']([^"']+)["']/gu;

/**
 * Lists the addresses in a file that is no page: those in `url(…)` and `@import` of a style sheet; in data, feeds and
 * citations each value that begins with `prefix`, the address of the site, and the style sheet of XML. Files of other kinds have none.
 */
export function readData(file: string, text: string, prefix: string): FoundLink[] {
  const ending = file.slice(file.lastIndexOf('.') + 1);
  if (ending === 'css')
    return Array.from(text.matchAll(CSS), ({ 1: url, 2: imported, index }) => {
      return { href: url ?? imported ?? '', offset: index };
    });
  const isOfSite = ending === 'txt' && !file.includes('/');
  const frame = file === 'llms.txt' ? LLMS : isOfSite ? LINES : FRAMES[ending];
  if (!frame) return [];
  const address = `(${escapeRegExp(prefix)}[^\\s"'<>{}|\\\\]*)`;
  const found = text.matchAll(new RegExp(frame[0] + address + frame[1], 'gmu'));
  const styles = Array.from(
    ending === 'xml' ? text.matchAll(XML_STYLES) : [],
    ({ 1: href = '', index }) => {
      return { href, offset: index };
    },
  );
  const links = Array.from(found, ({ 1: href = '', index }) => {
    const isName =
      ending === 'json' && /"@?id": ?$/u.test(text.slice(Math.max(0, index - 8), index));
    const own = isName ? toNamed(href) : href;
    return { href: ending === 'xml' ? own.replaceAll('&amp;', '&') : own, offset: index };
  });
  return [...styles, ...links];
}

/** What stands behind `#` in the name (`id`, `@id`) of a thing tells it from others and need be no place in a page. */
export function toNamed(id: string): string {
  return id.replace(/#.*$/su, '');
}

/** Whether `readPage` or `readData` can find anything in a file. */
export function hasLinks(file: string): boolean {
  const ending = file.slice(file.lastIndexOf('.') + 1);
  return isPage(file) || ending === 'css' || ending === 'txt' || ending in FRAMES;
}

export function isPage(file: string): boolean {
  return /\.(?:html|svg)$/u.test(file);
}

function escapeRegExp(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
