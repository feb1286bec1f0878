import { createHash } from 'node:crypto';
import { resolve } from 'node:path';

/**
 * Where builds keep what a later one may take, relative to the checkout. Each content folder has its own, so that two sites
 * built from one checkout do not mix.
 */
export function toCacheFolder(contentDir: string): string {
  const name = createHash('sha256').update(resolve(contentDir)).digest('hex').slice(0, 12);
  return `node_modules/.astro/${name}`;
}
