import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type {
  ArticleAnnotations,
  ArticleQuote,
  MarkKind,
  Reference,
} from '../schemas/annotations.ts';
import { MARK_KINDS } from '../schemas/annotations.ts';
import type { Doubt, FoundQuote } from '../schemas/quote-traits.ts';
import { findWordStarts } from '../schemas/words.ts';
import { annotate } from '../text/annotate.ts';
import { NO_LANGUAGE } from '../text/lang/language.ts';
import { getLanguage } from '../text/languages.ts';
import type { Registry } from '../text/names/registry.ts';
import { findSentences } from '../text/core/sentences.ts';
import { compareSpans } from '../text/core/spans.ts';
import { addParts } from './add-parts.ts';
import { chooseMentions } from './choose-mentions.ts';
import { chooseVoices } from './choose-voices.ts';
import { findComponents } from './components.ts';
import { restoreForeignDirectives, toSettlements } from './directives.ts';
import { flatten } from './flatten.ts';
import { shapeBlocks } from './shape/shape-blocks.ts';
import type { Pictures } from './shape/pictures.ts';
import { createToSourcePlace } from './source-place.ts';
import { toFoundQuotes } from './to-found-quotes.ts';
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
  /** Language of the article, as a tag of BCP 47; German where it is not given. */
  readonly lang?: string | undefined;
  /** Path of the file, for messages. */
  readonly file: string;
  /** Gives the quotes of the article their lasting ids, in their order, and tells what is doubtful of them. */
  readonly assignIds: (quotes: readonly FoundQuote[]) => {
    readonly ids: readonly string[];
    readonly doubts: readonly Doubt[];
  };
  /** The pictures of the article, by their address in the Markdown. */
  readonly pictures?: Pictures;
  /** What the frontmatter of the article names, with the place of each. */
  readonly references: readonly Reference[];
}

/**
 * Remark plugin that marks quotes, actors, places and terms in an article.
 *
 * It only wraps: the text stays as it is. What it found is in `file.data.annotations`. Options are read for
 * each file, because one processor serves all `.mdx` articles.
 *
 * @example
 * „Wir bleiben“, sagte Ada Berg.
 * // <span class="quote side-none" id="q-…">„Wir bleiben“</span>, sagte
 * // <a class="mention actor" href="../../actors/ada-berg/" data-definition="actor-ada-berg">Ada Berg</a>.
 */
export const remarkAnnotate: Plugin<
  [getOptions: (file: VFile) => Promise<AnnotateArticleOptions | undefined>],
  Root
> = (getOptions) => async (tree, file) => {
  const options = await getOptions(file);
  if (!options) return;
  const { registry, article } = options;
  const { stops } = getLanguage('de') ?? NO_LANGUAGE;
  restoreForeignDirectives(tree, String(file));
  shapeBlocks(tree, String(file), options.pictures);
  const flat = flatten(tree);
  const found = annotate(flat.text, registry, {
    blocks: flat.blocks,
    date: options.date,
    lang: options.lang,
    settled: toSettlements(flat.directives),
  });
  const traits = toFoundQuotes(flat.text, found.quotes);
  const { ids, doubts } = options.assignIds(traits);
  const quotes = found.quotes.map((quote, index): ArticleQuote => {
    return { ...quote, id: ids[index] ?? '', text: traits[index]?.text ?? '' };
  });
  const toPlace = createToSourcePlace(flat, String(file));
  const closed = flat.closed.toSorted(compareSpans);
  const annotations: ArticleAnnotations = {
    text: flat.text,
    words: findWordStarts(flat.text).length,
    blocks: flat.blocks.map(({ kind, start, end, part }) => ({
      kind,
      start,
      end,
      ...(part && { part }),
    })),
    quotes,
    statements: found.statements.map(({ quotes: indices, span }) => {
      const own = indices.map((index) => ids[index] ?? '');
      return {
        id: own[0] ?? '',
        quotes: own,
        span,
        sentences: findSentences(flat.text, span, [], stops),
      };
    }),
    echoes: found.echoes.flatMap(({ span, of }) => {
      const quote = quotes[of]?.id;
      return quote === undefined ? [] : [{ span, quote }];
    }),
    mentions: found.mentions,
    marks: { kinds: [], entries: [], voices: [] },
    pictures: [...(options.pictures?.values() ?? [])].flatMap(({ beside }) => beside ?? []),
    doubts: doubts.map(({ id, quotes: candidates }) => {
      const start = found.quotes[candidates[0] ?? 0]?.spans[0]?.start ?? 0;
      const { line, column } = toPlace(start);
      return { id, quotes: candidates.flatMap((index) => ids[index] ?? []), line, column };
    }),
    references: [...options.references, ...toReferences(tree)],
    file: options.file,
  };
  const mentions = chooseMentions(flat, found.mentions);
  const entries = [...new Set(mentions.map(({ kind, id }) => `${kind}-${id}`))];
  const { notes, chips } = chooseVoices(annotations, new Set(entries), closed);
  const marks = toWraps(annotations, { mentions, chips, closed }, registry);
  const kinds = new Set<MarkKind>(marks.map(({ kind }) => kind));
  if (chips.size > 0) kinds.add('voice');
  file.data.annotations = {
    ...annotations,
    marks: {
      kinds: MARK_KINDS.filter((kind) => kinds.has(kind)),
      entries,
      voices: [...chips.values()].map(({ id }) => id),
    },
  };
  for (const { node } of flat.directives) node.data = { ...node.data, hName: 'span' };
  wrapSpans(flat, marks);
  addParts(tree, flat.blocks, { article, notes, marks });
};

function toReferences(tree: Root): Reference[] {
  return findComponents(tree).flatMap(({ name, id, line, column }) =>
    id === undefined ? [] : [{ by: name, id, line, column }],
  );
}
