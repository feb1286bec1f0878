import type { AstroIntegration } from 'astro';

/** What the bundler tells of its modules. */
interface Modules {
  readonly getModuleInfo: (
    id: string,
  ) => {
    readonly importers: readonly string[];
    readonly dynamicImporters: readonly string[];
  } | null;
}

const STYLES = /\.css(?:$|\?)/u;
const PAGE = /\/src\/pages\/.*\.astro$/u;
const ARTICLE = /\/articles\/\[id\]\.astro$/u;

/**
 * Divides the styles into few sheets, so that a page asks for few files and gets little that it has no use for: what the page
 * of an article shares with others, what it has alone, what several others share; and of each other page what it has alone.
 */
export function styleSheets(): AstroIntegration {
  const groups = [{ name: toSheet, test: STYLES }];
  return {
    name: 'o-ton:style-sheets',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: { build: { rolldownOptions: { output: { codeSplitting: { groups } } } } },
        });
      },
    },
  };
}

/** The name of the sheet that a module of styles goes into; null: that of the page that has it alone. */
function toSheet(id: string, modules: Modules): string | null {
  const pages = findPages(id, modules);
  const isOfArticle = [...pages].some((page) => ARTICLE.test(page));
  if (isOfArticle) return pages.size === 1 ? 'article' : 'site';
  return pages.size > 1 ? 'lists' : null;
}

/** The pages that a module is part of. */
function findPages(id: string, modules: Modules, seen = new Set<string>()): Set<string> {
  const pages = new Set<string>();
  if (seen.has(id)) return pages;
  seen.add(id);
  const info = modules.getModuleInfo(id);
  for (const importer of [...(info?.importers ?? []), ...(info?.dynamicImporters ?? [])])
    if (PAGE.test(importer.replaceAll('\\', '/'))) pages.add(importer);
    else for (const page of findPages(importer, modules, seen)) pages.add(page);
  return pages;
}
