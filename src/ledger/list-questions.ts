import type { QuoteRecord } from '../schemas/ledger-file.ts';
import type { FoundQuote } from '../schemas/quote-traits.ts';
import type { ArticleQuotes } from './accept.ts';
import type { Ledger } from './quote-ledger.ts';
import { foldWords } from './quote-id.ts';
import { hasSameSense } from './same-sense.ts';
import { hasSameSpeaker } from './same-speaker.ts';
import { compareWords } from './similarity.ts';

/**
 * Why an editor is asked: the words stand in another article now; they were withdrawn; a negation or a figure was put in or
 * taken out; or too much changed, or too much is alike.
 */
export type QuestionKind = 'moved' | 'withdrawn' | 'sense' | 'open';

/** An issued id that may be one of several quotes, of one article or of more. */
export interface Question<Article extends ArticleQuotes = ArticleQuotes> {
  readonly id: string;
  readonly kind: QuestionKind;
  /** The likeliest first, those with the same words before others; never empty. */
  readonly candidates: readonly QuoteCandidate<Article>[];
}

export interface QuoteCandidate<Article extends ArticleQuotes = ArticleQuotes> {
  readonly article: Article;
  readonly index: number;
  readonly quote: FoundQuote;
  /** The id that the quote has until it is settled. */
  readonly as: string;
}

/** From here on two wordings are one, with a word more or less. */
const ALIKE = 0.55;

/** All questions, each id once, in order of the articles. */
export function listQuestions<Article extends ArticleQuotes>(
  ledger: Ledger,
  articles: readonly Article[],
): Question<Article>[] {
  const candidates = articles.flatMap((article) =>
    article.matching.doubts.flatMap(({ id, quotes }) =>
      quotes.flatMap((index) => {
        const quote = article.quotes[index];
        return quote
          ? [[id, { article, index, quote, as: article.ids[index] ?? '' }] as const]
          : [];
      }),
    ),
  );
  return [...Map.groupBy(candidates, ([id]) => id)].flatMap(([id, entries]) => {
    const record = ledger.quotes.get(id);
    if (!record) return [];
    const all = entries.map(([, candidate]) => candidate);
    const isSame = ({ quote }: QuoteCandidate): boolean =>
      foldWords(quote.text) === foldWords(record.text);
    const sorted = [...all.filter(isSame), ...all.filter((one) => !isSame(one))];
    return [{ id, kind: toKind(record, sorted[0]), candidates: sorted }];
  });
}

function toKind(
  record: QuoteRecord,
  best: QuoteCandidate<ArticleQuotes> | undefined,
): QuestionKind {
  if (!best) return 'open';
  const { article, quote } = best;
  if (
    record.article !== article.article &&
    record.article !== article.formerly &&
    record.status === 'current'
  )
    return 'moved';
  return toDoubtKind(record, quote);
}

/** Why it is asked of a record whether it is a quote that may stand in the same article. */
export function toDoubtKind(
  record: Pick<QuoteRecord, 'status' | 'text' | 'speakers' | 'speakerText'>,
  quote: Pick<FoundQuote, 'text' | 'speakers' | 'speakerText'>,
): Exclude<QuestionKind, 'moved'> {
  if (record.status === 'retired') return 'withdrawn';
  const isAlike = hasSameSpeaker(record, quote) && compareWords(record.text, quote.text) >= ALIKE;
  return isAlike && !hasSameSense(record, quote) ? 'sense' : 'open';
}
