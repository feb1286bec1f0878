import { isDeepStrictEqual } from 'node:util';
import { compareText } from '../schemas/compare-text.ts';
import type { QuoteRecord } from '../schemas/ledger-file.ts';
import type { Ledger } from './ledger.ts';
import { mergeRecords } from './merge-records.ts';
import { findDeadEnds } from './parse-ledger.ts';

/** The ledger of two branches; `base` is what both began with, where that is known. */
export interface LedgerVersions {
  readonly ours: Ledger;
  readonly theirs: Ledger;
  readonly base?: Ledger | undefined;
}

export type SideName = 'ours' | 'theirs';

/** What both branches changed: an editor says which holds. */
export type MergeDoubt =
  | {
      readonly kind: 'quote';
      readonly id: string;
      readonly ours: QuoteRecord;
      readonly theirs: QuoteRecord;
    }
  /** The old id of an article that got two new ones. */
  | {
      readonly kind: 'article';
      readonly id: string;
      readonly ours: string;
      readonly theirs: string;
    };

/** One ledger of two, with what is doubtful as it is on our side, and how many records each side alone brought or renewed. */
export interface LedgerMerge {
  readonly ledger: Ledger;
  readonly doubts: readonly MergeDoubt[];
  readonly counts: Readonly<Record<SideName, number>>;
}

/**
 * Puts the ledgers of two branches together. Every record of either is in it: no branch takes one away from the other.
 * `choices` are the answers to doubts, by id.
 */
export function mergeLedgers(
  { ours, theirs, base }: LedgerVersions,
  choices: ReadonlyMap<string, SideName> = new Map(),
): LedgerMerge {
  const articles = mergeLists(ours.articles, theirs.articles, base?.articles, choices);
  const isRenamed = (from: string, to: string): boolean =>
    leadsTo(ours.articles, from, to) || leadsTo(theirs.articles, from, to);
  const quotes = mergeLists(ours.quotes, theirs.quotes, base?.quotes, choices, (versions) =>
    mergeRecords(versions, isRenamed),
  );
  const ledger = {
    quotes: quotes.merged,
    articles: articles.merged,
    ...toEmbedsUntil(ours, theirs),
  };
  const count = (one: Ledger, other: Ledger): number =>
    [...ledger.quotes].filter(([id, record]) => {
      const own = one.quotes.get(id);
      return own && isDeepStrictEqual(own, record) && !isDeepStrictEqual(other.quotes.get(id), own);
    }).length;
  return {
    ledger,
    doubts: [
      ...articles.doubts.map((doubt) => ({ kind: 'article' as const, ...doubt })),
      ...[...quotes.doubts, ...findCircles(ledger, ours, theirs, choices)].map((doubt) => {
        return { kind: 'quote' as const, ...doubt };
      }),
    ],
    counts: { ours: count(ours, theirs), theirs: count(theirs, ours) },
  };
}

interface Doubt<Value> {
  readonly id: string;
  readonly ours: Value;
  readonly theirs: Value;
}

interface MergedList<Value> {
  readonly merged: ReadonlyMap<string, Value>;
  readonly doubts: readonly Doubt<Value>[];
}

interface Versions<Value> {
  readonly ours: Value;
  readonly theirs: Value;
  readonly base: Value | undefined;
}

/** Puts two lists together; what both have is one value if `merge` can tell which, and else a doubt. */
function mergeLists<Value>(
  ours: ReadonlyMap<string, Value>,
  theirs: ReadonlyMap<string, Value>,
  base: ReadonlyMap<string, Value> | undefined,
  choices: ReadonlyMap<string, SideName>,
  merge: (versions: Versions<Value>) => Value | undefined = mergePlain,
): MergedList<Value> {
  const merged = new Map([...theirs, ...ours]);
  const doubts: Doubt<Value>[] = [];
  for (const [id, own] of ours) {
    const other = theirs.get(id);
    if (other === undefined || isDeepStrictEqual(own, other)) continue;
    const choice = choices.get(id);
    if (choice !== undefined) {
      merged.set(id, choice === 'ours' ? own : other);
      continue;
    }
    const one = merge({ ours: own, theirs: other, base: base?.get(id) });
    if (one !== undefined) merged.set(id, one);
    else doubts.push({ id, ours: own, theirs: other });
  }
  return { merged, doubts };
}

/** Of two values the one that is not that of the base. */
function mergePlain<Value>({ ours, theirs, base }: Versions<Value>): Value | undefined {
  if (isDeepStrictEqual(theirs, base)) return ours;
  return isDeepStrictEqual(ours, base) ? theirs : undefined;
}

/** Whether an old name of an article leads to a new one, through any number of names. */
function leadsTo(renames: Ledger['articles'], from: string, to: string): boolean {
  const seen = new Set<string>();
  for (let at = renames.get(from); at !== undefined && !seen.has(at); at = renames.get(at)) {
    if (at === to) return true;
    seen.add(at);
  }
  return false;
}

/** Quotes that one branch merged into what the other merged into them: together they would lead nowhere. */
function findCircles(
  ledger: Ledger,
  ours: Ledger,
  theirs: Ledger,
  choices: ReadonlyMap<string, SideName>,
): Doubt<QuoteRecord>[] {
  return findDeadEnds(ledger).flatMap(({ id }) => {
    const [own, other] = [ours.quotes.get(id), theirs.quotes.get(id)];
    return own && other && !choices.has(id) && !isDeepStrictEqual(own, other)
      ? [{ id, ours: own, theirs: other }]
      : [];
  });
}

/** The later of the two days: what either branch promised is kept. */
function toEmbedsUntil(ours: Ledger, theirs: Ledger): Pick<Ledger, 'embedsUntil'> {
  const last = [ours, theirs]
    .flatMap(({ embedsUntil }) => embedsUntil ?? [])
    .sort(compareText)
    .at(-1);
  return last === undefined ? {} : { embedsUntil: last };
}
