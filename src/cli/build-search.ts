import { say } from '../i18n/say.ts';
import { canIndex, MACHINE, writeIndex } from '../search/write-index.ts';
import type { Settings } from '../settings/read-settings.ts';
import { tell } from '../system/tell.ts';
import { toSeconds } from './to-count.ts';

/** Whether a site has a search. A folder without a server has none: browsers hand pages in it no index. */
export interface SearchChoice {
  readonly hasSearch: boolean;
  /** What the editor should know; undefined where it is as was wanted. */
  readonly note: string | undefined;
}

/** Decides whether a site gets a search: where it is wanted, and where Pagefind has a program for the machine. */
export function chooseSearch(
  { hasSearch }: Pick<Settings, 'hasSearch'>,
  isOffline: boolean,
  machine = MACHINE,
): SearchChoice {
  if (!hasSearch || isOffline) return { hasSearch: false, note: undefined };
  if (canIndex(machine)) return { hasSearch: true, note: undefined };
  const note = say({
    de:
      `Die Site bekommt keine Suche: Das Paket @pagefind/${machine} ist nicht installiert. ` +
      '„npm ci“ ohne --omit=optional bringt es, wenn es eines für diese Maschine gibt; SEARCH=0 baut ohne Suche und ohne diesen Hinweis.',
    en:
      `The site gets no search: the package @pagefind/${machine} is not installed. ` +
      'npm ci without --omit=optional brings it, if there is one for this machine; SEARCH=0 builds without a search and without this note.',
  });
  return { hasSearch: false, note };
}

/** Decides, says what is to be said, and tells the pages. */
export function settleSearch(settings: Settings, isOffline: boolean): boolean {
  const { hasSearch, note } = chooseSearch(settings, isOffline);
  if (note !== undefined) tell(note);
  process.env['SEARCH'] = hasSearch ? '1' : '0';
  return hasSearch;
}

/** Makes the index of a finished site and gives a line that says what it took. */
export async function buildSearch(site: string): Promise<string> {
  const begin = performance.now();
  const records = String(await writeIndex(site));
  const seconds = toSeconds((performance.now() - begin) / 1000);
  return say({
    de: `Suche: ${records} Einträge in ${seconds}.`,
    en: `Search: ${records} records in ${seconds}.`,
  });
}
