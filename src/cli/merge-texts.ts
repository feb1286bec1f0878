import {
  ENTRY_LEDGER_FILE,
  formatEntryLedger,
  toAnswerKey,
} from '../ledger/entries/entry-ledger.ts';
import { mergeEntryLedgers } from '../ledger/entries/merge-entry-ledgers.ts';
import { parseEntryLedger, parseEntryRecords } from '../ledger/entries/parse-entry-ledger.ts';
import { formatLedger, LEDGER_FILE } from '../ledger/ledger.ts';
import { mergeLedgers } from '../ledger/merge-ledgers.ts';
import type { ListDoubt, SideName, Versions } from '../ledger/merge-lists.ts';
import { parseLedger, parseRecords } from '../ledger/parse-ledger.ts';
import { isFaulty } from '../ledger/read-versions.ts';
import type { Finding } from '../schemas/finding.ts';

/** What became of three texts of a ledger. */
export interface TextMerge {
  /** What both sides changed, as an editor sees it. */
  readonly keys: readonly string[];
  /** One ledger of both, as our side has what is doubtful; undefined where it would not be sound. */
  readonly text: string | undefined;
  /** What is clear, and of what is doubtful what one side says; without it where none is given. */
  readonly toSide: (side: SideName | undefined) => string;
}

/** Merges ledgers of quotes, or tells what is wrong with a side. */
export function mergeQuoteTexts(texts: Versions<string>): TextMerge | Finding[] {
  const versions = parseAll(texts, (text) => parseRecords(text, LEDGER_FILE));
  if (Array.isArray(versions)) return versions;
  const { ledger, doubts } = mergeLedgers(versions);
  const text = formatLedger(ledger);
  return {
    keys: doubts.map(({ id }) => id),
    text: Array.isArray(parseLedger(text, LEDGER_FILE)) ? undefined : text,
    toSide: (side) =>
      formatLedger({
        ...ledger,
        quotes: withSide(
          ledger.quotes,
          doubts.flatMap((one) => (one.kind === 'quote' ? [one] : [])),
          side,
        ),
        articles: withSide(
          ledger.articles,
          doubts.flatMap((one) => (one.kind === 'article' ? [one] : [])),
          side,
        ),
      }),
  };
}

/** Merges ledgers of entries, or tells what is wrong with a side. */
export function mergeEntryTexts(texts: Versions<string>): TextMerge | Finding[] {
  const versions = parseAll(texts, (text) => {
    const parsed = parseEntryRecords(text, ENTRY_LEDGER_FILE);
    return Array.isArray(parsed) ? parsed : parsed.ledger;
  });
  if (Array.isArray(versions)) return versions;
  const { ledger, doubts } = mergeEntryLedgers(versions);
  const text = formatEntryLedger(ledger);
  return {
    keys: doubts.map(({ id }) => toAnswerKey(id)),
    text: Array.isArray(parseEntryLedger(text, ENTRY_LEDGER_FILE)) ? undefined : text,
    toSide: (side) => formatEntryLedger(withSide(ledger, doubts, side)),
  };
}

/** The ledgers of three texts; a base that cannot be read is none, as where both branches have just begun the file. */
function parseAll<Value extends object>(
  { base = '', ours, theirs }: Versions<string>,
  parse: (text: string) => Value | Finding[],
): Versions<Value> | Finding[] {
  const [old, own, other] = [parse(base), parse(ours), parse(theirs)];
  if (isFaulty(own) || isFaulty(other))
    return [own, other].flatMap((side) => (isFaulty(side) ? side : []));
  return { ours: own, theirs: other, base: isFaulty(old) ? undefined : old };
}

/** A list with what one side says of what is doubtful; neither where none is given. */
function withSide<Value>(
  list: ReadonlyMap<string, Value>,
  doubts: readonly ListDoubt<Value>[],
  side: SideName | undefined,
): ReadonlyMap<string, Value> {
  const all = new Map(list);
  for (const doubt of doubts)
    if (side === undefined) all.delete(doubt.id);
    else all.set(doubt.id, doubt[side]);
  return all;
}
