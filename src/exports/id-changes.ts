import { isWithdrawn } from './is-withdrawn.ts';
import type { Correction } from '../schemas/article.ts';
import { compareText } from '../schemas/compare-text.ts';
import type { EntryKind, IssuedEntry } from '../schemas/entry-record.ts';
import type { Article, PastEntry, PastQuote, PastWording, Site, SiteQuote } from '../site/model.ts';
import type { Addresses } from './addresses.ts';

/** What became of an id, in the order in which those of one day stand. */
export const CHANGE_KINDS = [
  'lost',
  'retired',
  'merged',
  'renamed',
  'corrected',
  'reassigned',
  'changed',
  'replied',
  'issued',
] as const;

export type ChangeKind = (typeof CHANGE_KINDS)[number];

/** Something that happened to an id; it holds no words of a statement, so it need not be changed when some are withdrawn. */
export interface IdChange {
  /** ISO; undefined where nobody wrote it down. */
  readonly day: string | undefined;
  /** The same, or else the last day that is known of the id. */
  readonly since: string | undefined;
  readonly kind: ChangeKind;
  readonly of: 'quote' | EntryKind;
  readonly id: string;
  readonly url: string;
  /** The id of the article that it is in, or was in, if there still is one. */
  readonly article: Article | undefined;
  /** The id of the statement that it is in. */
  readonly statement: string | undefined;
  /** The id that stands for it now, and its address. */
  readonly into: { readonly id: string; readonly url: string } | undefined;
  /** In the words of an editor. */
  readonly reason: string | undefined;
}

/** Everything that became of the ids of the archive: what has no day first, then the newest first. */
export function listIdChanges(site: Site, to: Addresses): IdChange[] {
  const order = new Map(CHANGE_KINDS.map((kind, at) => [kind, at]));
  const articles = new Map(site.articles.map((article) => [article.id, article]));
  const toOrder = ({ kind }: IdChange): number => order.get(kind) ?? 0;
  return [
    ...site.quotes.flatMap((quote) => toQuoteChanges(quote, to)),
    ...site.pastQuotes.flatMap((quote) => toPastChanges(quote, to)),
    ...site.articles.flatMap((article) => toArticleChanges(article, to)),
    ...site.issuedEntries.map((entry) => toIssued(entry, articles.get(entry.id), to)),
    ...site.pastEntries.map((entry) => toPastEntry(entry, to)),
  ].sort(
    (a, b) =>
      compareText(b.day ?? '9', a.day ?? '9') ||
      toOrder(a) - toOrder(b) ||
      compareText(a.id, b.id) ||
      compareText(a.of, b.of) ||
      compareText(a.reason ?? '', b.reason ?? ''),
  );
}

function toQuoteChanges(quote: SiteQuote, to: Addresses): IdChange[] {
  const { id, article, statement, firstSeen, history, corrections } = quote;
  const about = {
    of: 'quote',
    id,
    url: to.quoteOf(quote),
    article,
    statement: statement.id,
  } as const;
  const since = firstSeen ?? article.date;
  const changes = history.flatMap((past, at) =>
    toKinds(past, history[at - 1]?.text ?? quote.text).map((kind) =>
      toChange(about, kind, past.date, since, past.note),
    ),
  );
  const issued = firstSeen === undefined ? [] : [toChange(about, 'issued', firstSeen, since)];
  return [...issued, ...changes, ...toCorrections(about, corrections)];
}

/** Notes about words that were withdrawn could repeat them. */
function toPastChanges(quote: PastQuote, to: Addresses): IdChange[] {
  const { id, status, article, firstSeen, history, ended, reason, into } = quote;
  const about = { of: 'quote', id, url: to.quoteOf(quote), article, statement: undefined } as const;
  const isSilent = isWithdrawn(quote);
  const changes = history.flatMap((past, at) =>
    toKinds(past, history[at - 1]?.text ?? quote.text).map((kind) =>
      toChange(about, kind, past.date, firstSeen, isSilent ? undefined : past.note),
    ),
  );
  const kind = status === 'missing' ? 'lost' : status;
  const end = toChange(about, kind, ended, history[0]?.date ?? firstSeen, reason);
  return [
    toChange(about, 'issued', firstSeen, firstSeen),
    ...changes,
    into ? { ...end, into: { id: into.id, url: to.quoteOf(into) } } : end,
  ];
}

function toArticleChanges(article: Article, to: Addresses): IdChange[] {
  return toCorrections(toAbout('article', article.id, article, to), article.corrections);
}

function toIssued(
  { kind, id, firstSeen }: IssuedEntry,
  article: Article | undefined,
  to: Addresses,
): IdChange {
  const own = kind === 'article' ? article : undefined;
  return toChange(toAbout(kind, id, own, to), 'issued', firstSeen, firstSeen);
}

function toPastEntry(
  { kind, id, status, into, ended, reason }: PastEntry,
  to: Addresses,
): IdChange {
  const change = status === 'missing' ? 'lost' : status;
  const past = toChange(toAbout(kind, id, undefined, to), change, ended, undefined, reason);
  return into ? { ...past, into: { id: into.id, url: to[kind](into.id) } } : past;
}

type About = Pick<IdChange, 'of' | 'id' | 'url' | 'article' | 'statement'>;

function toAbout(of: EntryKind, id: string, article: Article | undefined, to: Addresses): About {
  return { of, id, url: to[of](id), article, statement: undefined };
}

/** What a change was; `after` are the words that took the place of the old ones. */
function toKinds({ isCorrection, text, speakerName }: PastWording, after: string): ChangeKind[] {
  const words = isCorrection ? 'corrected' : 'changed';
  if (speakerName === undefined) return [words];
  return isCorrection || text !== after ? [words, 'reassigned'] : ['reassigned'];
}

function toCorrections(about: About, corrections: readonly Correction[]): IdChange[] {
  return corrections.map(({ kind, date, text }) =>
    kind === 'correction'
      ? toChange(about, 'corrected', date, date, text)
      : toChange(about, 'replied', date, date),
  );
}

function toChange(
  about: About,
  kind: ChangeKind,
  day: string | undefined,
  since: string | undefined,
  reason?: string,
): IdChange {
  return { ...about, kind, day, since: day ?? since, into: undefined, reason };
}
