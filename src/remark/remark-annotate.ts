import type { Nodes, Root, RootContent } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type {
  ArticleAnnotations,
  ArticleQuote,
  ComponentReference,
} from '../schemas/annotations.ts';
import { findWordStarts } from '../schemas/words.ts';
import { annotate } from '../text/annotate.ts';
import type { Registry } from '../text/names/registry.ts';
import type { Quote } from '../text/quotation/quote.ts';
import { toOuterSpan } from '../text/quotation/quote.ts';
import { findComponents } from './components.ts';
import { restoreForeignDirectives, toSettlements } from './directives.ts';
import { flatten } from './flatten.ts';
import { toWraps } from './to-wraps.ts';
import { wrapSpans } from './wrap-spans.ts';

declare module 'vfile' {
  interface DataMap {
    annotations: ArticleAnnotations;
  }
}

export interface AnnotateArticleOptions {
  readonly registry: Registry;
  /** Id of the article. */
  readonly article: string;
  /** Day of the article, ISO. */
  readonly date?: string | undefined;
  /** Path of the file, for messages. */
  readonly file: string;
  /** Gives a quote its lasting id, from its words and the number of the same words before it. */
  readonly toQuoteId: (article: string, text: string, twin: number) => string;
}

/**
 * Remark plugin that marks quotes, actors, places and terms in an article.
 *
 * It only wraps: the text stays as it is. What it found is in `file.data.annotations`. Options are read for
 * each file, because one processor serves all `.mdx` articles.
 *
 * @example
 * „Wir bleiben“, sagte Ada Berg.
 * // <q class="quote side-none" id="q-…">„Wir bleiben“</q><button class="voice" …></button>, sagte
 * // <button class="mention actor" popovertarget="actor-ada-berg">Ada Berg</button>.
 */
export const remarkAnnotate: Plugin<
  [getOptions: (file: VFile) => Promise<AnnotateArticleOptions | undefined>],
  Root
> = (getOptions) => async (tree, file) => {
  const options = await getOptions(file);
  if (!options) return;
  const { registry, article } = options;
  restoreForeignDirectives(tree, String(file));
  const flat = flatten(tree);
  const found = annotate(flat.text, registry, {
    blocks: flat.blocks,
    date: options.date,
    settled: toSettlements(flat.directives),
  });
  const quotes = withIds(flat.text, found.quotes, options);
  const annotations: ArticleAnnotations = {
    text: flat.text,
    words: findWordStarts(flat.text).length,
    blocks: flat.blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    quotes,
    echoes: found.echoes.flatMap(({ span, of }) => {
      const quote = quotes[of]?.id;
      return quote === undefined ? [] : [{ span, quote }];
    }),
    mentions: found.mentions,
    references: toReferences(tree),
    file: options.file,
  };
  file.data.annotations = annotations;
  for (const { node } of flat.directives) node.data = { ...node.data, hName: 'span' };
  wrapSpans(flat, toWraps(flat, annotations, registry));
  addMarginNotes(
    tree,
    flat.blocks.map(({ node }) => node),
    annotations,
    article,
  );
};

function withIds(
  text: string,
  quotes: readonly Quote[],
  { article, toQuoteId }: AnnotateArticleOptions,
): ArticleQuote[] {
  const twins = new Map<string, number>();
  return quotes.map((quote) => {
    const words = quote.spans.map(({ start, end }) => text.slice(start, end)).join(' … ');
    const bare =
      quote.type === 'direct' ? words.replace(/^["„“”»«‚‘’›‹']|["“”»«‘’›‹']$/gu, '') : words;
    const first = toQuoteId(article, bare, 0);
    const twin = twins.get(first) ?? 0;
    twins.set(first, twin + 1);
    return { ...quote, id: twin === 0 ? first : toQuoteId(article, bare, twin), text: bare };
  });
}

function toReferences(tree: Root): ComponentReference[] {
  return findComponents(tree).flatMap(({ name, id, line, column }) =>
    id === undefined ? [] : [{ component: name, id, line, column }],
  );
}

/** Puts a place for the notes "who speaks here" behind each part of the article that holds quotes. */
function addMarginNotes(
  tree: Root,
  blocks: readonly Nodes[],
  annotations: ArticleAnnotations,
  article: string,
): void {
  const speaking = new Set(
    annotations.blocks.flatMap(({ start, end }, index) =>
      annotations.quotes.some(
        (quote) => toOuterSpan(quote).start >= start && toOuterSpan(quote).start < end,
      )
        ? [index]
        : [],
    ),
  );
  tree.children = tree.children.flatMap((child): RootContent[] => {
    const inside = [...speaking].filter((index) => blocks[index] && holds(child, blocks[index]));
    if (inside.length === 0) return [child];
    const properties = { dataArticle: article, dataBlocks: inside.join(' ') };
    return [
      child,
      { type: 'paragraph', children: [], data: { hName: 'margin-notes', hProperties: properties } },
    ];
  });
}

function holds(outer: Nodes, inner: Nodes): boolean {
  return (
    outer === inner || ('children' in outer && outer.children.some((child) => holds(child, inner)))
  );
}
