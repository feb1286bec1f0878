import { toArticleLines } from '../../exports/article-lines.ts';
import { FILE_TYPES } from '../../exports/file-types.ts';
import { createMonthRoute } from '../../layouts/month-route.ts';

export { getMonthPaths as getStaticPaths } from '../../layouts/month-route.ts';

export const GET = createMonthRoute(
  ({ articles }, to) => toArticleLines(articles, to),
  FILE_TYPES.jsonLines.type,
);
