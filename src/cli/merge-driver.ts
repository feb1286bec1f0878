import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { say } from '../i18n/say.ts';
import type { Ledger } from '../ledger/ledger.ts';
import { formatLedger, LEDGER_FILE } from '../ledger/ledger.ts';
import type { LedgerMerge } from '../ledger/merge-ledgers.ts';
import { mergeLedgers } from '../ledger/merge-ledgers.ts';
import { parseLedger, parseRecords } from '../ledger/parse-ledger.ts';
import { decodeText } from '../loaders/decode-text.ts';
import { formatFindings } from '../schemas/finding.ts';
import { writeFiles } from '../system/write-whole.ts';
import type { CommandContext } from './command.ts';
import type { MergeCommand } from './read-merge-command.ts';

/** What `.gitattributes` of a content folder says, so that Git asks the driver. */
export const ATTRIBUTES = `${LEDGER_FILE} merge=o-ton-ledger`;

const SCRIPT = fileURLToPath(new URL('ledger.ts', import.meta.url));

/**
 * The line that sets the driver up for a clone. Where the driver cannot decide, or is not there any more, Git merges the
 * lines and leaves its markers: nothing of either side is lost.
 */
export function toSetup(): string {
  const driver =
    `"${process.execPath}" "${SCRIPT}" merge-files %O %A %B || ` +
    'git merge-file --diff3 -L ours -L base -L theirs %A %O %B';
  return `git config merge.o-ton-ledger.driver '${driver.replaceAll("'", String.raw`'\''`)}'`;
}

export function describeDriver(): string {
  return say({
    de: `In der Arbeitskopie, die den Inhalt enthält, einmal ausführen:

${toSetup()}

In ihrer .gitattributes steht, wie npm run init es schreibt:

${ATTRIBUTES}

Dann führt Git das Zitatverzeichnis Zeile für Zeile nach IDs zusammen; was beide Seiten geändert haben, bleibt mit Marken stehen.`,
    en: `Run this once in the clone that holds the content:

${toSetup()}

Its .gitattributes says, as npm run init writes it:

${ATTRIBUTES}

Git then merges the ledger by ids; what both sides changed is left between markers.`,
  });
}

/**
 * Merges three files as Git hands them over; ours gets the result. Where both changed one id, all three get what is clear
 * and keep what is doubtful, so that only that is left for Git to mark. Exit code 1 then, or where a file cannot be read.
 */
export async function mergeFiles(
  { base, ours, theirs }: Extract<MergeCommand, { kind: 'merge-files' }>,
  { error }: CommandContext,
): Promise<number> {
  const sides = await Promise.all([ours, theirs].map(loadSide));
  const [own, other] = sides;
  if (
    own === undefined ||
    other === undefined ||
    typeof own === 'string' ||
    typeof other === 'string'
  ) {
    error(sides.filter((side) => typeof side === 'string').join('\n'));
    return 1;
  }
  const old = await loadSide(base);
  const merge = mergeLedgers({
    ours: own,
    theirs: other,
    base: typeof old === 'string' ? undefined : old,
  });
  const text = formatLedger(merge.ledger);
  if (merge.doubts.length === 0 && !Array.isArray(parseLedger(text, LEDGER_FILE))) {
    await writeFiles([{ path: ours, text }], true);
    return 0;
  }
  await writeFiles(
    [
      { path: base, text: formatLedger(toSide(merge, undefined)) },
      { path: ours, text: formatLedger(toSide(merge, 'ours')) },
      { path: theirs, text: formatLedger(toSide(merge, 'theirs')) },
    ],
    true,
  );
  const ids = merge.doubts.map(({ id }) => id).join(', ');
  error(
    say({
      de: `${LEDGER_FILE}: Beide Seiten haben ${ids} geändert. npm run ledger zeigt beides und nennt den Befehl.`,
      en: `${LEDGER_FILE}: both sides changed ${ids}. npm run ledger shows both and tells the command.`,
    }),
  );
  return 1;
}

/** What is clear, and of what is doubtful what one side says; neither where none is given. */
function toSide({ ledger, doubts }: LedgerMerge, side: 'ours' | 'theirs' | undefined): Ledger {
  const quotes = new Map(ledger.quotes);
  const articles = new Map(ledger.articles);
  for (const doubt of doubts) {
    if (side === undefined) (doubt.kind === 'quote' ? quotes : articles).delete(doubt.id);
    else if (doubt.kind === 'quote') quotes.set(doubt.id, doubt[side]);
    else articles.set(doubt.id, doubt[side]);
  }
  return { ...ledger, quotes, articles };
}

/** The ledger of a file, or what is wrong with it; an empty file is none, as where a branch has just begun it. */
async function loadSide(path: string): Promise<Ledger | string> {
  const text = decodeText(await readFile(path), LEDGER_FILE);
  const ledger = typeof text === 'string' ? parseRecords(text, LEDGER_FILE) : [text];
  return Array.isArray(ledger) ? formatFindings(ledger) : ledger;
}
