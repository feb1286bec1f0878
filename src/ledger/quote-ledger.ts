import { compareText } from '../schemas/compare-text.ts';
import type { QuoteRecord } from '../schemas/ledger-file.ts';
import { END_OF_LIST } from '../schemas/ledger-file.ts';

/** Every address that was ever issued, and the old ids of articles. */
export interface Ledger {
  readonly quotes: ReadonlyMap<string, QuoteRecord>;
  /** From the old id of an article to the new one. */
  readonly articles: ReadonlyMap<string, string>;
  /** ISO day: what was first seen until then has a page in every language, a page to embed and an oEmbed answer. */
  readonly embedsUntil?: string | undefined;
}

export const EMPTY_LEDGER: Ledger = { quotes: new Map(), articles: new Map() };

/** The name of the file in the content folder. */
export const LEDGER_FILE = 'quotes.lock.json';

/**
 * Writes a ledger as JSON with a line for each record, by article and id, so that a change shows as a line. All lines of
 * a list end in a comma, and one that says so ends the list: the lines of two branches stand below each other as they
 * are. What is empty is left out.
 */
export function formatLedger({ quotes, articles, embedsUntil }: Ledger): string {
  const renamed = [...articles].sort(([a], [b]) => compareText(a, b));
  const records = [...quotes].sort(
    ([a, one], [b, other]) => compareText(one.article, other.article) || compareText(a, b),
  );
  return [
    '{',
    '"version": 2,',
    ...(embedsUntil === undefined ? [] : [`"embedsUntil": ${JSON.stringify(embedsUntil)},`]),
    ...(renamed.length > 0 ? [`"articles": {\n${toLines(renamed)}\n},`] : []),
    `"quotes": {\n${toLines(records)}\n}`,
    '}\n',
  ].join('\n');
}

function toLines(entries: readonly (readonly [string, unknown])[]): string {
  return [...entries, [END_OF_LIST, null] as const]
    .map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(toPlain(value))}`)
    .join(',\n');
}

/** A record with its keys in one order and without those that say nothing. */
function toPlain(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const { article, text, speakers, speakerText, before, after } = value;
  const { firstSeen, within, status, ended, reason, supersededBy, history } = value;
  return {
    article,
    speakers: speakers.length > 0 ? speakers : undefined,
    speakerText: speakerText || undefined,
    text,
    before: before || undefined,
    after: after || undefined,
    firstSeen,
    within,
    status: status === 'current' ? undefined : status,
    ended,
    reason,
    supersededBy,
    history: history.length > 0 ? history.map(toPlainChange) : undefined,
  };
}

function toPlainChange({ date, kind, text, speakers, speakerText, note }: Change): Change {
  return {
    date,
    kind,
    text,
    ...(speakers ? { speakers } : {}),
    ...(speakerText === undefined ? {} : { speakerText }),
    ...(note === undefined ? {} : { note }),
  };
}

type Change = QuoteRecord['history'][number];

function isRecord(value: unknown): value is QuoteRecord {
  return typeof value === 'object' && value !== null && 'history' in value;
}

/** The record that stands for an id now: itself, or what it was merged into, through any number of steps. */
export function followMerges(
  { quotes }: { readonly quotes: ReadonlyMap<string, Pick<QuoteRecord, 'supersededBy'>> },
  id: string,
): string {
  let at = id;
  const seen = new Set<string>();
  for (
    let next = quotes.get(at)?.supersededBy;
    next !== undefined;
    next = quotes.get(at)?.supersededBy
  ) {
    if (seen.has(next)) return id;
    seen.add(next);
    at = next;
  }
  return at;
}
