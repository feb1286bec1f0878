import { say } from '../i18n/say.ts';
import { canIndex, writeIndex } from '../search/write-index.ts';
import type { Settings } from '../settings/read-settings.ts';

/**
 * Whether the site that is built gets a search, and tells the pages so. A folder without a server has none: browsers hand
 * pages in it no index. Where Pagefind has no program for this machine it says so and goes on.
 */
export function settleSearch({ hasSearch }: Settings, isOffline: boolean): boolean {
  const isWanted = hasSearch && !isOffline;
  const isPossible = isWanted && canIndex();
  if (isWanted && !isPossible) console.error(say(toMissing(`${process.platform}-${process.arch}`)));
  process.env['SEARCH'] = isPossible ? '1' : '0';
  return isPossible;
}

function toMissing(machine: string): { de: string; en: string } {
  return {
    de:
      `Die Seiten haben keine Suche: Für diese Maschine (${machine}) ist kein Paket @pagefind/… installiert. ` +
      'Mit „npm ci“ ohne --omit=optional kommt es, wo es eines gibt; SEARCH=0 baut ohne Suche und ohne diesen Hinweis.',
    en:
      `The pages have no search: no package @pagefind/… is installed for this machine (${machine}). ` +
      'npm ci without --omit=optional brings it where there is one; SEARCH=0 builds without search and without this note.',
  };
}

/** Makes the index of a finished site and tells what it took. */
export async function buildSearch(site: string): Promise<void> {
  const begin = performance.now();
  const records = String(await writeIndex(site));
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  console.log(
    say({
      de: `Suche: ${records} Einträge in ${seconds} s.`,
      en: `Search: ${records} records in ${seconds} s.`,
    }),
  );
}
