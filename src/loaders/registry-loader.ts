import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { renderPlainMarkdown } from '../remark/pipeline.ts';
import { toBase } from './articles-loader.ts';
import type { ContentReader } from './content-reader.ts';
import { digestCode } from './content-reader.ts';
import { loadAndWatch } from './load-and-watch.ts';

/** Loads one part of the registry, or the publisher's pages: the frontmatter as data, its text as HTML. */
export function registryLoader(
  reader: ContentReader,
  part: 'actors' | 'places' | 'terms' | 'pages',
): Loader {
  return {
    name: `o-ton-${part}`,
    load: async (context) => {
      const { config, generateDigest } = context;
      const base = toBase(config.base);
      const version = await digestCode(config.root);
      await loadAndWatch(context, reader, async (content, store) => {
        const folder = part === 'terms' ? 'glossary' : part;
        const gone = new Set(store.keys());
        for (const { id, path, file, text, data } of content[part]) {
          gone.delete(id);
          const pictures = content.pictures.get(file);
          const digest = generateDigest(
            `${version}\n${base}\n${JSON.stringify([...(pictures ?? [])])}\n${path === '' ? JSON.stringify(data) : ''}${text}`,
          );
          if (store.get(id)?.digest === digest) continue;
          const isFile = path !== '';
          const filePath = relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
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
