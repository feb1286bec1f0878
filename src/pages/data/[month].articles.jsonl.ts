import { toArticleLines } from '../../exports/article-lines.ts';
import { FILE_TYPES } from '../../exports/file-types.ts';
import { createMonthRoute } from '../../routes/month-route.ts';

export { getMonthPaths as getStaticPaths } from '../../routes/month-route.ts';

export const GET = createMonthRoute(
  ({ articles, moved }, to) => toArticleLines(articles, to, moved),
  FILE_TYPES.jsonLines.type,
);
