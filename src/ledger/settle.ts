import type { QuoteRecord } from '../schemas/ledger.ts';
import type { ArticleQuotes } from './accept.ts';
import { toRecord, toState } from './accept.ts';
import type { Ledger } from './ledger.ts';
import { followMerges } from './ledger.ts';

/** What an editor says of an id; the commands of `npm run ledger`. */
export type Settlement =
  | { readonly kind: 'accept'; readonly id: string; readonly as: string }
  | { readonly kind: 'retire'; readonly id: string; readonly reason: string }
  | { readonly kind: 'correct'; readonly id: string; readonly note?: string | undefined }
  | { readonly kind: 'merge'; readonly id: string; readonly into: string };

/** The ledger after a settlement, or why it cannot be: what is wrong and what to do. */
export type Settled = Ledger | { readonly fault: string };

/**
 * Settles one id. `articles` are the quotes as they are now, `date` is the day, ISO. A quote that still stands in an
 * article is neither retired nor merged: it would get a second address while its first says that it is gone.
 */
export function settle(
  ledger: Ledger,
  articles: readonly ArticleQuotes[],
  settlement: Settlement,
  date: string,
): Settled {
  const { id } = settlement;
  const record = ledger.quotes.get(id);
  if (!record)
    return {
      fault: `${id} is not in the ledger. npm run ledger lists what is; accept writes new ones.`,
    };
  if (record.status !== 'current')
    return {
      fault: `${id} is ${record.status} since ${record.ended ?? '?'}; that cannot be undone here, only in version control.`,
    };
  const context = { ledger, articles, record, date };
  switch (settlement.kind) {
    case 'accept':
      return acceptAs(context, id, settlement.as);
    case 'correct':
      return correct(context, id, settlement.note);
    case 'retire':
      return end(context, id, { status: 'retired', reason: settlement.reason });
    case 'merge': {
      const { into } = settlement;
      if (!ledger.quotes.has(into))
        return { fault: `${into} is not in the ledger, so nothing can be merged into it.` };
      if (followMerges(ledger, into) === id || into === id)
        return { fault: `${into} leads to ${id} itself.` };
      return end(context, id, { status: 'merged', supersededBy: into });
    }
  }
}

interface Context {
  readonly ledger: Ledger;
  readonly articles: readonly ArticleQuotes[];
  readonly record: QuoteRecord;
  readonly date: string;
}

/** The quote `as` of an article is the statement `id`; the id that it had goes on to it. */
function acceptAs({ ledger, articles, record, date }: Context, id: string, as: string): Settled {
  const found = findQuote(articles, as);
  if (!found)
    return {
      fault: `No article has a quote ${as} now. npm run ledger lists the quotes that may be ${id}.`,
    };
  if (as !== id && findQuote(articles, id))
    return {
      fault: `${id} stands in ${findQuote(articles, id)?.article.article ?? ''} already; it cannot be ${as} too.`,
    };
  const { statement, article } = found;
  const quotes = new Map(ledger.quotes);
  quotes.set(id, toRecord(record, statement, article.article, date));
  const issued = quotes.get(as);
  if (issued && as !== id)
    quotes.set(as, { ...issued, status: 'merged', supersededBy: id, ended: date });
  return { ...ledger, quotes };
}

/** The old words were wrong: those of now, or the one quote that may be it, are the corrected wording. */
function correct({ ledger, articles, record, date }: Context, id: string, note?: string): Settled {
  const quotes = new Map(ledger.quotes);
  const doubt = articles
    .flatMap((article) => article.matching.doubts.map((one) => ({ ...one, article })))
    .find((one) => one.id === id);
  const [candidate = -1, second] = doubt?.quotes ?? [];
  if (doubt && second !== undefined) {
    const ids = doubt.quotes.map((index) => doubt.article.ids[index] ?? '').join(', ');
    return {
      fault: `${id} may be any of ${ids}. Say which with accept ${id}=ID, then correct ${id}.`,
    };
  }
  const found = doubt
    ? { article: doubt.article, statement: doubt.article.statements[candidate], index: candidate }
    : findQuote(articles, id);
  const isChanged =
    found && (doubt !== undefined || toState(ledger, found.article, found.index) === 'changed');
  if (isChanged && found.statement) {
    quotes.set(
      id,
      toRecord(record, found.statement, found.article.article, date, 'corrected', note),
    );
    return { ...ledger, quotes };
  }
  const last = record.history.at(-1);
  if (!last) return { fault: `The words of ${id} never changed: mend them in the article first.` };
  const corrected = {
    ...last,
    kind: 'corrected' as const,
    ...(note === undefined ? {} : { note }),
  };
  quotes.set(id, { ...record, history: [...record.history.slice(0, -1), corrected] });
  return { ...ledger, quotes };
}

function end(
  { ledger, articles, record, date }: Context,
  id: string,
  ending: Pick<QuoteRecord, 'status' | 'reason' | 'supersededBy'>,
): Settled {
  const found = findQuote(articles, id);
  if (found)
    return {
      fault:
        `${id} still stands in ${found.article.article}. Take it out of the article first, ` +
        'or mark the words as no quote: :quote[…]{not}.',
    };
  const quotes = new Map(ledger.quotes);
  quotes.set(id, { ...record, ...ending, ended: date });
  return { ...ledger, quotes };
}

function findQuote(articles: readonly ArticleQuotes[], id: string) {
  for (const article of articles) {
    const index = article.ids.indexOf(id);
    const statement = article.statements[index];
    if (statement) return { article, statement, index };
  }
  return undefined;
}
