import type { Site } from '../site/model.ts';
import type { Addresses } from './addresses.ts';
import type { IdChange } from './id-changes.ts';
import { listIdChanges } from './id-changes.ts';
import { write } from './json.ts';

/** How many changes with a day `changes.json` holds, about a megabyte and a half. */
const MOST = 5000;

/** The years that have a file of their own: all of an archive with more changes than one file holds, else none. */
export function listChangeYears(site: Site, to: Addresses, most = MOST): string[] {
  return toYears(listIdChanges(site, to), most);
}

/**
 * `data/changes.json`: what became of ids, what has no day first, then the newest first. An archive with too many for one
 * file has the newest here, and all of each year in a file of its own; `years` lists them.
 */
export function toChangesJson(site: Site, to: Addresses, most = MOST): string {
  const all = listIdChanges(site, to);
  const undated = all.filter(({ day }) => day === undefined);
  return write(to, {
    years: toYears(all, most).map((year) => ({ year, url: to.changes('json', year) })),
    changes: all.slice(0, undated.length + most).map(toEntry),
  });
}

/** `data/changes-2024.json`: all of a year, the newest first. */
export function toYearChangesJson(site: Site, year: string, to: Addresses): string {
  const changes = listIdChanges(site, to).filter(({ day }) => day?.startsWith(`${year}-`));
  return write(to, { year, changes: changes.map(toEntry) });
}

function toYears(all: readonly IdChange[], most: number): string[] {
  const days = all.flatMap(({ day }) => day ?? []);
  return days.length <= most ? [] : [...new Set(days.map((day) => day.slice(0, 4)))];
}

function toEntry({ day, kind, of, id, url, article, statement, into, reason }: IdChange): object {
  return {
    day: day ?? null,
    kind,
    of,
    id,
    url,
    article: article?.id ?? null,
    statement: statement ?? null,
    into: into ?? null,
    reason: reason ?? null,
  };
}
