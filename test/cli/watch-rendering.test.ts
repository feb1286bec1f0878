import type { AstroPrerenderer, RouteData } from 'astro';
import { expect, test } from 'vitest';
import { watchRendering } from '../../src/cli/watch-rendering.ts';
import { NO_STAGES } from '../../src/system/stages.ts';

// Of a route Astro tells more than is asked for here.
const toRoute = (component: string, type: RouteData['type']): RouteData =>
  ({ component, type }) as RouteData;

const QUOTE = toRoute('src/pages/quotes/[id].astro', 'page');
const CARD = toRoute('src/pages/cards/[...card].png.ts', 'endpoint');
const FEED = toRoute('src/pages/feeds/[name].json.ts', 'endpoint');
/** What Astro writes, and the milliseconds for each. */
const PATHS = [
  { pathname: '/quotes/a', route: QUOTE, ms: 30 },
  { pathname: '/quotes/b', route: QUOTE, ms: 10 },
  { pathname: '/cards/light/a.png', route: CARD, ms: 100 },
  { pathname: '/quotes/c', route: QUOTE, ms: 5 },
  { pathname: '/feeds/news.json', route: FEED, ms: 1 },
];

/** Renders as Astro does, page by page, and gives what the watch told and measured. */
async function render() {
  const told: string[] = [];
  let time = 0;
  const stages = {
    ...NO_STAGES,
    show: (name: string, total?: number) => told.push(`${name} ${String(total ?? '')}`.trim()),
    count: (done: number) => told.push(String(done)),
  };
  const watch = watchRendering(stages, () => time);
  const inner: AstroPrerenderer = {
    name: 'inner',
    getStaticPaths: () => Promise.resolve(PATHS),
    render: (request) => Promise.resolve(new Response(new URL(request.url).pathname)),
  };
  let prerenderer = inner;
  const setPrerenderer = (
    set: AstroPrerenderer | ((one: AstroPrerenderer) => AstroPrerenderer),
  ) => {
    prerenderer = typeof set === 'function' ? set(inner) : set;
  };
  const begin = watch.integrate((inner) => inner).hooks['astro:build:start'];
  // Of what Astro hands over the hook takes this alone.
  await begin?.({ setPrerenderer } as Parameters<typeof begin>[0]);
  await prerenderer.getStaticPaths();
  const bodies: string[] = [];
  for (const { pathname, route, ms } of PATHS) {
    const request = new Request(`https://o-ton.example${pathname}`);
    const response = await prerenderer.render(request, { routeData: route });
    if (response instanceof Response) bodies.push(await response.text());
    time += ms;
  }
  await prerenderer.teardown?.();
  return { told, bodies, routes: watch.getRoutes() };
}

test('hands on what Astro renders as it is', async () => {
  expect((await render()).bodies).toEqual(PATHS.map(({ pathname }) => pathname));
});

test('tells of pages, cards and other files how many there are and how many are done', async () => {
  expect((await render()).told).toEqual([
    'Preparing pages',
    'Putting the archive together',
    ...['Writing pages 3', '0', '1'],
    ...['Drawing cards 1', '0'],
    ...['Writing pages 3', '2'],
    ...['Writing feeds and data 1', '0'],
  ]);
});

test('measures each route with the writing of its files, the costliest first', async () => {
  expect((await render()).routes).toEqual([
    { route: 'src/pages/cards/[...card].png.ts', files: 1, ms: 100 },
    { route: 'src/pages/quotes/[id].astro', files: 3, ms: 45 },
    { route: 'src/pages/feeds/[name].json.ts', files: 1, ms: 1 },
  ]);
});
