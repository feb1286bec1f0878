import { ENTRY_FOLDERS } from '../schemas/entry-record.ts';
import { listSayings } from '../site/lists.ts';
import type { PastEntry, Site } from '../site/model.ts';
import type { LocaleParam } from '../views/create-view.ts';
import { toLocales } from './locale-paths.ts';
import { toMainLocale } from './list-route.ts';

interface PastRoute {
  readonly params: {
    readonly locale: LocaleParam;
    readonly folder: string;
    readonly past: string;
  };
  readonly props: {
    readonly entry: PastEntry;
    /** What stands behind the address of the profile: `2022/`; '' for the page of the entry itself. */
    readonly part: string;
  };
}

/**
 * The addresses of articles, actors, terms and places that were issued and that no file has any more, in each language; and of an actor for
 * whom another one stands, those of the years of what it says.
 */
export function toPastPaths({ pastEntries, actors }: Site): PastRoute[] {
  const byId = new Map(actors.map((actor) => [actor.id, actor]));
  return pastEntries.flatMap((entry) => {
    const { kind, id, into } = entry;
    const folder = ENTRY_FOLDERS[kind];
    const actor = kind === 'actor' ? byId.get(into?.id ?? '') : undefined;
    const parts = actor ? listSayings(actor).pages.map(({ path }) => path) : [];
    const ofYears = parts.filter((path) => path !== '');
    return [
      ...toLocales().map(({ params }) => {
        return { params: { ...params, folder, past: id }, props: { entry, part: '' } };
      }),
      ...toMainLocale().flatMap(({ params }) =>
        ofYears.map((part) => ({
          params: { ...params, folder, past: `${id}/${part.slice(0, -1)}` },
          props: { entry, part },
        })),
      ),
    ];
  });
}
