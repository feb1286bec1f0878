import { say } from '../i18n/say.ts';
import { formatFindings } from '../schemas/finding.ts';
import { writeFiles } from '../system/write-whole.ts';
import type { CommandContext } from './command.ts';
import { describeMerge } from './describe-merge.ts';
import type { FileMerge, MergedFile } from './merge-files.ts';
import { loadMerges } from './merge-files.ts';
import type { MergeCommand } from './read-merge-command.ts';

type Resolve = Extract<MergeCommand, { kind: 'resolve' }>;

/**
 * Shows what two branches brought to the ledgers of a content folder that Git could not merge, or writes it, all files at once or
 * none. Gives the exit code, and undefined where no file is such a ledger.
 */
export async function resolveLedgers(
  command: Resolve | { readonly kind: 'show' },
  dir: string,
  { log, error }: CommandContext,
): Promise<number | undefined> {
  const { merges, findings } = await loadMerges(dir);
  if (findings.length > 0) {
    error(formatFindings(findings));
    return 1;
  }
  if (merges.length === 0) {
    if (command.kind === 'show') return undefined;
    log(
      say({
        de: `${dir} hat kein Verzeichnis mit Marken einer Zusammenführung; es gibt nichts zu klären.`,
        en: `No ledger of ${dir} has markers of a merge; there is nothing to resolve.`,
      }),
    );
    return 0;
  }
  if (command.kind === 'show') {
    log(describeMerge(mergeAll(merges)));
    return 1;
  }
  const merged = mergeAll(merges, command.choices);
  const fault = findFault(command, merges, merged);
  if (fault !== undefined) {
    error(fault);
    return 1;
  }
  await writeFiles(
    merged.map(({ path, text }) => ({ path, text })),
    true,
  );
  const files = merged.map(({ file }) => file);
  const add = `git add ${files.join(' ')}`;
  const [isDe, isEn] = files.length > 1 ? ['sind', 'are'] : ['ist', 'is'];
  log(
    say({
      de: `${files.join(' und ')} ${isDe} zusammengeführt. Weiter: ${add}, dann npm run ledger.`,
      en: `${files.join(' and ')} ${isEn} merged. Next: ${add}, then npm run ledger.`,
    }),
  );
  return 0;
}

function mergeAll(
  merges: readonly FileMerge[],
  choices: Resolve['choices'] = new Map(),
): MergedFile[] {
  return merges.map((merge) => merge(choices));
}

/** Why ledgers cannot be written as they are answered for. */
function findFault(
  { choices }: Resolve,
  merges: readonly FileMerge[],
  merged: readonly MergedFile[],
): string | undefined {
  const nothing = say({ de: 'Nichts wurde geschrieben.', en: 'Nothing was written.' });
  const asked = listKeys(mergeAll(merges));
  // An answer may be what makes another one necessary, as where it closes a circle.
  const odd = [...choices.keys()].find((key) => {
    const others = new Map([...choices].filter(([one]) => one !== key));
    return !asked.has(key) && !listKeys(mergeAll(merges, others)).has(key);
  });
  if (odd !== undefined)
    return say({
      de: `${odd} ist nicht zweifelhaft, also gibt es nichts zu wählen. npm run ledger zeigt, was es ist. ${nothing}`,
      en: `${odd} is not doubtful, so there is nothing to choose. npm run ledger shows what is. ${nothing}`,
    });
  if (merged.some(({ doubts }) => doubts.length > 0))
    return `${describeMerge(merged)}\n\n${nothing}`;
  const faults = merged.flatMap(({ findFaults }) => findFaults());
  return faults.length > 0 ? `${formatFindings(faults)}\n\n${nothing}` : undefined;
}

function listKeys(merged: readonly MergedFile[]): ReadonlySet<string> {
  return new Set(merged.flatMap(({ doubts }) => doubts.map(({ key }) => key)));
}
