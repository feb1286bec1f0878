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
  const candidates = gone.flatMap((old, record) =>
    fresh.flatMap((now, quote) => {
      const score = compareNames(old, now);
      const canTake = score === SAME && !hasWords(old.id);
      return score >= NEAR ? [{ record, quote, score, canTake }] : [];
    }),
  );
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
  return compareNames(old, now) === SAME;
}

function compareNames(old: EntryRecord, now: PresentEntry): number {
  const oldName = foldWords(old.name);
  const nowName = foldWords(now.name);
  if (oldName === '' && old.aliases.length === 0) return 0;
  const others = old.aliases.map(foldWords);
  const nowOthers = now.aliases.map(foldWords);
  const isSame =
    oldName === nowName ||
    (oldName !== '' && nowOthers.includes(oldName)) ||
    others.includes(nowName);
  if (isSame) return isSameMonth(old, now) ? SAME : SHARED;
  if (others.some((name) => nowOthers.includes(name))) return SHARED;
  return Math.max(...[old.name, ...old.aliases].map((name) => compareWords(name, now.name)));
}

/** “Polizeibericht” is the title of many an article. */
function isSameMonth(old: EntryRecord, now: PresentEntry): boolean {
  return old.kind !== 'article' || old.months.some((month) => now.months.includes(month));
}
