import type { Root } from 'mdast';
import type { Annotations } from '../text/annotate.ts';
import { annotate } from '../text/annotate.ts';
import type { AnnotateArticleOptions } from './annotate-options.ts';
import type { FlatText } from './flatten.ts';
import { readText } from './read-text.ts';

/** What decides of the annotations of a text besides its words. */
export type TextOptions = Pick<
  AnnotateArticleOptions,
  'registry' | 'date' | 'lang' | 'form' | 'speakers' | 'pictures'
>;

/** The text of a tree and what the annotator finds in it; nothing is left out, and nothing has an id. */
export interface AnnotatedTree {
  readonly flat: FlatText;
  readonly found: Annotations;
}

/** Annotates a parsed article, for pages and for reports alike. Changes the tree as `readText` does. */
export function annotateTree(tree: Root, source: string, options: TextOptions): AnnotatedTree {
  const { registry, date, lang, form, speakers, pictures } = options;
  const { flat, settled } = readText(tree, source, pictures);
  const { blocks } = flat;
  const found = annotate(flat.text, registry, { blocks, date, lang, form, speakers, settled });
  return { flat, found };
}
