import { toBibtex } from '../../exports/cite-bibtex.ts';
import { createCiteRoute } from '../../layouts/cite-route.ts';

export { getCitePaths as getStaticPaths } from '../../layouts/cite-route.ts';

export const GET = createCiteRoute(toBibtex, 'application/x-bibtex');
