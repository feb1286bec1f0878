import { compareText } from '../schemas/compare-text.ts';
import type { QuoteRecord } from '../schemas/ledger-file.ts';
import type { Ledger } from './ledger.ts';
import type { ListDoubt, SideName, Versions } from './merge-lists.ts';
import { countBrought, mergeLists, toCircleDoubts } from './merge-lists.ts';
import { mergeRecords } from './merge-records.ts';
import { findDeadEnds } from './parse-ledger.ts';

/** What both branches changed: a quote, or the old id of an article that got two new ones. */
export type MergeDoubt =
  | ({ readonly kind: 'quote' } & ListDoubt<QuoteRecord>)
  | ({ readonly kind: 'article' } & ListDoubt<string>);

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
  { ours, theirs, base }: Versions<Ledger>,
  choices: ReadonlyMap<string, SideName> = new Map(),
): LedgerMerge {
  const articles = mergeLists(
    { ours: ours.articles, theirs: theirs.articles, base: base?.articles },
    choices,
  );
  const isRenamed = (from: string, to: string): boolean =>
    leadsTo(ours.articles, from, to) || leadsTo(theirs.articles, from, to);
  const versions = { ours: ours.quotes, theirs: theirs.quotes, base: base?.quotes };
  const quotes = mergeLists(versions, choices, (one) => mergeRecords(one, isRenamed));
  const ledger = {
    quotes: quotes.merged,
    articles: articles.merged,
    ...toEmbedsUntil(ours, theirs),
  };
  const asked = new Set(quotes.doubts.map(({ id }) => id));
  const deadEnds = findDeadEnds(ledger).flatMap(({ id }) => (asked.has(id) ? [] : [id]));
  const circles = toCircleDoubts(deadEnds, versions, choices);
  return {
    ledger,
    doubts: [
      ...articles.doubts.map((doubt) => ({ kind: 'article' as const, ...doubt })),
      ...[...quotes.doubts, ...circles].map((doubt) => ({ kind: 'quote' as const, ...doubt })),
    ],
    counts: countBrought(ledger.quotes, versions),
  };
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

/** The later of the two days: what either branch promised is kept. */
function toEmbedsUntil(ours: Ledger, theirs: Ledger): Pick<Ledger, 'embedsUntil'> {
  const last = [ours, theirs]
    .flatMap(({ embedsUntil }) => embedsUntil ?? [])
    .sort(compareText)
    .at(-1);
  return last === undefined ? {} : { embedsUntil: last };
}
