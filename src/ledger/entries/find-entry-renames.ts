import type { EntryRecord } from '../../schemas/entry-record.ts';
import { pairClearly } from '../pair-clearly.ts';
import { foldWords } from '../quote-id.ts';
import { compareWords } from '../similarity.ts';

/** What has a page of its own now: an article, an actor, a term or a place. */
export interface PresentEntry extends Pick<
  EntryRecord,
  'kind' | 'id' | 'name' | 'aliases' | 'months'
> {
  /** It comes with the software, and has a page where an article names it. */
  readonly isBuiltin: boolean;
}

/** Which entries that are gone are new ones under another id. */
export interface EntryRenames {
  /** Plain to see: from the old id to the new one. */
  readonly sure: ReadonlyMap<string, string>;
  /** For each other old id those that it may be, the likeliest first. */
  readonly candidates: ReadonlyMap<string, readonly string[]>;
}

/** One has the name of the other; they share another name; half of the letters of their names is the same. */
const SAME = 2;
const SHARED = 1;
const NEAR = 0.5;
const MARGIN = 0.5;
const MOST_QUESTIONS = 3;
/** Of more pairs than these only those with a name in common are compared. */
const MOST_PAIRS = 20_000;

/**
 * Compares entries of one kind that are gone with those that are new. A rename is plain to see where the name of one
 * is a name of the other and no third has it, too; articles need the same month as well, and those in `hasWords`, which tell
 * by their statements what they are, are never taken by their title alone.
 */
export function findEntryRenames(
  gone: readonly EntryRecord[],
  fresh: readonly PresentEntry[],
  hasWords: (id: string) => boolean,
): EntryRenames {
  const others = fresh.map(toNames);
  const isMany = gone.length * fresh.length > MOST_PAIRS;
  const candidates = gone.flatMap((old, record) => {
    const names = toNames(old);
    return others.flatMap((now, quote) => {
      const known = compareKnown(names, now);
      const score = known > 0 || isMany ? known : compareLikeness(old, fresh[quote]);
      const canTake = score === SAME && !hasWords(old.id);
      return score >= NEAR ? [{ record, quote, score, canTake }] : [];
    });
  });
  const toId = (list: readonly { readonly id: string }[], index: number): string =>
    list[index]?.id ?? '';
  const sure = new Map(
    pairClearly(candidates, MARGIN).map(({ record, quote }) => [
      toId(gone, record),
      toId(fresh, quote),
    ]),
  );
  const taken = new Set(sure.values());
  const open = candidates
    .filter(({ record, quote }) => !sure.has(toId(gone, record)) && !taken.has(toId(fresh, quote)))
    .sort((a, b) => b.score - a.score || a.quote - b.quote);
  const asked = Map.groupBy(open, ({ record }) => toId(gone, record));
  return {
    sure,
    candidates: new Map(
      [...asked].map(([id, all]) => [
        id,
        all.slice(0, MOST_QUESTIONS).map(({ quote }) => toId(fresh, quote)),
      ]),
    ),
  };
}

/** Whether the name of one is a name of the other. */
export function hasNameOf(old: EntryRecord, now: PresentEntry): boolean {
  return compareKnown(toNames(old), toNames(now)) === SAME;
}

/** The names of an entry as they are compared. */
interface Names {
  readonly name: string;
  readonly others: ReadonlySet<string>;
  /** Of an article; “Polizeibericht” is the title of many. */
  readonly months: readonly string[] | undefined;
}

function toNames({ kind, name, aliases, months }: PresentEntry | EntryRecord): Names {
  return {
    name: foldWords(name),
    others: new Set(aliases.map(foldWords)),
    months: kind === 'article' ? months : undefined,
  };
}

function compareKnown(old: Names, now: Names): number {
  const isSame =
    (old.name !== '' && (old.name === now.name || now.others.has(old.name))) ||
    (now.name !== '' && old.others.has(now.name));
  if (!isSame) return old.others.isDisjointFrom(now.others) ? 0 : SHARED;
  const { months } = now;
  return !months || old.months?.some((month) => months.includes(month)) ? SAME : SHARED;
}

/** How much of the letters of its names is in the name of the other. */
function compareLikeness(old: EntryRecord, now: PresentEntry | undefined): number {
  const names = [old.name, ...old.aliases].filter(Boolean);
  if (!now || now.name === '' || names.length === 0) return 0;
  return Math.max(...names.map((name) => compareWords(name, now.name)));
}
