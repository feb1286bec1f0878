import { resolve, sep } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { getDevState } from '../dev/dev-state.ts';
import { toAnnotateOptions } from '../articles/to-annotate-options.ts';
import { toBase } from '../loaders/articles-loader.ts';
import { getMdxAnnotations } from '../loaders/mdx-annotations.ts';
import { getContentReader } from '../reading/content-reader.ts';
import { remarkGermanMarkdown } from '../remark/german-markdown/remark-german-markdown.ts';
import { rehypeOwnImages } from '../remark/rehype-own-images.ts';
import { remarkAnnotate } from '../remark/remark-annotate.ts';
import { remarkBase } from '../remark/remark-base.ts';
import { remarkDirectives } from '../remark/remark-directives.ts';
import { remarkHeadingIds } from '../remark/heading-ids.ts';
import { transformPlainPage } from '../remark/plain-page.ts';
import { remarkFileLinks } from '../remark/remark-file-links.ts';
import { remarkGfmParts } from '../remark/remark-gfm-parts.ts';

/**
 * Lets `@astrojs/mdx` annotate `.mdx` articles with the same plugin as `.md` and give `.mdx` pages the form of others, and in `dev`
 * compiles them again when the content changes. Other `.mdx` files stay as they are.
 */
export function annotatedMdx(contentDir: string, base: string): AstroIntegration[] {
  const reader = getContentReader(contentDir);
  const articles = resolve(contentDir, 'articles') + sep;
  const pages = resolve(contentDir, 'pages') + sep;
  const processor = unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [
      remarkDirectives,
      remarkGfmParts,
      remarkGermanMarkdown,
      remarkHeadingIds,
      [
        remarkAnnotate,
        async (file: { path?: string }) => {
          const path = resolve(file.path ?? '');
          if (!path.startsWith(articles)) return undefined;
          const content = await reader.read();
          const article = content.articles.find((one) => one.path === path);
          if (!article) return undefined;
          const known = getMdxAnnotations(content).get(article.id);
          return { ...toAnnotateOptions(content, article), marks: 'site', known };
        },
      ],
      () => async (tree: Root, file: VFile) => {
        const path = resolve(file.path);
        if (!path.startsWith(pages)) return;
        const content = await reader.read();
        const page = content.pages.find((one) => one.path === path);
        if (page) transformPlainPage(tree, String(file), content.pictures.get(page.file));
      },
      [remarkFileLinks, (path: string) => (resolve(path).startsWith(pages) ? 'pages' : 'articles')],
      [remarkBase, toBase(base)],
    ],
    rehypePlugins: [rehypeOwnImages],
  });
  return [mdx({ processor, syntaxHighlight: false }), followContent()];
}

/**
 * Lets pages follow the content of `dev`. What a change means shows when all of it has been read, so a compiled article waits
 * for that. Astro keeps what `getStaticPaths` gave until its own store changes, and `dev` does not write there.
 */
function followContent(): AstroIntegration {
  return {
    name: 'o-ton-follow-content',
    hooks: {
      'astro:server:setup': ({ server }) => {
        getDevState().onChange(() => {
          for (const [name, environment] of Object.entries(server.environments)) {
            for (const [file, modules] of environment.moduleGraph.fileToModulesMap) {
              if (!file.endsWith('.mdx')) continue;
              for (const module of modules) environment.moduleGraph.invalidateModule(module);
            }
            if (name !== 'client') environment.hot.send('astro:content-changed', {});
          }
        });
      },
    },
  };
}
