import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Pagefind } from '../../components/search/pagefind.ts';
import { GROUPS, RANKING, toPlainQuery } from '../../components/search/search-options.ts';
import type { SearchGroup } from '../../components/search/search-options.ts';
import { readRecordAddress } from '../../src/schemas/search-record.ts';

/** Searches a group of an index, with filters, and gives the ids of what is found, the best first. */
export type Search = (
  query: string,
  group: SearchGroup['name'],
  filters?: Readonly<Record<string, string>>,
) => Promise<string[]>;

/** Runs Pagefind's own script on an index in a folder, as the page of the search does, with files in place of a server. */
export async function openIndex(folder: string): Promise<{ search: Search; close: () => void }> {
  const { fetch } = globalThis;
  globalThis.fetch = async (address) =>
    new Response(await readFile(String(address).replace(/\?.*$/u, '')));
  const script = pathToFileURL(join(folder, 'pagefind.js')).href;
  const module = (await import(/* @vite-ignore */ script)) as {
    createInstance: (options: object) => Pagefind;
  };
  const pagefind = module.createInstance({
    basePath: `${folder}/`,
    baseUrl: '/',
    noWorker: true,
    language: 'de',
    ranking: RANKING,
  });
  await pagefind.init();
  return {
    async search(query, name, filters = {}) {
      const group = GROUPS.find((one) => one.name === name);
      const { results } = await pagefind.search(toPlainQuery(query) || null, {
        filters: { kind: { any: group?.kinds ?? [] }, ...filters },
      });
      const found = await Promise.all(results.map((result) => result.data()));
      return found.map(({ url }) => readRecordAddress(url).id);
    },
    close() {
      globalThis.fetch = fetch;
    },
  };
}
