import { FILE_TYPES } from '../../exports/file-types.ts';
import { createArticleRoute } from '../../layouts/article-route.ts';

export { getArticlePaths as getStaticPaths } from '../../layouts/article-route.ts';

/** The text of an article as annotations count it. */
export const GET = createArticleRoute(({ text }) => text, FILE_TYPES.text.type);
