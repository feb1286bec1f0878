import type { Content } from '../reading/load-content.ts';
import type { ArticleAnnotations } from '../schemas/annotations.ts';
import { share } from '../system/share.ts';

/** Annotations by the id of their article. */
type ById = Map<string, ArticleAnnotations>;

/**
 * What the loader found in the `.mdx` articles of this content, for Astro, which compiles them later and would annotate them
 * again. In `dev` the content is another by then, and each is annotated as it is compiled.
 */
export function getMdxAnnotations(content: Content): ById {
  const byContent = share('mdx-annotations', () => new WeakMap<Content, ById>());
  const known = byContent.get(content) ?? new Map<string, ArticleAnnotations>();
  byContent.set(content, known);
  return known;
}
