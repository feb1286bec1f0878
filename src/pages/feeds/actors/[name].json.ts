import { createFeedRoute, getActorFeedPaths } from '../../../layouts/feed-route.ts';

export const getStaticPaths = () => getActorFeedPaths('json');

export const GET = createFeedRoute('json');
