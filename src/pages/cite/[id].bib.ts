import { toBibtex } from '../../exports/cite-bibtex.ts';
import { FILE_TYPES } from '../../exports/file-types.ts';
import { createCiteRoute } from '../../layouts/cite-route.ts';

export { getCitePaths as getStaticPaths } from '../../layouts/cite-route.ts';

export const GET = createCiteRoute(toBibtex, FILE_TYPES.bibtex.type);
