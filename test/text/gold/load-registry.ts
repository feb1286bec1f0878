import { loadContent } from '../../../src/reading/load-content.ts';
import type { Registry } from '../../../src/text/names/create-registry.ts';
import { SITE_FIXTURE } from '../../fixtures/site.ts';

/** The registry of the site of the fixtures and what is built in, as `npm run annotate` links it. */
export async function loadRegistry(): Promise<Registry> {
  return (await loadContent(SITE_FIXTURE)).registry;
}
