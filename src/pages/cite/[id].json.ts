import { toCslJson } from '../../exports/cite-csl.ts';
import { FILE_TYPES } from '../../exports/file-types.ts';
import { createCiteRoute } from '../../layouts/cite-route.ts';

export { getCitePaths as getStaticPaths } from '../../layouts/cite-route.ts';

export const GET = createCiteRoute((item) => toCslJson([item]), FILE_TYPES.csl.type);
