import { toBibtexFile } from '../../exports/cite-bibtex.ts';
import { FILE_TYPES } from '../../exports/file-types.ts';
import { createCiteRoute } from '../../routes/month-route.ts';

export { getMonthPaths as getStaticPaths } from '../../routes/month-route.ts';

export const GET = createCiteRoute(toBibtexFile, FILE_TYPES.bibtex.type, true);
