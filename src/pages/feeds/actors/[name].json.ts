import { createFeedRoute, getActorFeedPaths } from '../../../routes/feed-route.ts';

export const getStaticPaths = () => getActorFeedPaths('json');

export const GET = createFeedRoute('json');
