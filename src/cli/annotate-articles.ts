import { toTree } from '../articles/parse-article.ts';
import { toAnnotateOptions } from '../articles/to-annotate-options.ts';
import type { ContentFile } from '../files/content-file.ts';
import type { Content } from '../reading/load-content.ts';
import { annotateMdx, renderMarkdown } from '../remark/pipeline.ts';
import type { ArticleAnnotations } from '../schemas/annotations.ts';

/** Annotates articles outside Astro, those with faults in their frontmatter included. */
export function annotateArticles(
  content: Content,
  files: readonly ContentFile[],
): Promise<ArticleAnnotations[]> {
  return Promise.all(
    files.map(async (file) => {
      const options = toAnnotateOptions(content, file);
      if (file.path.endsWith('.mdx')) return annotateMdx(file.text, options, toTree(file));
      return (await renderMarkdown(file.text, options, '/', toTree(file))).annotations;
    }),
  );
}
