import { createFeedRoute } from '../../../layouts/feed-route.ts';

export { getActorFeedPaths as getStaticPaths } from '../../../layouts/feed-route.ts';

export const GET = createFeedRoute('json');
