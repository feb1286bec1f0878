import type { Root } from 'mdast';
import type { Plugin } from 'unified';
import type { VFile } from 'vfile';
import type { ArticleAnnotations } from '../schemas/annotations.ts';
import type { AnnotateOptions } from './annotate-options.ts';
import { withDefaults } from './annotate-options.ts';
import { markArticle } from './mark-article.ts';
import { readAnnotations } from './read-annotations.ts';

declare module 'vfile' {
  interface DataMap {
    annotations: ArticleAnnotations;
  }
}

/**
 * Remark plugin that marks quotes, actors, places and terms in a text. It works alone: `remark().use(remarkAnnotate)`.
 *
 * It only wraps: the text stays as it is. What it found is in `file.data.annotations`. A function in place of the options
 * is asked for each file, because one processor serves all `.mdx` articles; a file for which it gives `undefined` is
 * left alone.
 *
 * @example
 * „Wir bleiben“, sagte Ada Berg.
 * // <span class="quote side-none" id="q-…">„Wir bleiben“</span>, sagte
 * // <a class="mention actor" href="../../actors/ada-berg/" data-definition="actor-ada-berg">Ada Berg</a>.
 */
export const remarkAnnotate: Plugin<
  [given?: AnnotateOptions | ((file: VFile) => Promise<AnnotateOptions | undefined>)],
  Root
> =
  (given = {}) =>
  async (tree, file) => {
    const own = typeof given === 'function' ? await given(file) : given;
    if (!own) return;
    const options = withDefaults(own, file);
    // Reading gives tables and footnotes their form; who wants no marks keeps the tree as it is.
    const read = options.marks === 'none' ? structuredClone(tree) : tree;
    const article = readAnnotations(read, file, options);
    file.data.annotations = article.annotations;
    if (options.marks === 'none') return;
    const marks = markArticle(tree, article, options);
    file.data.annotations = { ...article.annotations, marks };
  };
