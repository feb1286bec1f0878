import { say } from '../../i18n/say.ts';
import type { Finding } from '../../schemas/finding.ts';
import type { Unmerged } from '../read-versions.ts';
import { readSides } from '../read-versions.ts';
import type { EntryLedger } from './entry-ledger.ts';
import { toEntryKey } from './entry-ledger.ts';
import { parseEntryRecords } from './parse-entry-ledger.ts';

/**
 * Reads both sides of a ledger of entries that Git could not merge, or in which a hand kept two lines of one record: then the
 * upper lines are one side, the lower ones the other. Gives what speaks against it, and undefined for a text that is no such thing.
 */
export function readEntryVersions(
  text: string,
  file: string,
): Unmerged<EntryLedger> | Finding[] | undefined {
  return readSides(text, file, parse) ?? readTwice(text, file);
}

function parse(text: string, file: string): EntryLedger | Finding[] {
  const parsed = parseEntryRecords(text, file);
  return Array.isArray(parsed) ? parsed : parsed.ledger;
}

function readTwice(text: string, file: string): Unmerged<EntryLedger> | undefined {
  if (!Array.isArray(parse(text, file))) return undefined;
  const lines = text.split(/\r\n|\n/u);
  const parsed = lines.map((line) => parse(line, file));
  const keys = parsed.map((one) => {
    const [record] = Array.isArray(one) ? [] : one.values();
    return record && toEntryKey(record);
  });
  const places = Map.groupBy(keys.keys(), (index) => keys[index]);
  places.delete(undefined);
  const twice = [...places.values()].filter(({ length }) => length > 1);
  // Of three different lines two could not be shown as sides.
  if (twice.length === 0 || twice.some((all) => new Set(all.map((at) => lines[at])).size > 2))
    return undefined;
  const without = (dropped: ReadonlySet<number>): EntryLedger | Finding[] =>
    parse(lines.map((line, index) => (dropped.has(index) ? '' : line)).join('\n'), file);
  const upper = without(new Set(twice.flatMap((all) => all.slice(1))));
  const lower = without(
    new Set(twice.flatMap((all) => all.filter((at) => at !== toOther(lines, all)))),
  );
  if (Array.isArray(upper) || Array.isArray(lower)) return undefined;
  return {
    ours: upper,
    theirs: lower,
    labels: {
      ours: say({ de: 'die obere Zeile', en: 'the upper line' }),
      theirs: say({ de: 'die untere Zeile', en: 'the lower line' }),
    },
    line: Math.min(...twice.map(([, second = 0]) => second)) + 1,
  };
}

/** Of the places of one record the first whose line is not that of the first, else the last. */
function toOther(lines: readonly string[], places: readonly number[]): number | undefined {
  const [first = 0] = places;
  return places.find((at) => lines[at] !== lines[first]) ?? places.at(-1);
}
