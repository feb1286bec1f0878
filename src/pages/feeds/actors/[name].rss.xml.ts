import { createFeedRoute, getActorFeedPaths } from '../../../routes/feed-route.ts';

export const getStaticPaths = () => getActorFeedPaths('rss');

export const GET = createFeedRoute('rss');
