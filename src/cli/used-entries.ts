import { say } from '../i18n/say.ts';
import { toEntryKey } from '../ledger/entries/entry-ledger.ts';
import type { Content } from '../reading/load-content.ts';
import { readPageReferences } from '../checks/markdown/check-page.ts';
import type { ArticleAnnotations } from '../schemas/annotations.ts';
import type { Finding } from '../schemas/finding.ts';
import { findUsed } from '../site/without-unused.ts';

type Entries = Pick<Content, 'actors' | 'places' | 'pages' | 'issuedEntries'>;

/** What the articles, the editor's entries and the publisher's pages name, as a build sees it, by `toEntryKey`. */
export function findUsedEntries(
  { actors, places, pages }: Entries,
  articles: readonly ArticleAnnotations[],
): ReadonlySet<string> {
  const named = readPageReferences(pages).flatMap(({ references }) => references);
  return findUsed({ articles, actors, places, named });
}

/**
 * Warns of entries that come with the software and have a page now, but no record: with their last mention the page would go, and
 * nobody be asked. Nothing where there is no ledger of entries.
 */
export function findUnwritten(
  content: Entries,
  articles: readonly ArticleAnnotations[],
): Finding[] {
  const { states, ledger, file } = content.issuedEntries;
  if (ledger.size === 0) return [];
  const used = findUsedEntries(content, articles);
  const ids = states.flatMap(({ present }) =>
    present
      .filter((one) => one.isBuiltin && used.has(toEntryKey(one)) && !ledger.has(toEntryKey(one)))
      .map(({ id }) => id),
  );
  if (ids.length === 0) return [];
  const list = ids.sort().join(', ');
  return [
    {
      rule: 'new-entry',
      severity: 'warning',
      file,
      line: 1,
      column: 1,
      message: say({
        de: `Einträge, die mit O-Ton kommen und jetzt eine Seite haben, deren Adresse noch nicht aufgeschrieben ist: ${list}.`,
        en: `Entries that come with O-Ton and have a page now whose address is not written down yet: ${list}.`,
      }),
      fix: say({
        de: 'Mit npm run ledger -- accept aufschreiben und einchecken.',
        en: 'Write them down with npm run ledger -- accept, and commit the file.',
      }),
    },
  ];
}
