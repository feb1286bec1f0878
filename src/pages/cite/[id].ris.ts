import { toRis } from '../../exports/cite-ris.ts';
import { createCiteRoute } from '../../layouts/cite-route.ts';

export { getCitePaths as getStaticPaths } from '../../layouts/cite-route.ts';

export const GET = createCiteRoute(toRis, 'application/x-research-info-systems');
