import type { QuoteChange, QuoteRecord } from '../schemas/ledger-file.ts';
import type { FoundQuote } from '../schemas/quote-traits.ts';
import type { QuoteDifference } from './find-change.ts';
import { findChange } from './find-change.ts';
import type { Ledger } from './ledger.ts';
import type { Matching } from './match.ts';
import { foldWords } from './quote-id.ts';

/** The quotes of one article as they are now, and what the ledger makes of them. */
export interface ArticleQuotes {
  readonly article: string;
  /** The id of the article before its file got another name. */
  readonly formerly?: string | undefined;
  readonly quotes: readonly FoundQuote[];
  /** The id of each quote. */
  readonly ids: readonly string[];
  /** For each quote the number of the first quote of its statement, its own where that is it. */
  readonly heads: readonly number[];
  readonly matching: Matching;
}

/** How a quote stands to the ledger; a changed one has other words or another speaker. */
export type QuoteState = 'same' | 'changed' | 'new' | 'doubtful';

/** The state of each quote of an article, by its number. */
export function toStates(ledger: Ledger, { quotes, matching }: ArticleQuotes): QuoteState[] {
  const ids = new Map(matching.pairs.map(({ quote, id }) => [quote, id]));
  const asked = new Set(matching.doubts.flatMap(({ quotes }) => quotes));
  return quotes.map((quote, index) => {
    const id = ids.get(index);
    if (id === undefined) return asked.has(index) ? 'doubtful' : 'new';
    const record = ledger.quotes.get(id);
    return record && findChange(record, quote) ? 'changed' : 'same';
  });
}

/**
 * Writes down what is new and what is clear: new quotes get their record, changed ones keep the old words in their
 * history. What is doubtful stays as it is. `date` is the day, ISO.
 */
export function acceptAll(
  ledger: Ledger,
  articles: readonly ArticleQuotes[],
  date: string,
): Ledger {
  const quotes = new Map(ledger.quotes);
  const renamed = new Map(ledger.articles);
  const renames = new Map<string, string>();
  for (const { article, formerly } of articles) {
    if (formerly !== undefined) {
      renames.set(formerly, article);
      renamed.set(formerly, article);
    }
    // A name that is used again is no old name any more.
    renamed.delete(article);
  }
  // What is doubtful, lost or ended is kept, or nobody would be asked about it again.
  for (const [id, record] of ledger.quotes) {
    const article = renames.get(record.article);
    if (article !== undefined) quotes.set(id, { ...record, article });
  }
  for (const article of articles) {
    const states = toStates(ledger, article);
    article.quotes.forEach((quote, index) => {
      if (states[index] === 'doubtful') return;
      const id = article.ids[index] ?? '';
      const place = toPlace(article, index, (head) => states[head] !== 'doubtful');
      quotes.set(id, toRecord(quotes.get(id), quote, place, date));
    });
  }
  return { ...ledger, quotes, articles: renamed };
}

/** Where a quote stands: its article, and the id of the first quote of its statement if that is another. */
export interface QuoteHome {
  readonly article: string;
  readonly head: string | undefined;
}

/** `isIssued` tells of the number of a quote whether its id is, or becomes, an address: only that has a page for good. */
export function toPlace(
  { article, ids, heads }: ArticleQuotes,
  index: number,
  isIssued: (head: number) => boolean,
): QuoteHome {
  const head = heads[index] ?? index;
  return { article, head: head === index || !isIssued(head) ? undefined : ids[head] };
}

/** The record of a quote as it is now; the old words go to its history. */
export function toRecord(
  old: QuoteRecord | undefined,
  quote: FoundQuote,
  { article, head }: QuoteHome,
  date: string,
  kind: QuoteChange['kind'] = 'changed',
  note?: string,
): QuoteRecord {
  const { speakers, speakerText, before, after } = quote;
  const text = toText(old, quote);
  // An address that was a page once stays one.
  const within = old && old.within === undefined ? undefined : head;
  const change = old && findChange(old, quote);
  const changes: QuoteChange[] = change ? [toChange(change, date, kind, note)] : [];
  return {
    article,
    text,
    speakers: [...speakers],
    speakerText,
    before,
    after,
    firstSeen: old?.firstSeen ?? date,
    ...(within === undefined ? {} : { within }),
    status: 'current',
    history: [...(old?.history ?? []), ...changes],
  };
}

/** A quote that its frame divides keeps all of the words that it had. */
function toText(old: QuoteRecord | undefined, { text, whole }: FoundQuote): string {
  const isDivided = old && whole !== undefined && foldWords(old.text) === foldWords(whole);
  return isDivided ? old.text : text;
}

function toChange(
  { text, speaker }: QuoteDifference,
  date: string,
  kind: QuoteChange['kind'],
  note: string | undefined,
): QuoteChange {
  const before = speaker && { ...speaker, speakers: [...speaker.speakers] };
  return { date, kind, text, ...before, ...(note === undefined ? {} : { note }) };
}
