import { toTeiCorpus } from '../../exports/tei.ts';
import { FILE_TYPES } from '../../exports/file-types.ts';
import { createMonthRoute } from '../../routes/month-route.ts';

export { getMonthPaths as getStaticPaths } from '../../routes/month-route.ts';

export const GET = createMonthRoute(
  ({ month, articles, moved }, to, site) => toTeiCorpus(month, articles, site, to, moved),
  FILE_TYPES.tei.type,
);
