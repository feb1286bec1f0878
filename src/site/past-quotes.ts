import { findChange } from '../ledger/find-change.ts';
import { followMerges } from '../ledger/quote-ledger.ts';
import type { ArticleQuote } from '../schemas/annotations.ts';
import { compareText } from '../schemas/compare-text.ts';
import type { QuoteRecord } from '../schemas/ledger-file.ts';
import type { Actor, Article, PastQuote, PastWording, SiteQuote } from './model.ts';
import { toQuoteAddress } from './quote-address.ts';
import type { Writable } from './writable.ts';

export type Records = ReadonlyMap<string, QuoteRecord>;

/** What a quote was before, newest first; a change that the ledger does not have yet has no date. */
export function toHistory(
  quote: Pick<ArticleQuote, 'text' | 'whole' | 'speaker'>,
  record: QuoteRecord | undefined,
  actors: ReadonlyMap<string, Actor>,
): PastWording[] {
  if (!record) return [];
  const { ids: speakers, text: speakerText } = quote.speaker;
  const change = findChange(record, { ...quote, speakers, speakerText });
  const pending = change && {
    date: undefined,
    isCorrection: false,
    text: change.text,
    speakerName: change.speaker && toName(change.speaker, actors),
    speakerIds: toKnown(change.speaker?.speakers, actors),
    note: undefined,
  };
  return [...(pending ? [pending] : []), ...toPast(record, actors)];
}

function toPast({ history }: QuoteRecord, actors: ReadonlyMap<string, Actor>): PastWording[] {
  return history.toReversed().map(({ date, kind, text, speakers, speakerText = '', note }) => ({
    date,
    isCorrection: kind === 'corrected',
    text,
    speakerName: speakers ? toName({ speakers, speakerText }, actors) : undefined,
    speakerIds: toKnown(speakers, actors),
    note,
  }));
}

function toName(
  { speakers, speakerText }: { speakers: readonly string[]; speakerText: string },
  actors: ReadonlyMap<string, Actor>,
): string {
  const names = speakers.flatMap((id) => actors.get(id)?.name ?? []);
  return names.length > 0 ? names.join(', ') : speakerText;
}

function toKnown(
  speakers: readonly string[] = [],
  actors: ReadonlyMap<string, Actor>,
): readonly string[] {
  return speakers.filter((id) => actors.has(id));
}

/** The issued ids that no quote has any more, each with what became of it. */
export function toPastQuotes(
  records: Records,
  quotes: readonly SiteQuote[],
  articles: readonly Article[],
  actors: ReadonlyMap<string, Actor>,
  embedsUntil?: string,
): PastQuote[] {
  const current = new Map<string, SiteQuote | PastQuote>(quotes.map((quote) => [quote.id, quote]));
  const byId = new Map(articles.map((article) => [article.id, article]));
  const past = [...records]
    .filter(([id]) => !current.has(id))
    .sort(([a], [b]) => compareText(a, b))
    .map(([id, record]): Writable<PastQuote> => {
      const { status, text, speakers, speakerText, firstSeen, ended, reason, article } = record;
      const address = toQuoteAddress(record, false, embedsUntil);
      return {
        id,
        status: status === 'current' ? 'missing' : status,
        text,
        speakers: speakers.flatMap((actor) => actors.get(actor) ?? []),
        speakerText,
        article: byId.get(article),
        firstSeen,
        address,
        page: (address === 'fragment' ? record.within : undefined) ?? id,
        ended,
        reason,
        into: undefined,
        history: toPast(record, actors),
      };
    });
  const all = new Map([...current, ...past.map((one) => [one.id, one] as const)]);
  for (const one of past)
    if (one.status === 'merged') one.into = all.get(followMerges({ quotes: records }, one.id));
  return past;
}
