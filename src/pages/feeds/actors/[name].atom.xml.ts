import { createFeedRoute, getActorFeedPaths } from '../../../layouts/feed-route.ts';

export const getStaticPaths = () => getActorFeedPaths('atom');

export const GET = createFeedRoute('atom');
