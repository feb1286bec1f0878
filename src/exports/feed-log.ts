import type { Localization } from '../i18n/chain.ts';
import type { Site } from '../site/model.ts';
import type { Addresses } from './addresses.ts';
import type { FeedData, FeedItem } from './feed-data.ts';
import { getNewest, toFeedData } from './feed-data.ts';
import { toEditor, toTag } from './feed-news.ts';
import type { IdChange } from './id-changes.ts';
import { listIdChanges } from './id-changes.ts';
import { toHtml, toLine, toLink } from './plain-text.ts';

/**
 * `data/changes.atom.xml`: what became of ids last. What was issued in an article on one day is one item; new actors, terms and places,
 * and what has no day at all, are in the JSON only.
 */
export function toChangesFeed(site: Site, to: Addresses, localization: Localization): FeedData {
  const { title, lead } = localization.words.reuse.changes;
  const dated = listIdChanges(site, to).flatMap((change) => {
    const { since, kind, of } = change;
    const isIn = since !== undefined && (kind !== 'issued' || of === 'quote' || of === 'article');
    return isIn ? [{ ...change, since }] : [];
  });
  const groups = Map.groupBy(dated, ({ kind, of, id, since, article }) =>
    kind === 'issued' ? `${since} ${article?.id ?? ''}` : `${since} ${of} ${id} ${kind}`,
  );
  const items = [...groups.values()].map((changes) => toItem(changes, to, localization));
  const self = (): string => to.changes('atom.xml');
  const head = { title, description: lead, page: to.quotes, self, depth: 1 };
  return toFeedData(head, getNewest(items), site, to, localization);
}

type DatedChange = IdChange & { readonly since: string };

/** `changes` are of one kind and day. */
function toItem(
  changes: readonly DatedChange[],
  to: Addresses,
  localization: Localization,
): FeedItem {
  const [change] = changes;
  if (!change) throw new Error('A group has a change.');
  const { kind, of: about, since, id, url, article } = change;
  const label = toLabel(change, changes.length, localization);
  const isIssued = kind === 'issued';
  const name = isIssued ? (article?.title ?? id) : id;
  const of = isIssued ? (article?.id ?? '') : about === 'quote' ? id : `${about}-${id}`;
  return {
    id: toTag(`${to.changes('atom.xml')}#${kind}-${of}`, since),
    url: isIssued && article ? to.article(article.id) : url,
    title: toLine(`${label} · ${name}`),
    published: since,
    updated: since,
    authors: [toEditor(to)],
    html: changes.map((one) => toHtmlOf(one, label, localization)).join(''),
    tags: [kind],
    source: undefined,
  };
}

function toHtmlOf(
  { kind, day, url, into, reason }: IdChange,
  label: string,
  { words: { history, reuse }, formatDate }: Localization,
): string {
  const link = `<p>${toLink(url, url)}</p>`;
  if (kind === 'issued') return link;
  const said = [
    day === undefined ? `${label}. ${reuse.changes.noDay}` : `${label}, ${formatDate(day)}.`,
    ...(reason === undefined ? [] : [history.reason(reason)]),
  ].join(' ');
  const now = into ? `<p>${toHtml(reuse.changes.now)} ${toLink(into.url, into.url)}</p>` : '';
  return `<p>${toHtml(said)}</p>${link}${now}`;
}

function toLabel(
  { kind, of }: IdChange,
  count: number,
  { words: { history, reuse, past } }: Localization,
): string {
  const { changes } = reuse;
  switch (kind) {
    case 'issued':
      return changes.issued(count);
    case 'changed':
      return history.reworded(undefined);
    case 'reassigned':
      return history.reattributed(undefined);
    case 'corrected':
      return history.corrected(undefined);
    case 'replied':
      return history.reply;
    case 'retired':
      return of === 'quote' ? changes.retired(count) : past.titles[of].retired;
    case 'merged':
      return of === 'quote' ? changes.merged : past.titles[of].merged;
    case 'lost':
      return of === 'quote' ? changes.lost : past.titles[of].missing;
    case 'renamed':
      // Quotes keep their ids.
      return past.titles[of === 'quote' ? 'article' : of].renamed;
  }
}
