import { createFeedRoute } from '../../routes/feed-route.ts';

export { getFeedPaths as getStaticPaths } from '../../routes/feed-route.ts';

export const GET = createFeedRoute('rss');
