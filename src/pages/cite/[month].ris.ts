import { toRis } from '../../exports/cite-ris.ts';
import { FILE_TYPES } from '../../exports/file-types.ts';
import { createCiteRoute } from '../../routes/month-route.ts';

export { getMonthPaths as getStaticPaths } from '../../routes/month-route.ts';

export const GET = createCiteRoute(
  (items) => items.map(toRis).join(''),
  FILE_TYPES.ris.type,
  false,
);
