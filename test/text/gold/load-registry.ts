import { fileURLToPath } from 'node:url';
import { loadContent } from '../../../src/loaders/load-content.ts';
import type { Registry } from '../../../src/text/names/registry.ts';

/** The registry of the repository's content folder and what is built in, as `npm run annotate` links it. */
export async function loadRegistry(): Promise<Registry> {
  const dir = fileURLToPath(new URL('../../../content/', import.meta.url));
  return (await loadContent(dir)).registry;
}
