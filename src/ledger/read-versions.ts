import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import type { Ledger } from './ledger.ts';
import { mendJson, parseRecords, toFault, UNMERGED } from './parse-ledger.ts';
import { findMarker, readConflict } from './read-conflict.ts';
import type { LedgerVersions } from './merge-ledgers.ts';

/** The ledgers of two branches that a file with the markers of a merge holds. */
export interface UnmergedLedger extends LedgerVersions {
  /** How Git calls the sides. */
  readonly labels: Readonly<Record<'ours' | 'theirs', string>>;
  /** The first line that has to be mended, from 1. */
  readonly line: number;
}

/**
 * Reads both sides of a ledger that Git could not merge, or that somebody merged by hand without its commas: then both are
 * the same. Gives what speaks against it, and undefined for a text that is no such thing. `file` is its path in messages.
 */
export function readVersions(text: string, file: string): UnmergedLedger | Finding[] | undefined {
  const conflict = readConflict(text);
  if (conflict === undefined) return readMended(text, file);
  if (typeof conflict === 'number') return [toHalfMerged(file, conflict)];
  const line = findMarker(text) ?? 1;
  const ours = parseRecords(conflict.ours.text, file);
  const theirs = parseRecords(conflict.theirs.text, file);
  const labels = { ours: conflict.ours.label, theirs: conflict.theirs.label };
  if (Array.isArray(ours)) return ours.map((fault) => toBrokenSide(fault, labels.ours, line));
  if (Array.isArray(theirs)) return theirs.map((fault) => toBrokenSide(fault, labels.theirs, line));
  const base = conflict.base === undefined ? undefined : parseRecords(conflict.base, file);
  return { ours, theirs, base: Array.isArray(base) ? undefined : base, labels, line };
}

function readMended(text: string, file: string): UnmergedLedger | undefined {
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
