import { createFeedRoute } from '../../layouts/feed-route.ts';

export { getFeedPaths as getStaticPaths } from '../../layouts/feed-route.ts';

export const GET = createFeedRoute('json');
