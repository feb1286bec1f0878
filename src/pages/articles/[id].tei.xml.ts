import { FILE_TYPES } from '../../exports/file-types.ts';
import { toTei } from '../../exports/tei.ts';
import { createArticleRoute } from '../../layouts/article-route.ts';

export { getArticlePaths as getStaticPaths } from '../../layouts/article-route.ts';

/** An article as TEI. */
export const GET = createArticleRoute(toTei, FILE_TYPES.tei.type);
