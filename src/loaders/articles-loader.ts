import { relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { say } from '../i18n/say.ts';
import { NO_MOVES } from '../ledger/moves.ts';
import { getStages } from '../system/stages.ts';
import { annotateMdx, renderMarkdown } from '../remark/pipeline.ts';
import type { ArticleData } from '../schemas/article.ts';
import { toAnnotateOptions } from './to-annotate-options.ts';
import type { ContentReader } from './content-reader.ts';
import { digestCode } from './content-reader.ts';
import type { Entry } from './content-file.ts';
import type { EntryStore } from './entry-store.ts';
import { findUnpublished } from './is-shown.ts';
import { loadAndWatch } from './load-and-watch.ts';
import type { Content } from './load-content.ts';

/**
 * Loads `articles/*.md` and `*.mdx` with their annotations. An article is annotated again when its file, the
 * registry, the base path or the annotator's own code changed, and at no other time.
 */
export function articlesLoader(reader: ContentReader): Loader {
  return {
    name: 'o-ton-articles',
    load: async (context) => {
      const version = await digestCode(context.config.root);
      await loadAndWatch(context, reader, async (content, store) => {
        const { registry } = content;
        const known = [
          version,
          context.config.base,
          ...registry.actors.values(),
          ...registry.places.values(),
          ...registry.terms.values(),
          content.site.data.confidence?.show,
        ];
        const stamp = context.generateDigest(JSON.stringify(known));
        const gone = new Set(store.keys());
        const stages = getStages();
        const name = say({ de: 'Artikel auszeichnen', en: 'Annotating articles' });
        stages.show(name, content.articles.length);
        for (const [index, article] of content.articles.entries()) {
          stages.count(index);
          gone.delete(article.id);
          // The server of `dev` goes on answering while a thousand articles are annotated.
          await setImmediate();
          const key = [
            stamp,
            toIssuedKey(content, article),
            toPicturesKey(content, article),
            findUnpublished(article.data, content.showing) ?? '',
            article.text,
          ].join('\n');
          await storeArticle(context, store, content, article, context.generateDigest(key));
        }
        for (const id of gone) store.delete(id);
      });
    },
  };
}

async function storeArticle(
  context: LoaderContext,
  store: EntryStore,
  content: Content,
  article: Entry<ArticleData>,
  key: string,
): Promise<void> {
  const { config } = context;
  const { id, path, text, body } = article;
  const data = { ...article.data, unpublished: findUnpublished(article.data, content.showing) };
  const filePath = relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
  const isMdx = path.endsWith('.mdx');
  const known = store.get(id);
  const { isTaken } = content.issued;
  if (known?.filePath === filePath && isStillTrue(String(known.digest), key, isTaken)) {
    if (isMdx) store.addModuleImport(filePath);
    return;
  }
  const asked = new Map<string, boolean>();
  const options = toAnnotateOptions(
    { ...content, issued: { ...content.issued, isTaken: remember(isTaken, asked) } },
    article,
  );
  if (isMdx) {
    const annotations = await annotateMdx(text, options);
    store.set({
      id,
      data: await context.parseData({ id, data: { ...data, annotations } }),
      body,
      filePath,
      digest: toDigest(key, asked),
      deferredRender: true,
    });
    return;
  }
  const { html, annotations } = await renderMarkdown(text, options, toBase(config.base));
  store.set({
    id,
    data: await context.parseData({ id, data: { ...data, annotations } }),
    filePath,
    digest: toDigest(key, asked),
    rendered: { html },
  });
}

/** A base path with a slash at its end. */
export function toBase(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}

/**
 * A digest that also holds what the ledger said of each id that the article might have given to a new quote, `+` for one
 * that was taken: which ids it would ask of is known only when it is annotated.
 */
function toDigest(key: string, asked: ReadonlyMap<string, boolean>): string {
  return [key, ...[...asked].map(([id, is]) => `${id}${is ? '+' : '-'}`)].join(' ');
}

/** Tells whether what was stored is what would be stored now. */
function isStillTrue(digest: string, key: string, isTaken: (id: string) => boolean): boolean {
  const [stored, ...asked] = digest.split(' ');
  return stored === key && asked.every((one) => isTaken(one.slice(0, -1)) === one.endsWith('+'));
}

/** The same question, with the answers written down. */
function remember(
  isTaken: (id: string) => boolean,
  answers: Map<string, boolean>,
): (id: string) => boolean {
  return (id) => {
    const is = isTaken(id);
    answers.set(id, is);
    return is;
  };
}

/** Where the pictures of an article are, and how large. */
function toPicturesKey({ pictures }: Content, { file }: Entry<ArticleData>): string {
  return JSON.stringify([...(pictures.get(file) ?? [])]);
}

/** What decides of the ids of an article's quotes besides its text and which ids are taken. */
function toIssuedKey({ issued }: Content, { id, text }: Entry<ArticleData>): string {
  const named = (text.match(/q-[a-z2-7]{8}/gu) ?? []).map((one) => issued.current.get(one));
  const { incoming, outgoing } = issued.moves.get(id) ?? NO_MOVES;
  return JSON.stringify([issued.byArticle.get(id) ?? [], named, incoming, [...outgoing]]);
}
