import { toCslJson } from '../../exports/cite-csl.ts';
import { createCiteRoute } from '../../layouts/cite-route.ts';

export { getCitePaths as getStaticPaths } from '../../layouts/cite-route.ts';

export const GET = createCiteRoute(
  (item) => toCslJson([item]),
  'application/vnd.citationstyles.csl+json',
);
