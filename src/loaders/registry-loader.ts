import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { renderPlainMarkdown } from '../remark/pipeline.ts';
import { toBase } from './articles-loader.ts';
import type { ContentReader } from '../reading/content-reader.ts';
import { digestRunningCode } from '../reading/content-reader.ts';
import { loadAndWatch } from './load-and-watch.ts';
import { readPageReferences } from '../checks/markdown/check-page.ts';

/** Loads one part of the registry, or the publisher's pages: the frontmatter as data, its text as HTML. Astro compiles a page that is `.mdx`. */
export function registryLoader(
  reader: ContentReader,
  part: 'actors' | 'places' | 'terms' | 'pages',
): Loader {
  return {
    name: `o-ton-${part}`,
    load: async (context) => {
      const { config, generateDigest } = context;
      const base = toBase(config.base);
      const version = await digestRunningCode(config.root);
      await loadAndWatch(context, reader, async (content, store) => {
        const folder = part === 'terms' ? 'glossary' : part;
        const gone = new Set(store.keys());
        for (const entry of content[part]) {
          const { id, path, file, text, data } = entry;
          gone.delete(id);
          const pictures = content.pictures.get(file);
          const digest = generateDigest(
            `${version}\n${base}\n${JSON.stringify([...(pictures ?? [])])}\n${path === '' ? JSON.stringify(data) : ''}${text}`,
          );
          const isFile = path !== '';
          const filePath = relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
          const isCode = path.endsWith('.mdx');
          const known = store.get(id);
          if (known?.digest === digest && known.filePath === (isFile ? filePath : undefined)) {
            if (isCode) store.addModuleImport(filePath);
            continue;
          }
          if (isCode) {
            const [named] = readPageReferences([entry]);
            const parsed = await context.parseData({ id, data: { ...data, named } });
            store.set({ id, data: parsed, body: text, filePath, digest, deferredRender: true });
            continue;
          }
          const html = await renderPlainMarkdown(text, base, { pictures, folder });
          store.set({
            id,
            data: await context.parseData({ id, data: { ...data } }),
            ...(isFile ? { filePath } : {}),
            digest,
            rendered: { html },
          });
        }
        for (const id of gone) store.delete(id);
      });
    },
  };
}
