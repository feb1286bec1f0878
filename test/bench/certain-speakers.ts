import { THRESHOLDS } from '../../src/site/link-statements.ts';
import type { AnnotatedRecord, Offsets, AnnotatedQuote } from '../../src/cli/annotate-record.ts';
import type { Evaluator, GoldArticle, GoldQuote } from './corpus.ts';

/** From this confidence on, the site shows a speaker without reserve. */
const CERTAIN = 0.8;
/** A found quote is a marked one from this overlap on, intersection over union of characters. */
const SAME_QUOTE = 0.8;

export interface CertainSpeakers {
  readonly quotes: number;
  /** Certain quotes that have a speaker. */
  readonly certain: number;
  /** Those of them that people marked as well, with a speaker. */
  readonly matched: number;
  /** Those of the matched whose speaker shares a token with the one that people marked. */
  readonly right: number;
  /** The right ones, and those whose speaker stands in the frame of a quote that people left without one. */
  readonly tolerated: number;
}

/** Counts how often a speaker that is shown as certain is right; quotes are paired as in the corpus's metric. */
export function countCertainSpeakers(
  gold: readonly GoldArticle[],
  found: readonly AnnotatedRecord[],
  evaluator: Evaluator,
): CertainSpeakers {
  const sum = { quotes: 0, certain: 0, matched: 0, right: 0, tolerated: 0 };
  gold.forEach((article, at) => {
    const quotes = found[at]?.quotes ?? [];
    const certain = quotes.filter(isCertain);
    sum.quotes += quotes.length;
    sum.certain += certain.length;
    for (const { marked, quote } of pairQuotes(article, quotes, evaluator)) {
      if (!isCertain(quote)) continue;
      const isBlank = marked.speaker.length === 0;
      const isRight = shareToken(article, marked, quote, evaluator);
      if (isBlank ? isInFrame(article, marked, quote, evaluator) : isRight) sum.tolerated += 1;
      if (isBlank) continue;
      sum.matched += 1;
      if (isRight) sum.right += 1;
    }
  });
  return sum;
}

/** From this confidence on a statement is shown as sure, unless a site says otherwise. */
const { sure: SURE } = THRESHOLDS;

export interface SureQuotes {
  /** Share of the quotes from that confidence on that people marked too, with the same speaker or none. */
  readonly sure: number;
  /** Likewise of the others. */
  readonly unsure: number;
}

/** How often a quote is right as a whole, where it is handed on and where it is not. */
export function shareRight(
  gold: readonly GoldArticle[],
  found: readonly AnnotatedRecord[],
  evaluator: Evaluator,
): SureQuotes {
  const all = { sure: 0, unsure: 0 };
  const right = { sure: 0, unsure: 0 };
  const toKind = ({ confidence }: AnnotatedQuote) => (confidence >= SURE ? 'sure' : 'unsure');
  gold.forEach((article, at) => {
    const quotes = found[at]?.quotes ?? [];
    for (const quote of quotes) all[toKind(quote)] += 1;
    for (const { marked, quote } of pairQuotes(article, quotes, evaluator)) {
      const isOpen = marked.speaker.length === 0 && quote.speaker.length === 0;
      if (isOpen || shareToken(article, marked, quote, evaluator)) right[toKind(quote)] += 1;
    }
  });
  return { sure: right.sure / all.sure, unsure: right.unsure / all.unsure };
}

/** How often quotes of a confidence are right as a whole: `stated` is the lower end of a tenth. */
export interface Calibration {
  readonly stated: number;
  readonly quotes: number;
  readonly right: number;
}

/** Stated against right, in tenths of the confidence. */
export function calibrate(
  gold: readonly GoldArticle[],
  found: readonly AnnotatedRecord[],
  evaluator: Evaluator,
): Calibration[] {
  const tenths = Array.from({ length: 10 }, (_, at) => ({ stated: at / 10, quotes: 0, right: 0 }));
  const toTenth = ({ confidence }: AnnotatedQuote) =>
    tenths[Math.min(9, Math.floor(confidence * 10))];
  gold.forEach((article, at) => {
    const quotes = found[at]?.quotes ?? [];
    for (const quote of quotes) {
      const tenth = toTenth(quote);
      if (tenth) tenth.quotes += 1;
    }
    for (const { marked, quote } of pairQuotes(article, quotes, evaluator)) {
      const isOpen = marked.speaker.length === 0 && quote.speaker.length === 0;
      const tenth = toTenth(quote);
      if (tenth && (isOpen || shareToken(article, marked, quote, evaluator))) tenth.right += 1;
    }
  });
  return tenths;
}

function isCertain({ confidence, speaker }: AnnotatedQuote): boolean {
  return confidence >= CERTAIN && speaker.length > 0;
}

interface QuotePair {
  readonly marked: GoldQuote;
  readonly quote: AnnotatedQuote;
}

function pairQuotes(
  article: GoldArticle,
  quotes: readonly AnnotatedQuote[],
  evaluator: Evaluator,
): QuotePair[] {
  const trim = ({ quote }: Pick<GoldQuote, 'quote'>): Offsets[] =>
    quote
      .map((span) => evaluator.trimSpan(article.text, [...span]))
      .filter(([begin, end]) => begin < end);
  const overlaps = article.quotes.map((marked) =>
    quotes.map((quote) => getOverlap(trim(marked), trim(quote))),
  );
  const scores = article.quotes.map((marked, row) =>
    quotes.map((quote, column) => {
      const overlap = overlaps[row]?.[column] ?? 0;
      return overlap > 0 && shareToken(article, marked, quote, evaluator)
        ? overlap + 0.01
        : overlap;
    }),
  );
  const [rows, columns] = evaluator.linearSumAssignment(scores, true);
  return rows.flatMap((row, at): QuotePair[] => {
    const column = columns[at] ?? -1;
    const marked = article.quotes[row];
    const quote = quotes[column];
    if (!marked || !quote || (overlaps[row]?.[column] ?? 0) < SAME_QUOTE) return [];
    return [{ marked, quote }];
  });
}

function shareToken(
  { tokens }: GoldArticle,
  marked: GoldQuote,
  quote: AnnotatedQuote,
  { spansToTokens }: Evaluator,
): boolean {
  const ids = new Set(spansToTokens(marked.speaker, tokens));
  return spansToTokens(quote.speaker, tokens).some((id) => ids.has(id));
}

/** Whether the speaker that was found stands in the frame that people marked. */
function isInFrame(
  { tokens }: GoldArticle,
  { frame }: GoldQuote,
  { speaker }: AnnotatedQuote,
  { spansToTokens }: Evaluator,
): boolean {
  const ids = new Set(spansToTokens(frame, tokens));
  return spansToTokens(speaker, tokens).some((id) => ids.has(id));
}

function getOverlap(a: readonly Offsets[], b: readonly Offsets[]): number {
  const both = a.flatMap((one) =>
    b.map((other) => Math.max(0, Math.min(one[1], other[1]) - Math.max(one[0], other[0]))),
  );
  const shared = both.reduce((sum, length) => sum + length, 0);
  const all = [...a, ...b].reduce((sum, [begin, end]) => sum + end - begin, 0);
  return shared === 0 ? 0 : shared / (all - shared);
}
