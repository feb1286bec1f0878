import { toWebAnnotations } from '../../exports/web-annotation.ts';
import { createPackedRoute } from '../../routes/month-route.ts';

export { getMonthPaths as getStaticPaths } from '../../routes/month-route.ts';

export const GET = createPackedRoute(({ month, articles, moved }, to) =>
  toWebAnnotations(month, articles, to, moved),
);
