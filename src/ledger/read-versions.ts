import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Ledger } from './quote-ledger.ts';
import { mendJson, parseRecords, toFault, UNMERGED } from './parse-ledger.ts';
import { findMarker, readConflict } from './read-conflict.ts';
import type { SideName, Versions } from './merge-lists.ts';

/** The ledgers of two branches that a file with the markers of a merge holds. */
export interface Unmerged<Value> extends Versions<Value> {
  /** How Git calls the sides. */
  readonly labels: Readonly<Record<SideName, string>>;
  /** The first line that has to be mended, from 1. */
  readonly line: number;
}

/**
 * Reads both sides of a ledger of quotes that Git could not merge, or that somebody merged by hand without its commas: then both are
 * the same. Gives what speaks against it, and undefined for a text that is no such thing. `file` is its path in messages.
 */
export function readVersions(text: string, file: string): Unmerged<Ledger> | Finding[] | undefined {
  return readSides(text, file, parseRecords) ?? readMended(text, file);
}

/** Reads both sides of a text with the markers of a merge, each with `parse`; undefined for one without. */
export function readSides<Value>(
  text: string,
  file: string,
  parse: (text: string, file: string) => Value | Finding[],
): Unmerged<Value> | Finding[] | undefined {
  const conflict = readConflict(text);
  if (conflict === undefined) return undefined;
  if (typeof conflict === 'number') return [toHalfMerged(file, conflict)];
  const line = findMarker(text) ?? 1;
  const ours = parse(conflict.ours.text, file);
  const theirs = parse(conflict.theirs.text, file);
  const labels = { ours: conflict.ours.label, theirs: conflict.theirs.label };
  if (isFaulty(ours)) return ours.map((fault) => toBrokenSide(fault, labels.ours, line));
  if (isFaulty(theirs)) return theirs.map((fault) => toBrokenSide(fault, labels.theirs, line));
  const base = conflict.base === undefined ? undefined : parse(conflict.base, file);
  return { ours, theirs, base: isFaulty(base) ? undefined : base, labels, line };
}

export function isFaulty<Value>(parsed: Value | Finding[]): parsed is Finding[] {
  return Array.isArray(parsed);
}

function readMended(text: string, file: string): Unmerged<Ledger> | undefined {
  const mended = mendJson(text);
  if (mended === undefined) return undefined;
  const ledger: Ledger | Finding[] = parseRecords(mended.text, file);
  if (Array.isArray(ledger)) return undefined;
  return {
    ours: ledger,
    theirs: ledger,
    labels: { ours: 'ours', theirs: 'theirs' },
    line: mended.line,
  };
}

function toHalfMerged(file: string, line: number): Finding {
  return toFault(
    file,
    { line, column: 1 },
    {
      de: 'Hier fehlt eine Marke der Zusammenführung, oder eine ist zu viel.',
      en: 'A marker of the merge is missing here, or one too many.',
    },
    {
      de: `git checkout --merge -- ${file} holt die Datei zurück, wie Git sie hinterließ; dann npm run ledger -- resolve.`,
      en: `git checkout --merge -- ${file} brings back the file as Git left it; then npm run ledger -- resolve.`,
    },
  );
}

/** A fault of one side, whose lines are not those of the file. */
function toBrokenSide({ message, ...finding }: Finding, label: string, line: number): Finding {
  return {
    ...finding,
    line,
    column: 1,
    message: say({
      de: `${UNMERGED.de} Was ${label} bringt, ist selbst nicht lesbar: ${message}`,
      en: `${UNMERGED.en} What ${label} brings cannot be read itself: ${message}`,
    }),
    fix: say({
      de: `Das Zitatverzeichnis in ${label} in Ordnung bringen und noch einmal zusammenführen; git merge --abort geht zurück.`,
      en: `Mend the ledger in ${label} and merge again; git merge --abort goes back.`,
    }),
  };
}
