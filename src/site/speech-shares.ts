import { findWordStarts } from '../schemas/count-words.ts';
import { createOverlapFinder } from '../spans/find-overlaps.ts';
import type {
  Article,
  Side,
  SideShare,
  SiteQuote,
  SpeakerShare,
  SpeechShares,
  WordCounts,
} from './model.ts';

/**
 * Counts whose words fill an article. Only words that are somebody's count (direct and reported in Konjunktiv,
 * with dass and so on), not the writer's summaries; a word inside several quotes counts for the innermost.
 */
export function countSpeechShares(
  article: Pick<Article, 'text' | 'words'>,
  quotes: readonly SiteQuote[],
  sides: readonly Side[],
): SpeechShares {
  const findInnermost = createInnermostFinder(quotes.filter(({ type }) => type !== 'reported'));
  const perQuote = new Map<SiteQuote, number>();
  let total = 0;
  for (const start of findWordStarts(article.text)) {
    const owner = findInnermost(start);
    if (!owner) continue;
    total += 1;
    perQuote.set(owner, (perQuote.get(owner) ?? 0) + 1);
  }
  return {
    share: article.words === 0 ? 0 : total / article.words,
    sides: bySide(perQuote, sides, total),
    speakers: bySpeaker(perQuote, quotes),
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

function toWords(quote: SiteQuote, words: number): WordCounts {
  return quote.type === 'direct' ? { direct: words, reported: 0 } : { direct: 0, reported: words };
}

function bySide(
  perQuote: ReadonlyMap<SiteQuote, number>,
  sides: readonly Side[],
  total: number,
): SideShare[] {
  const sums = new Map<string, WordCounts>();
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

function sum(a: WordCounts | undefined, b: WordCounts): WordCounts {
  return { direct: (a?.direct ?? 0) + b.direct, reported: (a?.reported ?? 0) + b.reported };
}
