import { readFile } from 'node:fs/promises';
import { say } from '../i18n/say.ts';
import { formatLedger } from '../ledger/ledger.ts';
import type { LedgerMerge } from '../ledger/merge-ledgers.ts';
import { mergeLedgers } from '../ledger/merge-ledgers.ts';
import { parseLedger } from '../ledger/parse-ledger.ts';
import type { UnmergedLedger } from '../ledger/read-versions.ts';
import { readVersions } from '../ledger/read-versions.ts';
import { decodeText } from '../loaders/decode-text.ts';
import type { Finding } from '../schemas/finding.ts';
import { formatFindings } from '../schemas/finding.ts';
import { hasCode } from '../system/has-code.ts';
import { writeFiles } from '../system/write-whole.ts';
import type { CommandContext } from './command.ts';
import { describeMerge } from './describe-merge.ts';
import type { MergeCommand } from './read-merge-command.ts';

type Resolve = Extract<MergeCommand, { kind: 'resolve' }>;

/**
 * Shows what two branches brought to a ledger that Git could not merge, or writes it. Gives the exit code, and undefined
 * where the file is no such ledger. `file` is its path in messages.
 */
export async function resolveLedger(
  command: Resolve | { readonly kind: 'show' },
  path: string,
  file: string,
  { log, error }: CommandContext,
): Promise<number | undefined> {
  const versions = await loadVersions(path, file);
  if (versions === undefined) {
    if (command.kind === 'show') return undefined;
    log(
      say({
        de: `${file} hat keine Marken einer Zusammenführung; es gibt nichts zu klären.`,
        en: `${file} has no markers of a merge; there is nothing to resolve.`,
      }),
    );
    return 0;
  }
  if (Array.isArray(versions)) {
    error(formatFindings(versions));
    return 1;
  }
  if (command.kind === 'show') {
    log(describeMerge(versions, mergeLedgers(versions), file));
    return 1;
  }
  const merge = mergeLedgers(versions, command.choices);
  const fault = findFault(command, versions, merge, file);
  if (fault !== undefined) {
    error(fault);
    return 1;
  }
  await writeFiles([{ path, text: formatLedger(merge.ledger) }], true);
  log(
    say({
      de: `${file} ist zusammengeführt. Weiter: git add ${file}, dann npm run ledger.`,
      en: `${file} is merged. Next: git add ${file}, then npm run ledger.`,
    }),
  );
  return 0;
}

async function loadVersions(
  path: string,
  file: string,
): Promise<UnmergedLedger | Finding[] | undefined> {
  try {
    const text = decodeText(await readFile(path), file);
    return typeof text === 'string' ? readVersions(text, file) : undefined;
  } catch (error) {
    // Whoever reads the content says what is wrong with a file that cannot be read.
    if (hasCode(error, 'ENOENT', 'ENOTDIR', 'EISDIR', 'EACCES')) return undefined;
    throw error;
  }
}

/** Why a ledger cannot be written as it is answered for. */
function findFault(
  { choices }: Resolve,
  versions: UnmergedLedger,
  merge: LedgerMerge,
  file: string,
): string | undefined {
  const nothing = say({ de: 'Nichts wurde geschrieben.', en: 'Nothing was written.' });
  const asked = new Set(mergeLedgers(versions).doubts.map(({ id }) => id));
  const odd = [...choices.keys()].find((id) => !asked.has(id));
  if (odd !== undefined)
    return say({
      de: `${odd} ist nicht zweifelhaft, also gibt es nichts zu wählen. npm run ledger zeigt, was es ist. ${nothing}`,
      en: `${odd} is not doubtful, so there is nothing to choose. npm run ledger shows what is. ${nothing}`,
    });
  if (merge.doubts.length > 0) return `${describeMerge(versions, merge, file)}\n\n${nothing}`;
  const parsed = parseLedger(formatLedger(merge.ledger), file);
  return Array.isArray(parsed) ? `${formatFindings(parsed)}\n\n${nothing}` : undefined;
}
