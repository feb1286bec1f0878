import { say } from '../i18n/say.ts';
import type { SideName } from '../ledger/merge-lists.ts';

/** What `npm run ledger` is asked to do about the history of the ledger: branches, commits. */
export type MergeCommand =
  /** Puts the sides of ledgers with markers together; an answer for each key, `q-abcd2345`, `flut` or `actor/ada-berg`. */
  | { readonly kind: 'resolve'; readonly choices: ReadonlyMap<string, SideName> }
  /** Puts back what a commit took out of the ledger. */
  | { readonly kind: 'restore' }
  /** Tells how Git is set up to call `merge-files`. */
  | { readonly kind: 'driver' }
  /** What Git calls: paths of what both began with, of our file, which gets the result, and of theirs. */
  | {
      readonly kind: 'merge-files';
      readonly base: string;
      readonly ours: string;
      readonly theirs: string;
    };

/** Reads the arguments of a command about it; a text says what is wrong, undefined that it is another command. */
export function readMergeCommand(
  name: string,
  args: readonly string[],
): MergeCommand | string | undefined {
  switch (name) {
    case 'resolve':
      return toResolve(args);
    case 'restore':
      return { kind: 'restore' };
    case 'driver':
      return { kind: 'driver' };
    case 'merge-files': {
      const [base, ours, theirs] = args;
      if (base === undefined || ours === undefined || theirs === undefined)
        return say({
          de: 'merge-files braucht drei Dateien, %O %A %B; Git ruft es auf (npm run ledger -- driver).',
          en: 'merge-files wants three files, %O %A %B; Git calls it (npm run ledger -- driver).',
        });
      return { kind: 'merge-files', base, ours, theirs };
    }
    default:
      return undefined;
  }
}

function toResolve(args: readonly string[]): MergeCommand | string {
  const choices = new Map<string, SideName>();
  for (const arg of args) {
    const { id = '', side } =
      /^(?<id>(?:[a-z]+\/)?[a-z\d-]+)=(?<side>ours|theirs)$/u.exec(arg)?.groups ?? {};
    if (side !== 'ours' && side !== 'theirs')
      return say({
        de: `resolve braucht Antworten wie q-abcd2345=ours oder actor/ada-berg=theirs, nicht „${arg}“.`,
        en: `resolve wants answers such as q-abcd2345=ours or actor/ada-berg=theirs, not “${arg}”.`,
      });
    if (choices.has(id))
      return say({
        de: `resolve bekommt zwei Antworten zu ${id}.`,
        en: `resolve gets two answers for ${id}.`,
      });
    choices.set(id, side);
  }
  return { kind: 'resolve', choices };
}
