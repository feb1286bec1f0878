import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { ArticleAnnotations, ArticleQuote } from '../schemas/annotations.ts';
import { findWordStarts } from '../schemas/count-words.ts';
import { findSentences } from '../text/core/sentences.ts';
import { NO_LANGUAGE } from '../text/lang/language.ts';
import { getLanguage } from '../text/languages.ts';
import type { AnnotateArticleOptions } from './annotate-options.ts';
import { annotateText } from './annotate-text.ts';
import { chooseShown } from './choose-shown.ts';
import { findReferences } from './components.ts';
import type { FlatText } from './flatten.ts';
import { readText } from './read-text.ts';
import { createToSourcePlace } from './source-place.ts';
import { toFoundQuotes } from './to-found-quotes.ts';

/** The text of a tree and what was found in it; nothing is marked yet. */
export interface ReadArticle {
  readonly flat: FlatText;
  readonly annotations: ArticleAnnotations;
}

/** Finds the quotes, statements and names of a tree. Foreign directives in it become the text that they were. */
export function readAnnotations(
  tree: Root,
  file: VFile,
  options: AnnotateArticleOptions,
): ReadArticle {
  const { stops } = getLanguage('de') ?? NO_LANGUAGE;
  const read = readText(tree, String(file), options.pictures);
  const { flat } = read;
  if (options.known?.text === flat.text) return { flat, annotations: options.known };
  const found = annotateText(read, options);
  const traits = toFoundQuotes(flat.text, found.quotes);
  const { ids, doubts, issued = [] } = options.assignIds(traits);
  const { leastConfidence = 0 } = options;
  const shown = chooseShown(found, leastConfidence, issued);
  const quotes = found.quotes.map((quote, index): ArticleQuote => {
    const { text = '', whole } = traits[index] ?? {};
    return { ...quote, id: ids[index] ?? '', text, ...(whole === undefined ? {} : { whole }) };
  });
  const toPlace = createToSourcePlace(flat, String(file));
  const annotations: ArticleAnnotations = {
    text: flat.text,
    words: findWordStarts(flat.text).length,
    blocks: flat.blocks.map(({ kind, start, end, part }) => ({
      kind,
      start,
      end,
      ...(part && { part }),
    })),
    markup: flat.markup,
    quotes: quotes.filter((_, index) => shown.has(index)),
    statements: found.statements.flatMap(({ quotes: indices, span }) => {
      if (!shown.has(indices[0])) return [];
      const own = indices.map((index) => ids[index] ?? '');
      const sentences = findSentences(flat.text, span, [], stops);
      return [{ id: own[0] ?? '', quotes: own, span, sentences }];
    }),
    echoes: found.echoes.flatMap(({ span, of }) => {
      const quote = quotes[of]?.id;
      return quote === undefined || !shown.has(of) ? [] : [{ span, quote }];
    }),
    mentions: found.mentions.filter(({ confidence }) => confidence >= leastConfidence),
    times: found.times,
    marks: { kinds: [], entries: [], chips: [] },
    pictures: [...(options.pictures?.values() ?? [])].flatMap(({ beside }) => beside ?? []),
    doubts: doubts.map(({ id, quotes: candidates }) => {
      const start = found.quotes[candidates[0] ?? 0]?.spans[0]?.start ?? 0;
      const { line, column } = toPlace(start);
      return { id, quotes: candidates.flatMap((index) => ids[index] ?? []), line, column };
    }),
    references: [...options.references, ...findReferences(tree)],
    file: options.file,
  };
  return { flat, annotations };
}
