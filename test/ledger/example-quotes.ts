import type { ArticleQuotes } from '../../src/ledger/accept.ts';
import { assignIds } from '../../src/ledger/assign-ids.ts';
import type { Ledger } from '../../src/ledger/quote-ledger.ts';
import { toPlainWords } from '../../src/ledger/plain-words.ts';
import type { Searched } from '../../src/ledger/find-moves.ts';
import type { KnownQuote } from '../../src/ledger/known-quote.ts';
import type { QuoteRecord } from '../../src/schemas/ledger-file.ts';
import { recordSchema } from '../../src/schemas/ledger-file.ts';
import type { FoundQuote } from '../../src/schemas/quote-traits.ts';

/** A quote of Ada Berg between the same words as all others, where nothing else is given. */
export function toFound(text: string, given: Partial<FoundQuote> = {}): FoundQuote {
  return {
    text,
    speakers: ['ada-berg'],
    speakerText: 'Ada Berg',
    before: 'Am Morgen kam die Flut. ',
    after: ', sagte Ada Berg am Deich.',
    ...given,
  };
}

export function toKnown(id: string, text: string, given: Partial<FoundQuote> = {}): KnownQuote {
  return { ...toFound(text, given), id };
}

/** A record as the ledger holds it. */
export function toRecord(text: string, given: Partial<QuoteRecord> = {}): QuoteRecord {
  const quote = toFound(text);
  return recordSchema.parse({ ...quote, article: 'flut', firstSeen: '2024-05-01', ...given });
}

export function toLedger(
  quotes: Readonly<Record<string, QuoteRecord>>,
  articles: Readonly<Record<string, string>> = {},
): Ledger {
  return { quotes: new Map(Object.entries(quotes)), articles: new Map(Object.entries(articles)) };
}

/** The quotes of an article as a build puts them to a ledger. */
export function toArticle(
  ledger: Ledger,
  quotes: readonly FoundQuote[],
  article = 'flut',
): ArticleQuotes {
  const records = [...ledger.quotes].flatMap(([id, record]) =>
    record.status === 'current' && record.article === article ? [{ ...record, id }] : [],
  );
  return {
    article,
    quotes,
    heads: quotes.map((_, index) => index),
    ...assignIds(article, quotes, records, (id) => ledger.quotes.has(id)),
  };
}

/** An article as the ledger searches it: its text is that of its quotes and what stands around them, if no other is given. */
export function toSearched(
  quotes: readonly FoundQuote[],
  text = quotes.map((one) => `${one.before}„${one.text}“${one.after}`).join('\n\n'),
): Searched {
  return { prose: text, readWords: () => toPlainWords(text), readQuotes: () => quotes };
}

/** Another place in the article, which shares nothing with the usual one. */
export const ELSEWHERE = {
  before: 'Zum Schluss wurde gefragt: ',
  after: ' – so endete es, zum Glück',
};
export const BO = { speakers: ['bo-tal'], speakerText: 'Bo Tal' };
