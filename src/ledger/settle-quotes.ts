import { say } from '../i18n/say.ts';
import type { QuoteRecord } from '../schemas/ledger-file.ts';
import type { FoundQuote } from '../schemas/quote-traits.ts';
import type { ArticleQuotes, QuoteHome } from './accept.ts';
import { toPlace, toRecord } from './accept.ts';
import { findChange } from './find-change.ts';
import type { Ledger } from './ledger.ts';
import { followMerges } from './ledger.ts';

/** What an editor says of an id; the commands of `npm run ledger`. */
export type QuoteSettlement =
  | { readonly kind: 'accept'; readonly id: string; readonly as: string }
  | { readonly kind: 'retire'; readonly id: string; readonly reason: string }
  | { readonly kind: 'correct'; readonly id: string; readonly note?: string | undefined }
  | { readonly kind: 'merge'; readonly id: string; readonly into: string };

/** The ledger after settlements, or why it cannot be: what is wrong with each, and what to do. */
export type Settled = Ledger | { readonly faults: readonly string[] };

/**
 * Settles ids one after another, all or none. `articles` are the quotes as they are now, `date` is the day, ISO. A
 * quote that still stands in an article is neither retired nor merged: it would get a second address while its first
 * says that it is gone.
 */
export function settle(
  ledger: Ledger,
  articles: readonly ArticleQuotes[],
  settlements: readonly QuoteSettlement[],
  date: string,
): Settled {
  const quotes = new Map(ledger.quotes);
  const findQuote = createFinder(articles);
  const faults = settlements.flatMap((settlement) => {
    const changes = settleOne({ quotes, articles, findQuote, date }, settlement);
    if (typeof changes === 'string') return [changes];
    for (const [id, record] of changes) quotes.set(id, record);
    return [];
  });
  return faults.length > 0 ? { faults } : { ...ledger, quotes };
}

interface Context {
  readonly quotes: Ledger['quotes'];
  readonly articles: readonly ArticleQuotes[];
  readonly findQuote: (id: string) => PlacedQuote | undefined;
  readonly date: string;
}

interface PlacedQuote {
  readonly article: ArticleQuotes;
  readonly quote: FoundQuote;
  readonly index: number;
}

/** The records that a settlement changes, or why it cannot be. */
type Changes = readonly (readonly [id: string, record: QuoteRecord])[] | string;

function settleOne(context: Context, settlement: QuoteSettlement): Changes {
  const { quotes } = context;
  const { id } = settlement;
  const record = quotes.get(id);
  if (!record) {
    const isNew = settlement.kind === 'accept' && settlement.as === id;
    return (isNew ? begin(context, id) : undefined) ?? toUnknown(id);
  }
  // Words that were withdrawn come back only by name.
  const isRestored = settlement.kind === 'accept' && record.status === 'retired';
  if (record.status !== 'current' && !isRestored)
    return toEnded(id, record.status, record.ended ?? '?');
  switch (settlement.kind) {
    case 'accept':
      return acceptAs(context, record, id, settlement.as);
    case 'correct':
      return correct(context, record, id, settlement.note);
    case 'retire':
      return end(context, record, id, { status: 'retired', reason: settlement.reason });
    case 'merge':
      return merge(context, record, id, settlement.into);
  }
}

function toUnknown(id: string): string {
  return say({
    de: `${id} steht nicht im Zitatverzeichnis. npm run ledger zeigt, was darin steht; accept schreibt neue auf.`,
    en: `${id} is not in the ledger. npm run ledger lists what is; accept writes new ones.`,
  });
}

/** A quote that is none of those it was asked of gets a record of its own. */
function begin({ quotes, findQuote, date }: Context, id: string): Changes | undefined {
  const found = findQuote(id);
  return found && [[id, toRecord(undefined, found.quote, toPlaceIn(quotes, found), date)]];
}

function merge(context: Context, record: QuoteRecord, id: string, into: string): Changes {
  const { quotes } = context;
  if (!quotes.has(into))
    return say({
      de: `${into} steht nicht im Zitatverzeichnis, also lässt sich nichts damit zusammenlegen.`,
      en: `${into} is not in the ledger, so nothing can be merged into it.`,
    });
  const target = followMerges({ quotes }, into);
  if (target === id || into === id)
    return say({
      de: `${into} führt selbst zu ${id}.`,
      en: `${into} leads to ${id} itself.`,
    });
  const { status, ended = '?' } = quotes.get(target) ?? {};
  if (status === 'retired')
    return say({
      de: `${target} ist seit ${ended} zurückgezogen: Wer ${id} folgt, fände dort kein Zitat. Ein anderes nennen, oder retire ${id} --reason "…".`,
      en: `${target} is retired since ${ended}: who follows ${id} would find no quote there. Name another, or retire ${id} --reason "…".`,
    });
  return end(context, record, id, { status: 'merged', supersededBy: into });
}

/** An id that ended is not settled again. */
function toEnded(
  id: string,
  status: Exclude<QuoteRecord['status'], 'current'>,
  day: string,
): string {
  const ended = { retired: 'zurückgezogen', merged: 'mit einem anderen Zitat zusammengelegt' }[
    status
  ];
  return say({
    de: `${id} ist seit ${day} ${ended}; rückgängig machen lässt sich das nur in der Versionsverwaltung, nicht hier.`,
    en: `${id} is ${status} since ${day}; that cannot be undone here, only in version control.`,
  });
}

/** The quote `as` of an article is that of the record `id`; the id that it had goes on to it. */
function acceptAs(
  { quotes, findQuote, date }: Context,
  record: QuoteRecord,
  id: string,
  as: string,
): Changes {
  const found = findQuote(as);
  if (!found)
    return say({
      de: `Kein Artikel hat jetzt ein Zitat ${as}. npm run ledger zeigt die Zitate, die ${id} sein können.`,
      en: `No article has a quote ${as} now. npm run ledger lists the quotes that may be ${id}.`,
    });
  const other = as === id ? undefined : findQuote(id);
  if (other)
    return say({
      de: `${id} steht schon in ${other.article.article}; es kann nicht auch ${as} sein.`,
      en: `${id} stands in ${other.article.article} already; it cannot be ${as} too.`,
    });
  const old = record.status === 'retired' ? toRestored(record, date) : record;
  const accepted = [id, toRecord(old, found.quote, toPlaceIn(quotes, found), date)] as const;
  const issued = as === id ? undefined : quotes.get(as);
  if (!issued) return [accepted];
  return [accepted, [as, { ...issued, status: 'merged', supersededBy: id, ended: date }]];
}

/** A withdrawn record that comes back: a change after which the words are the same, with the reason that they were away for. */
function toRestored(record: QuoteRecord, date: string): QuoteRecord {
  const { text, reason, history } = record;
  const note = reason === undefined ? {} : { note: reason };
  return { ...record, history: [...history, { date, kind: 'changed', text, ...note }] };
}

/** The old words were wrong: those of now, or the one quote that may be it, are the corrected wording. */
function correct(
  { quotes, articles, findQuote, date }: Context,
  record: QuoteRecord,
  id: string,
  note?: string,
): Changes {
  const candidates = articles.flatMap((article) =>
    article.matching.doubts
      .filter((doubt) => doubt.id === id)
      .flatMap((doubt) => doubt.quotes.map((index) => ({ article, index }))),
  );
  const [candidate, second] = candidates.map(({ article, index }) => {
    return { article, index, quote: article.quotes[index] };
  });
  if (second) {
    const ids = candidates.map(({ article, index }) => article.ids[index] ?? '').join(', ');
    return say({
      de: `${id} kann eines von ${ids} sein. Mit accept ${id}=ID sagen, welches, dann correct ${id}.`,
      en: `${id} may be any of ${ids}. Say which with accept ${id}=ID, then correct ${id}.`,
    });
  }
  const found = candidate ?? findQuote(id);
  if (found?.quote && findChange(record, found.quote))
    return [[id, toRecord(record, found.quote, toPlaceIn(quotes, found), date, 'corrected', note)]];
  const last = record.history.at(-1);
  if (!last)
    return say({
      de: `Der Wortlaut von ${id} hat sich nie geändert: Zuerst im Artikel berichtigen.`,
      en: `The words of ${id} never changed: mend them in the article first.`,
    });
  const corrected = {
    ...last,
    kind: 'corrected' as const,
    ...(note === undefined ? {} : { note }),
  };
  return [[id, { ...record, history: [...record.history.slice(0, -1), corrected] }]];
}

function end(
  { findQuote, date }: Context,
  record: QuoteRecord,
  id: string,
  ending: Pick<QuoteRecord, 'status' | 'reason' | 'supersededBy'>,
): Changes {
  const found = findQuote(id);
  if (found)
    return say({
      de: `${id} steht noch in ${found.article.article}. Zuerst aus dem Artikel nehmen, oder als kein Zitat auszeichnen: :quote[…]{not}.`,
      en: `${id} still stands in ${found.article.article}. Take it out of the article first, or mark the words as no quote: :quote[…]{not}.`,
    });
  return [[id, { ...record, ...ending, ended: date }]];
}

/** Finds the quote that has an id now, of however many articles. */
function createFinder(articles: readonly ArticleQuotes[]): Context['findQuote'] {
  const byId = new Map<string, PlacedQuote>();
  for (const article of articles)
    article.quotes.forEach((quote, index) => {
      const id = article.ids[index] ?? '';
      if (!byId.has(id)) byId.set(id, { article, quote, index });
    });
  return (id) => byId.get(id);
}

/** Where a quote stands, its statement named only where the ledger has it. */
function toPlaceIn(
  quotes: Ledger['quotes'],
  { article, index }: Pick<PlacedQuote, 'article' | 'index'>,
): QuoteHome {
  return toPlace(article, index, (head) => quotes.has(article.ids[head] ?? ''));
}
