import { toRis } from '../../exports/cite-ris.ts';
import { FILE_TYPES } from '../../exports/file-types.ts';
import { createCiteRoute } from '../../layouts/cite-route.ts';

export { getCitePaths as getStaticPaths } from '../../layouts/cite-route.ts';

export const GET = createCiteRoute(toRis, FILE_TYPES.ris.type);
