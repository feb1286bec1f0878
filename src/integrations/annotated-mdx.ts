import { basename, resolve, sep } from 'node:path';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import type { AstroIntegration } from 'astro';
import { toAnnotateOptions } from '../loaders/annotate-options.ts';
import { toBase } from '../loaders/articles.ts';
import type { ContentReader } from '../loaders/content-reader.ts';
import { createContentReader } from '../loaders/content-reader.ts';
import { remarkGermanMarkdown } from '../remark/german-markdown/remark-german-markdown.ts';
import { rehypeOwnImages } from '../remark/rehype-own-images.ts';
import { remarkAnnotate } from '../remark/remark-annotate.ts';
import { remarkBase } from '../remark/remark-base.ts';
import { remarkDirectives } from '../remark/remark-directives.ts';
import { remarkGfmParts } from '../remark/remark-gfm-parts.ts';

/**
 * Lets `@astrojs/mdx` annotate `.mdx` articles with the same plugin as `.md`, and in `dev` compiles them again
 * when the content changes. Other `.mdx` files stay as they are.
 */
export function annotatedMdx(contentDir: string, base: string): AstroIntegration[] {
  const reader = createContentReader(contentDir);
  const articles = resolve(contentDir, 'articles') + sep;
  const processor = unified({
    gfm: false,
    smartypants: false,
    remarkPlugins: [
      remarkDirectives,
      remarkGfmParts,
      remarkGermanMarkdown,
      [
        remarkAnnotate,
        async (file: { path?: string }) => {
          const path = resolve(file.path ?? '');
          if (!path.startsWith(articles)) return undefined;
          const content = await reader.read();
          const article = content.articles.find((one) => one.path === path);
          return article && toAnnotateOptions(content, article);
        },
      ],
      [remarkBase, toBase(base)],
    ],
    rehypePlugins: [rehypeOwnImages],
  });
  return [mdx({ processor, syntaxHighlight: false }), recompile(reader)];
}

function recompile({ dir, markChanged }: ContentReader): AstroIntegration {
  const root = resolve(dir) + sep;
  return {
    name: 'o-ton-recompile-mdx',
    hooks: {
      'astro:server:setup': ({ server }) => {
        const onChange = (path: string): void => {
          if (!resolve(path).startsWith(root) || basename(path).startsWith('.')) return;
          markChanged();
          for (const environment of Object.values(server.environments)) {
            for (const [file, modules] of environment.moduleGraph.fileToModulesMap) {
              if (!file.endsWith('.mdx')) continue;
              for (const module of modules) environment.moduleGraph.invalidateModule(module);
            }
          }
        };
        for (const event of ['add', 'change', 'unlink'] as const)
          server.watcher.on(event, onChange);
      },
    },
  };
}
