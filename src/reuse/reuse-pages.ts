import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { AstroPrerenderer, RouteData } from 'astro';
import { createComparison, createIndexBuilder } from './page-index.ts';
import type { ReadModel } from './page-reads.ts';
import { getPageReads } from './page-reads.ts';
import { createPageWriter, openStoredPages, packPage, unpackPage } from './page-store.ts';

/** Takes pages from the last build; see `reusePages`. */
export interface PageReuse {
  readonly wrap: (inner: AstroPrerenderer) => AstroPrerenderer;
  /** How many pages were taken so far. */
  readonly getTaken: () => number;
  /** Keeps the pages of this build for the next one: to be called when all are written. */
  readonly commit: () => void;
  /** Forgets them, unless they are kept already. */
  readonly abandon: () => void;
}

interface Options {
  /** Where pages are kept from build to build; a folder of one content folder alone. */
  readonly folder: string;
  /** Stands for the code, the settings and whatever else makes a page besides its props and the model. */
  readonly version: string;
  /** The base path of the site, with a slash at both ends. */
  readonly base: string;
  /** Where Astro writes the site. */
  readonly site: string;
}

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

/**
 * Renders a page only where it may differ from that of the last build. While a page is rendered, the model tells what is
 * read of it (`src/site/tracking`). A later build takes the page when its route has a `cacheKey`, when this key is the
 * same, and when all that was read is. A route whose pages read what is neither in their key nor in the model has no key.
 * Pages with a key are written here, rendered ones too: Astro makes the folder of each anew and waits for the disk after each.
 */
export function reusePages({ folder, version, base, site }: Options): PageReuse {
  const reads = getPageReads();
  reads.isWatched = true;
  const before = openStoredPages(folder, version);
  const writer = createPageWriter(folder);
  const builder = createIndexBuilder(before?.index);
  const keys = new Map<string, string>();
  let taken = 0;
  const folders = new Set<string>();
  const writeFile = (path: string, route: RouteData, bytes: Uint8Array): void => {
    const file = join(site, toFile(path, route));
    if (!folders.has(dirname(file))) mkdirSync(dirname(file), { recursive: true });
    folders.add(dirname(file));
    writeFileSync(file, bytes);
  };
  /** Writes the pages that are the same into the site, and gives those that are to be rendered. */
  const take = (paths: readonly Path[], model: ReadModel): Path[] => {
    const isSame = before ? createComparison(before.index, model) : () => false;
    const seen = new Set<string>();
    return paths.filter(({ pathname, route, cacheKey }) => {
      const path = toPath(pathname);
      // Two pages of one address are for Astro to complain of.
      if (cacheKey === undefined || seen.has(path)) return true;
      seen.add(path);
      keys.set(path, cacheKey);
      const page = before?.index.pages[path];
      const stored = page?.key === cacheKey ? before?.readPage(page) : undefined;
      if (!stored || !isSame(stored.reads)) return true;
      const { packed } = stored;
      const bytes = unpackPage(packed);
      if (!bytes) return true;
      const reads = builder.renumber(stored.reads);
      builder.add(path, { key: cacheKey, ...writer.write({ reads, packed }) });
      writeFile(path, route, bytes);
      taken += 1;
      return false;
    });
  };
  const wrap = (inner: AstroPrerenderer): AstroPrerenderer => ({
    ...inner,
    getStaticPaths: async () => {
      const paths = await inner.getStaticPaths();
      return reads.model ? take(paths, reads.model) : paths;
    },
    render: async (request, options) => {
      const path = toPath(decodeURI(new URL(request.url).pathname).slice(base.length - 1));
      const key = keys.get(path);
      if (key === undefined) return inner.render(request, options);
      if (reads.current) throw new Error('Two pages are rendered at once: who reads what?');
      const read = (reads.current = new Map());
      try {
        const result = await inner.render(request, options);
        const response = result instanceof Response ? result : result.response;
        const bytes = new Uint8Array(await response.arrayBuffer());
        if (response.status !== 200) return new Response(bytes, response);
        const packed = { reads: builder.number(read), packed: packPage(bytes) };
        builder.add(path, { key, ...writer.write(packed) });
        writeFile(path, options.routeData, bytes);
        // Astro writes no file for a page without a body.
        return new Response(null, response);
      } finally {
        reads.current = undefined;
      }
    },
  });
  const close = (): void => {
    before?.close();
    reads.isWatched = false;
    reads.model = undefined;
  };
  let isOpen = true;
  return {
    wrap,
    getTaken: () => taken,
    commit: () => {
      isOpen = false;
      if (reads.model) writer.commit(builder.finish(version, reads.model));
      else writer.abandon();
      close();
    },
    abandon: () => {
      if (!isOpen) return;
      writer.abandon();
      close();
    },
  };
}

/** One form of an address below the base path, whether it begins or ends with a slash or not. */
function toPath(pathname: string): string {
  return pathname.replace(/^\/+|\/+$/gu, '');
}

/** The file of a page in the site, as Astro names it where `build.format` is `directory`. */
function toFile(path: string, { type }: RouteData): string {
  return type === 'page' ? join(path, 'index.html') : path;
}
