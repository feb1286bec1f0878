import { toWebAnnotations } from '../../exports/web-annotation.ts';
import { FILE_TYPES } from '../../exports/file-types.ts';
import { createMonthRoute } from '../../routes/month-route.ts';

export { getMonthPaths as getStaticPaths } from '../../routes/month-route.ts';

export const GET = createMonthRoute(
  ({ month, articles, moved }, to) => toWebAnnotations(month, articles, to, moved),
  FILE_TYPES.annotations.type,
);
