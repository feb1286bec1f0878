import { toCslJson } from '../../exports/cite-csl.ts';
import { FILE_TYPES } from '../../exports/file-types.ts';
import { createCiteRoute } from '../../routes/month-route.ts';

export { getMonthPaths as getStaticPaths } from '../../routes/month-route.ts';

export const GET = createCiteRoute(toCslJson, FILE_TYPES.csl.type, true);
