import { createArticleRoute } from '../../layouts/article-route.ts';

export { getArticlePaths as getStaticPaths } from '../../layouts/article-route.ts';

/** The text of an article as annotations count it. */
export const GET = createArticleRoute(({ text }) => text, 'text/plain');
