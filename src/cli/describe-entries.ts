import { say } from '../i18n/say.ts';
import { toEntryName } from '../ledger/entries/settle-entry.ts';
import type { IssuedEntries } from '../files/issued-entries.ts';
import { findEntryFindings } from '../checks/find-entry-findings.ts';
import type { Content } from '../reading/load-content.ts';

/** How many articles, actors, terms and places an editor must say something of. */
export function countAsked({ states }: IssuedEntries): number {
  return states.reduce((sum, { lost, returned }) => sum + lost.length + returned.length, 0);
}

/**
 * Tells an editor which articles, actors, terms and places got another name, are gone, or are back, each with the commands that
 * settle it; '' where nothing happened to any.
 */
export function describeEntries({
  issuedEntries,
  leftOut,
}: Pick<Content, 'issuedEntries' | 'leftOut'>): string {
  const asked = findEntryFindings(issuedEntries, leftOut).filter(
    ({ rule }) => rule !== 'new-entry',
  );
  const renamed = issuedEntries.states.flatMap(({ kind, renames }) =>
    [...renames].map(([old, now]) =>
      say({
        de: `${toEntryName(kind, old)} heißt jetzt ${now}; die alte Adresse führt dorthin.`,
        en: `${toEntryName(kind, old)} is ${now} now; its old address leads there.`,
      }),
    ),
  );
  const sections = [
    toSection(say({ de: 'Anderer Name', en: 'Another name' }), renamed),
    toSection(
      say({ de: 'Weg oder wieder da', en: 'Gone, or back' }),
      asked.map(({ message, fix }) => `${message}\n  ${fix}`),
    ),
  ].filter(Boolean);
  return sections.join('\n\n');
}

function toSection(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? '' : [`${title} (${String(lines.length)})`, ...lines].join('\n');
}
