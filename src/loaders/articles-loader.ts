import { relative } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import { say } from '../i18n/say.ts';
import { NO_MOVES } from '../ledger/moves.ts';
import { getStages } from '../system/stages.ts';
import { annotateMdx, renderMarkdown } from '../remark/pipeline.ts';
import { toPublishedMarkdown } from '../remark/published-markdown.ts';
import type { ArticleAnnotations } from '../schemas/annotations.ts';
import type { ArticleData } from '../schemas/article.ts';
import { toTree } from '../articles/parse-article.ts';
import { toAnnotateOptions } from '../articles/to-annotate-options.ts';
import type { ContentReader } from '../reading/content-reader.ts';
import { digestRunningCode } from '../reading/content-reader.ts';
import type { Entry } from '../files/content-file.ts';
import type { EntryStore } from './entry-store.ts';
import { findUnpublished } from '../files/is-shown.ts';
import { loadAndWatch } from './load-and-watch.ts';
import { getMdxAnnotations } from './mdx-annotations.ts';
import type { Content } from '../reading/load-content.ts';
import { toAnswers, watchRegistry } from '../registry/watch-registry.ts';

/**
 * Loads `articles/*.md` and `*.mdx` with their annotations. An article is annotated again when its file, the base path, the
 * annotator's own code or what it asked of the registry changed, and at no other time.
 */
export function articlesLoader(reader: ContentReader): Loader {
  return {
    name: 'o-ton-articles',
    load: async (context) => {
      const version = await digestRunningCode(context.config.root);
      await loadAndWatch(context, reader, async (content, store) => {
        const { site, base } = context.config;
        const known = [version, base, site, content.site.data.confidence?.show];
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
  const filePath = relative(fileURLToPath(config.root), path).replaceAll('\\', '/');
  const kind = path.endsWith('.mdx') ? 'mdx' : 'md';
  const known = store.get<{ annotations: ArticleAnnotations }>(id);
  const toStamp = createStamp(context, content, key);
  if (known?.filePath === filePath && isStillTrue(String(known.digest), toStamp)) {
    if (kind !== 'mdx') return;
    store.addModuleImport(filePath);
    getMdxAnnotations(content).set(id, known.data.annotations);
    return;
  }
  const watch = watchRegistry(content.registry);
  const asked = new Set<string>();
  const isTaken = (quote: string): boolean => {
    asked.add(quote);
    return content.issued.isTaken(quote);
  };
  const options = toAnnotateOptions(
    { ...content, registry: watch.registry, issued: { ...content.issued, isTaken } },
    article,
  );
  const toDigest = (): string => {
    const questions = [...watch.getQuestions(), ...[...asked].map((quote) => TAKEN + quote)];
    return [toStamp(questions), ...questions].join('\n');
  };
  const base = toBase(config.base);
  const page = new URL(`${base}articles/${id}/`, config.site ?? 'http://localhost').href;
  const data = {
    ...article.data,
    unpublished: findUnpublished(article.data, content.showing),
    markdown: toPublishedMarkdown(
      text,
      { kind, page, base, pictures: options.pictures },
      toTree(article),
    ),
  };
  if (kind === 'mdx') {
    const annotations = await annotateMdx(text, options, toTree(article));
    getMdxAnnotations(content).set(id, annotations);
    store.set({
      id,
      data: await context.parseData({ id, data: { ...data, annotations } }),
      body,
      filePath,
      digest: toDigest(),
      deferredRender: true,
    });
    return;
  }
  const { html, annotations } = await renderMarkdown(text, options, base, toTree(article));
  store.set({
    id,
    data: await context.parseData({ id, data: { ...data, annotations } }),
    filePath,
    digest: toDigest(),
    rendered: { html },
  });
}

/** A base path with a slash at its end. */
export function toBase(base: string): string {
  return base.endsWith('/') ? base : `${base}/`;
}

/** Before the id of a quote: whether the ledger had it for another one. */
const TAKEN = 'taken ';

/**
 * Gives digests of an article as it would be annotated now: of its own key, and of the answers to what was asked while it was
 * annotated. What would be asked is known only then.
 */
function createStamp(
  context: LoaderContext,
  { registry, issued }: Content,
  key: string,
): (questions: readonly string[]) => string {
  return (questions) => {
    const taken = questions.filter((one) => one.startsWith(TAKEN));
    const answers = taken.map((one) => String(issued.isTaken(one.slice(TAKEN.length))));
    return context.generateDigest([key, toAnswers(registry, questions), ...answers].join('\n'));
  };
}

/** Tells whether what was stored is what would be stored now. */
function isStillTrue(digest: string, toStamp: (questions: readonly string[]) => string): boolean {
  const [stored, ...questions] = digest.split('\n');
  return stored === toStamp(questions);
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
