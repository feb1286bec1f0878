import type { SourceLink } from '../../remark/find-source-links.ts';
import { findSourceLinks } from '../../remark/find-source-links.ts';
import { findContentFolder, toPageAddress } from '../../remark/remark-file-links.ts';
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
  const byId = Map.groupBy(sources, ({ id }) => id);
  let byWord: ReadonlyMap<string, readonly SourceFile[]> | undefined;
  const getLinks = (source: SourceFile): readonly SourceLink[] => {
    const kind = source.file.endsWith('.mdx') ? 'mdx' : 'md';
    const links = read.get(source) ?? findSourceLinks(parseMarkdown(source.text, kind));
    read.set(source, links);
    return links;
  };
  return ({ file, href }) => {
    const from = toUrl(file, site);
    const address = URL.parse(href, from)?.href ?? href;
    const findIn = (source: SourceFile): LinkSource | undefined => {
      const folder = findContentFolder(source.file);
      const link = getLinks(source).find(({ url }) =>
        [url, withBase(url, site.base), (folder && toPageAddress(url, folder)) ?? url].some(
          (one) => one === href || URL.parse(one, from)?.href === address,
        ),
      );
      return link && { ...link, file: source.file };
    };
    // What the page of a file shows was most likely written there; the search for words spares the parsing of the rest.
    const own = byId.get(file.split('/').at(-2) ?? '') ?? [];
    for (const source of own) {
      const link = findIn(source);
      if (link) return link;
    }
    byWord ??= indexWords(sources);
    const word = href.split(/[/#?]/u).findLast(Boolean) ?? '';
    for (const source of new Set(
      [word, decode(word) ?? word].flatMap((one) => byWord?.get(one) ?? []),
    )) {
      const link = findIn(source);
      if (link) return link;
    }
    return undefined;
  };
}

/** As the pages have it: `remarkBase` puts the base path before a path from the root. */
function withBase(url: string, base: string): string {
  return url.startsWith('/') && !url.startsWith('//') ? base + url.slice(1) : url;
}

/** The files that hold a word, by the word: addresses are cut at their slashes, as they are looked up. */
function indexWords(sources: readonly SourceFile[]): ReadonlyMap<string, readonly SourceFile[]> {
  const index = new Map<string, SourceFile[]>();
  for (const source of sources)
    for (const word of new Set(source.text.split(/[\s/#?"'`()<>{}[\]]+/u))) {
      const known = index.get(word);
      if (known) known.push(source);
      else index.set(word, [source]);
    }
  return index;
}
