import { compareText } from '../schemas/compare-text.ts';
import type { EntryKind } from '../schemas/entry-record.ts';
import type { StoredLedger } from '../schemas/ledger-file.ts';
import { toMonth } from '../schemas/to-month.ts';
import type { Article, EntryTarget, MovedId, PastEntry } from './model.ts';

/** What there is of each kind. */
type Targets = Readonly<
  Record<
    EntryKind,
    readonly { readonly id: string; readonly name: string; readonly lang?: string | undefined }[]
  >
>;

/** The issued ids that no file has any more, each with what stands for it. */
export function toPastEntries(
  entries: StoredLedger['pastEntries'],
  targets: Targets,
): readonly PastEntry[] {
  const byKind = {
    article: toTargets('article', targets),
    actor: toTargets('actor', targets),
    term: toTargets('term', targets),
    place: toTargets('place', targets),
  };
  return entries
    .filter(({ kind, id }) => !byKind[kind].has(id))
    .map(({ kind, id, status, into, ended, reason }) => {
      return { kind, id, status, into: byKind[kind].get(into ?? ''), ended, reason };
    });
}

function toTargets(kind: EntryKind, targets: Targets): ReadonlyMap<string, EntryTarget> {
  return new Map(
    targets[kind].map(({ id, name, lang = 'de' }) => [id, { kind, id, name, lang }] as const),
  );
}

/** For each month the articles that its files held and hold no more: those that are gone, and those whose day changed. */
export function toMovedByMonth(
  formerMonths: StoredLedger['formerMonths'],
  entries: StoredLedger['pastEntries'],
  articles: readonly Article[],
): ReadonlyMap<string, readonly MovedId[]> {
  const byId = new Map(articles.map((article) => [article.id, article]));
  const gone = entries
    .filter(({ kind, id }) => kind === 'article' && !byId.has(id))
    .flatMap(({ id, months, status, into, ended, reason }) => {
      const now = byId.get(into ?? '')?.id;
      return months.map((month) => ({ month, id, status, into: now, ended, reason }));
    });
  const moved = formerMonths.flatMap(({ id, months }) => {
    const article = byId.get(id);
    const old = months.filter((month) => article && month !== toMonth(article.date));
    const ending = { ended: undefined, reason: undefined };
    return old.map((month) => ({ month, id, status: 'moved', into: id, ...ending }) as const);
  });
  const all = [...gone, ...moved].sort((a, b) => compareText(a.id, b.id));
  return Map.groupBy(all, ({ month }) => month);
}
