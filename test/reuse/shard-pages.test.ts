import type { AstroPrerenderer } from 'astro';
import { expect, test } from 'vitest';
import { shardPages } from '../../src/reuse/shard-pages.ts';

type Path = Awaited<ReturnType<AstroPrerenderer['getStaticPaths']>>[number];

const ALL = Array.from({ length: 400 }, (_, index) => `/quotes/q-${String(index)}`);
const inner: AstroPrerenderer = {
  name: 'test',
  // A route is not looked at.
  getStaticPaths: () => Promise.resolve(ALL.map((pathname) => ({ pathname }) as Path)),
  render: () => Promise.resolve(new Response()),
};

test('each address is in one shard, and shards are about of one size', async () => {
  const shards = await Promise.all(
    [1, 2, 3, 4].map(async (number) => {
      const paths = await shardPages(inner, { number, count: 4 }).getStaticPaths();
      return paths.map(({ pathname }) => pathname);
    }),
  );
  expect(shards.flat().sort()).toEqual(ALL.toSorted());
  for (const { length } of shards) {
    expect(length).toBeGreaterThan(70);
    expect(length).toBeLessThan(130);
  }
});
