import { createHash } from 'node:crypto';
import type { AstroPrerenderer } from 'astro';

/** One of several parts of a site, each built by a machine of its own: the second of eight is `{ number: 2, count: 8 }`. */
export interface Shard {
  readonly number: number;
  readonly count: number;
}

/** Lets Astro write only the pages and files of a shard. Each address belongs to one shard, whatever else the archive holds. */
export function shardPages(inner: AstroPrerenderer, { number, count }: Shard): AstroPrerenderer {
  return {
    ...inner,
    getStaticPaths: async () => {
      const paths = await inner.getStaticPaths();
      return paths.filter(({ pathname }) => toShard(pathname, count) === number);
    },
  };
}

/** The number of the shard that an address belongs to, from 1. */
function toShard(pathname: string, count: number): number {
  const address = pathname.replace(/^\/+|\/+$/gu, '');
  return (createHash('sha256').update(address).digest().readUInt32BE() % count) + 1;
}
