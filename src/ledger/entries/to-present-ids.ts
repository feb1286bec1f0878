import type { QuoteChange, QuoteRecord } from '../../schemas/ledger-file.ts';
import type { Ledger } from '../quote-ledger.ts';
import { foldWords } from '../quote-id.ts';
import { hasSameSpeaker } from '../same-speaker.ts';

/** From old ids to those of today. */
export interface MovedIds {
  readonly articles: ReadonlyMap<string, string>;
  readonly actors: ReadonlyMap<string, string>;
}

/**
 * The ledger of quotes with the ids of today for articles and actors, in what quotes were before as well: a renamed or merged actor
 * says what it always said. A ledger that names no old id is given back as it is.
 */
export function toPresentIds(ledger: Ledger, { articles, actors }: MovedIds): Ledger {
  if (articles.size === 0 && actors.size === 0) return ledger;
  const toSpeakers = (ids: readonly string[]): string[] => [
    ...new Set(ids.map((id) => actors.get(id) ?? id)),
  ];
  const change = (record: QuoteRecord): QuoteRecord =>
    withoutNoChange({
      ...record,
      article: articles.get(record.article) ?? record.article,
      speakers: toSpeakers(record.speakers),
      history: record.history.map((one) =>
        one.speakers ? { ...one, speakers: toSpeakers(one.speakers) } : one,
      ),
    });
  const isOld = ({ article, speakers, history }: QuoteRecord): boolean =>
    articles.has(article) ||
    [...speakers, ...history.flatMap((one) => one.speakers ?? [])].some((id) => actors.has(id));
  return {
    ...ledger,
    quotes: new Map(
      [...ledger.quotes].map(([id, record]) => [id, isOld(record) ? change(record) : record]),
    ),
  };
}

/** Takes out of the history of a quote that its speaker was another, where it was the same one under another id. */
function withoutNoChange(record: QuoteRecord): QuoteRecord {
  let after: Pick<QuoteRecord, 'text' | 'speakers' | 'speakerText'> = record;
  const history = record.history.toReversed().flatMap((change): QuoteChange[] => {
    const { speakers, speakerText = '', ...rest } = change;
    const before = speakers ? { speakers, speakerText } : after;
    const isReworded = foldWords(rest.text) !== foldWords(after.text);
    const isSame = speakers !== undefined && hasSameSpeaker(before, after);
    after = { ...before, text: rest.text };
    if (!isSame) return [change];
    return isReworded || rest.note !== undefined || rest.kind === 'corrected' ? [rest] : [];
  });
  return { ...record, history: history.reverse() };
}

/**
 * The ledger without a word on who said what actors in `asked` said: as long as nobody has told whether a new actor is one of them, no
 * change of the speaker can be told either.
 */
export function withoutSpeakers(ledger: Ledger, asked: ReadonlySet<string>): Ledger {
  if (asked.size === 0) return ledger;
  return {
    ...ledger,
    quotes: new Map(
      [...ledger.quotes].map(([id, record]) => [
        id,
        isAsked(record, asked) ? { ...record, speakers: [], speakerText: '' } : record,
      ]),
    ),
  };
}

/** What was written of quotes whose actor is asked about stays as it was written, where nothing but the speaker was left out. */
export function keepAsked(now: Ledger, written: Ledger, asked: ReadonlySet<string>): Ledger {
  if (asked.size === 0) return now;
  return {
    ...now,
    quotes: new Map(
      [...now.quotes].map(([id, record]) => {
        const old = written.quotes.get(id);
        const isOpen = old && isAsked(old, asked) && record.status === 'current';
        return [id, isOpen ? { ...old, article: record.article } : record];
      }),
    ),
  };
}

function isAsked({ speakers, status }: QuoteRecord, asked: ReadonlySet<string>): boolean {
  return status === 'current' && speakers.some((id) => asked.has(id));
}
