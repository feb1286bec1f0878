import { FILE_TYPES } from '../../exports/file-types.ts';
import { toWebAnnotations } from '../../exports/web-annotation.ts';
import { createArticleRoute } from '../../layouts/article-route.ts';

export { getArticlePaths as getStaticPaths } from '../../layouts/article-route.ts';

/** The annotations of an article. */
export const GET = createArticleRoute(
  (article, _, to) => toWebAnnotations(article, to),
  FILE_TYPES.annotations.type,
);
