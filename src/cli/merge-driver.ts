import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { say } from '../i18n/say.ts';
import { ENTRY_LEDGER_FILE, isEntryLedger } from '../ledger/entries/entry-ledger.ts';
import { LEDGER_FILE } from '../ledger/quote-ledger.ts';
import { decodeText } from '../files/decode-text.ts';
import { formatFindings } from '../schemas/finding.ts';
import { writeFiles } from '../system/write-whole.ts';
import type { CommandContext } from './command.ts';
import { mergeEntryTexts, mergeQuoteTexts } from './merge-texts.ts';
import type { MergeCommand } from './read-merge-command.ts';

/** What `.gitattributes` of a content folder says, so that Git asks the driver. */
const ATTRIBUTES = [LEDGER_FILE, ENTRY_LEDGER_FILE]
  .map((file) => `${file} merge=o-ton-ledger`)
  .join('\n');

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

Dann führt Git beide Verzeichnisse nach IDs zusammen; was beide Seiten geändert haben, bleibt mit Marken stehen.`,
    en: `Run this once in the clone that holds the content:

${toSetup()}

Its .gitattributes says, as npm run init writes it:

${ATTRIBUTES}

Git then merges both ledgers by ids; what both sides changed is left between markers.`,
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
  const [old, own, other] = await Promise.all([base, ours, theirs].map(loadText));
  if (old === undefined || own === undefined || other === undefined) {
    error(
      say({
        de: 'Eine der drei Dateien ist kein Text in UTF-8.',
        en: 'One of the three files is no text in UTF-8.',
      }),
    );
    return 1;
  }
  const versions = { base: old, ours: own, theirs: other };
  // Clones that were set up by an older version do not tell the path.
  const isOfEntries = [own, other, old].some(isEntryLedger);
  const merge = isOfEntries ? mergeEntryTexts(versions) : mergeQuoteTexts(versions);
  if (Array.isArray(merge)) {
    error(formatFindings(merge));
    return 1;
  }
  const { keys, text } = merge;
  if (keys.length === 0 && text !== undefined) {
    await writeFiles([{ path: ours, text }], true);
    return 0;
  }
  await writeFiles(
    [
      { path: base, text: merge.toSide(undefined) },
      { path: ours, text: merge.toSide('ours') },
      { path: theirs, text: merge.toSide('theirs') },
    ],
    true,
  );
  const file = isOfEntries ? ENTRY_LEDGER_FILE : LEDGER_FILE;
  const ids = keys.join(', ');
  error(
    say({
      de: `${file}: Beide Seiten haben ${ids} geändert. npm run ledger zeigt beides und nennt den Befehl.`,
      en: `${file}: both sides changed ${ids}. npm run ledger shows both and tells the command.`,
    }),
  );
  return 1;
}

async function loadText(path: string): Promise<string | undefined> {
  const text = decodeText(await readFile(path), LEDGER_FILE);
  return typeof text === 'string' ? text : undefined;
}
