import type { SourceLink } from '../../remark/find-source-links.ts';
import { findSourceLinks } from '../../remark/find-source-links.ts';
import { parseMarkdown } from '../../remark/pipeline.ts';
import type { BrokenLink } from './find-broken-links.ts';
import type { SiteFolder } from './resolve-link.ts';
import { decode, toUrl } from './resolve-link.ts';

/** A file that an editor writes. */
export interface SourceFile {
  /** Path for messages. */
  readonly file: string;
  readonly id: string;
  readonly text: string;
}

/** A link in such a file. */
export interface LinkSource extends SourceLink {
  readonly file: string;
}

/** Makes a function that finds where an editor wrote a link of the site; `undefined` for links that the software made. */
export function createSourceFinder(
  sources: readonly SourceFile[],
  site: SiteFolder,
): (broken: BrokenLink) => LinkSource | undefined {
  const read = new Map<SourceFile, readonly SourceLink[]>();
  const getLinks = (source: SourceFile): readonly SourceLink[] => {
    const kind = source.file.endsWith('.mdx') ? 'mdx' : 'md';
    const links = read.get(source) ?? findSourceLinks(parseMarkdown(source.text, kind));
    read.set(source, links);
    return links;
  };
  return ({ file, href }) => {
    const from = toUrl(file, site);
    const address = URL.parse(href, from)?.href ?? href;
    const own = file.split('/').at(-2);
    // What the page of a file shows was most likely written there; the search for words spares the parsing of the rest.
    const candidates = sources
      .filter(({ id, text }) => id === own || hasWords(text, href))
      .toSorted((a, b) => Number(b.id === own) - Number(a.id === own));
    for (const source of candidates) {
      const link = getLinks(source).find(({ url }) =>
        [url, withBase(url, site.base)].some(
          (one) => one === href || URL.parse(one, from)?.href === address,
        ),
      );
      if (link) return { ...link, file: source.file };
    }
    return undefined;
  };
}

/** As the pages have it: `remarkBase` puts the base path before a path from the root. */
function withBase(url: string, base: string): string {
  return url.startsWith('/') && !url.startsWith('//') ? base + url.slice(1) : url;
}

function hasWords(text: string, href: string): boolean {
  const word = href.split(/[/#?]/u).findLast(Boolean);
  return word !== undefined && (text.includes(word) || text.includes(decode(word) ?? word));
}
