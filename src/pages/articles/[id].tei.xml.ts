import { toTei } from '../../exports/tei.ts';
import { createArticleRoute } from '../../layouts/article-route.ts';

export { getArticlePaths as getStaticPaths } from '../../layouts/article-route.ts';

/** An article as TEI. */
export const GET = createArticleRoute(toTei, 'application/tei+xml');
