import { toArticleLines } from '../../exports/article-lines.ts';
import { createPackedRoute } from '../../routes/month-route.ts';

export { getMonthPaths as getStaticPaths } from '../../routes/month-route.ts';

export const GET = createPackedRoute(({ articles, moved }, to) =>
  toArticleLines(articles, to, moved),
);
