import type { Annotations } from '../text/annotate.ts';
import { annotate } from '../text/annotate.ts';
import type { AnnotateArticleOptions } from './annotate-options.ts';
import type { ReadText } from './read-text.ts';

/** What decides of the annotations of a text besides its words. */
export type TextOptions = Pick<
  AnnotateArticleOptions,
  'registry' | 'date' | 'lang' | 'form' | 'speakers'
>;

/** What the annotator finds in the text of an article, for pages and for reports alike; nothing is left out, and nothing has an id. */
export function annotateText({ flat, settled }: ReadText, options: TextOptions): Annotations {
  const { registry, date, lang, form, speakers } = options;
  const { text, blocks } = flat;
  return annotate(text, registry, { blocks, date, lang, form, speakers, settled });
}
