import { createFeedRoute, getActorFeedPaths } from '../../../routes/feed-route.ts';

export const getStaticPaths = () => getActorFeedPaths('atom');

export const GET = createFeedRoute('atom');
