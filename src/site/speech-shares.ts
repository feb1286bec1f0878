import { findWordStarts } from '../schemas/count-words.ts';
import { createOverlapFinder } from '../spans/find-overlaps.ts';
import type {
  Article,
  Side,
  SideShare,
  SiteQuote,
  SpeakerShare,
  SpeechCount,
  SpeechShares,
} from './model.ts';

/**
 * Counts the words of each quote. Only words that are somebody's count (direct and reported in Konjunktiv, with dass
 * and so on), not the writer's summaries; a word inside several quotes counts for the innermost.
 */
export function countWordsOfQuotes(
  text: string,
  quotes: readonly SiteQuote[],
): ReadonlyMap<SiteQuote, number> {
  const findInnermost = createInnermostFinder(quotes.filter(({ type }) => type !== 'reported'));
  const perQuote = new Map<SiteQuote, number>();
  for (const start of findWordStarts(text)) {
    const owner = findInnermost(start);
    if (owner) perQuote.set(owner, (perQuote.get(owner) ?? 0) + 1);
  }
  return perQuote;
}

/** Counts whose words fill an article. */
export function countSpeechShares(
  { words, quotes, wordsOfQuotes }: Pick<Article, 'words' | 'quotes' | 'wordsOfQuotes'>,
  sides: readonly Side[],
): SpeechShares {
  const total = wordsOfQuotes.values().reduce((sum, count) => sum + count, 0);
  return {
    share: words === 0 ? 0 : total / words,
    sides: bySide(wordsOfQuotes, sides, total),
    speakers: bySpeaker(wordsOfQuotes, quotes),
  };
}

/** Tells which quote's words stand at an offset; the offsets come in order. */
function createInnermostFinder(
  quotes: readonly SiteQuote[],
): (offset: number) => SiteQuote | undefined {
  const spans = quotes.flatMap((quote, order) =>
    quote.spans.map(({ start, end }) => ({ start, end, quote, order })),
  );
  const findSpans = createOverlapFinder(spans.sort((a, b) => a.start - b.start));
  return (offset) =>
    findSpans({ start: offset, end: offset + 1 }).toSorted(
      (a, b) => a.end - a.start - (b.end - b.start) || a.order - b.order,
    )[0]?.quote;
}

/** A number of words, as those of a quote. */
export function toWords(quote: Pick<SiteQuote, 'type'>, words: number): SpeechCount {
  return quote.type === 'direct' ? { direct: words, reported: 0 } : { direct: 0, reported: words };
}

function bySide(
  perQuote: ReadonlyMap<SiteQuote, number>,
  sides: readonly Side[],
  total: number,
): SideShare[] {
  const sums = new Map<string, SpeechCount>();
  for (const [quote, words] of perQuote)
    sums.set(quote.sideClass, sum(sums.get(quote.sideClass), toWords(quote, words)));
  return [...sums]
    .map(([className, words]) => ({
      ...words,
      className,
      side: sides.find((side) => side.className === className),
      share: (words.direct + words.reported) / total,
    }))
    .sort(
      (a, b) =>
        Number(b.side !== undefined) - Number(a.side !== undefined) ||
        b.share - a.share ||
        (a.className < b.className ? -1 : 1),
    );
}

function bySpeaker(
  perQuote: ReadonlyMap<SiteQuote, number>,
  quotes: readonly SiteQuote[],
): SpeakerShare[] {
  const shares = new Map<string, SpeakerShare>();
  for (const quote of quotes) {
    const key =
      quote.speakers.length > 0
        ? quote.speakers.map(({ id }) => id).join()
        : `?${quote.speakerText}`;
    const words = toWords(quote, perQuote.get(quote) ?? 0);
    const known = shares.get(key) ?? {
      speakers: quote.speakers,
      speakerText: quote.speakerText,
      statements: 0,
      direct: 0,
      reported: 0,
    };
    shares.set(key, {
      ...known,
      ...sum(known, words),
      statements: known.statements + Number(quote.id === quote.statement.id),
    });
  }
  return [...shares.values()].sort(
    (a, b) => b.direct + b.reported - a.direct - a.reported || b.statements - a.statements,
  );
}

/** Adds to a count, or to none. */
export function sum(a: SpeechCount | undefined, b: SpeechCount): SpeechCount {
  return { direct: (a?.direct ?? 0) + b.direct, reported: (a?.reported ?? 0) + b.reported };
}
