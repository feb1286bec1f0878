import { toArticlesMarkdown } from '../../exports/article-markdown.ts';
import { FILE_TYPES } from '../../exports/file-types.ts';
import { createMonthRoute } from '../../routes/month-route.ts';

export { getMonthPaths as getStaticPaths } from '../../routes/month-route.ts';

export const GET = createMonthRoute(
  ({ articles, moved }, to) => toArticlesMarkdown(articles, to, moved),
  FILE_TYPES.markdown.type,
);
