import { createFeedRoute, getActorFeedPaths } from '../../../layouts/feed-route.ts';

export const getStaticPaths = () => getActorFeedPaths('rss');

export const GET = createFeedRoute('rss');
