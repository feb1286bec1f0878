import { toTeiCorpus } from '../../exports/tei.ts';
import { createPackedRoute } from '../../routes/month-route.ts';

export { getMonthPaths as getStaticPaths } from '../../routes/month-route.ts';

export const GET = createPackedRoute(({ month, articles, moved }, to, site) =>
  toTeiCorpus(month, articles, site, to, moved),
);
