import type { AstroIntegration } from 'astro';

/** What the bundler tells of its modules. */
interface Modules {
  readonly getModuleInfo: (id: string) => {
    readonly importers: readonly string[];
    readonly dynamicImporters: readonly string[];
  } | null;
}

const STYLES = /\.css(?:$|\?)/u;
const PAGE = /\/src\/pages\/.*\.astro$/u;
const ARTICLE = /\/articles\/\[id\]\.astro$/u;
/** Components for articles in MDX; most articles have none of them. */
const MDX = /\/src\/layouts\/mdx\//u;
const IN_MDX = 'mdx';
/** A file of styles for what few pages show. */
const OWN = /\/src\/styles\/(?<name>\w+)\.css$/u;

/**
 * Divides the styles into few sheets, so that a page asks for few files and gets little that it has no use for: what the page
 * of an article shares with others, what it has alone, what only others share; what one page has alone; and each file of
 * `src/styles` that a component or a layout asks for. The build takes those out of a page that it has nothing for
 * (`src/reuse/sheets`).
 */
export function styleSheets(): AstroIntegration {
  const groups = [{ name: toSheet, test: STYLES }];
  return {
    name: 'o-ton:style-sheets',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({
          vite: {
            build: { rolldownOptions: { output: { codeSplitting: { groups } } } },
            environments: {
              client: { build: { rolldownOptions: { output: { entryFileNames: toScript } } } },
            },
          },
        });
      },
    },
  };
}

/** The file of a script: its component and a hash; with all that Astro adds the name is as long as a sentence, on every page. */
function toScript({ name }: { readonly name: string }): string {
  return `assets/${name.replace(/\.astro_.*$/u, '')}.[hash].js`;
}

/** The name of the sheet that a module of styles goes into; null: that of the page that has it alone. */
function toSheet(id: string, modules: Modules): string | null {
  const own = OWN.exec(id.replaceAll('\\', '/'))?.groups?.['name'];
  if (own !== undefined) return own;
  const all = [...findPages(id, modules)];
  if (!all.some((page) => ARTICLE.test(page))) return all.length > 1 ? 'lists' : null;
  return all.some((page) => page !== IN_MDX && !ARTICLE.test(page)) ? 'site' : 'article';
}

/** The pages that a module is part of, and `mdx` where it is part of a component for articles. */
function findPages(id: string, modules: Modules, seen = new Set<string>()): Set<string> {
  const pages = new Set<string>();
  if (seen.has(id)) return pages;
  seen.add(id);
  const info = modules.getModuleInfo(id);
  for (const importer of [...(info?.importers ?? []), ...(info?.dynamicImporters ?? [])]) {
    const path = importer.replaceAll('\\', '/');
    if (PAGE.test(path)) pages.add(path);
    else if (MDX.test(path)) pages.add(IN_MDX);
    else for (const page of findPages(importer, modules, seen)) pages.add(page);
  }
  return pages;
}
