import { say } from '../i18n/say.ts';
import { toDoubtKind } from '../ledger/list-questions.ts';
import { foldWords } from '../ledger/quote-id.ts';
import type { ArticleAnnotations, ArticleQuote, DoubtfulId } from '../schemas/annotations.ts';
import type { Finding } from '../schemas/finding.ts';
import type { QuoteRecord } from '../schemas/ledger-file.ts';

/** A record of the ledger, and where it stands. */
export interface PlacedRecord extends Pick<
  QuoteRecord,
  'text' | 'article' | 'status' | 'reason' | 'speakers' | 'speakerText' | 'supersededBy'
> {
  readonly id: string;
  readonly file: string;
  readonly line: number;
}

/** An issued id that may be a quote of an article, and the likeliest one. */
interface PlacedDoubt extends DoubtfulId {
  readonly article: string;
  readonly quote: ArticleQuote;
}

/** What is asked of issued ids: each once, however many articles may hold it, where the same words stand if they do. */
export function findDoubts(
  articles: readonly ArticleAnnotations[],
  known: ReadonlyMap<string, PlacedRecord>,
  isStrict: boolean,
): Finding[] {
  const doubts = articles.flatMap(({ file, quotes, doubts: own }) =>
    own.flatMap((doubt): PlacedDoubt[] => {
      const quote = quotes.find(({ id }) => id === doubt.quotes[0]);
      return quote ? [{ ...doubt, article: file, quote }] : [];
    }),
  );
  return [...Map.groupBy(doubts, ({ id }) => id)].flatMap(([id, all]) => {
    const record = known.get(id);
    const doubt = all.find(({ quote }) => hasSameWords(record, quote)) ?? all[0];
    if (!record || !doubt) return [];
    const { article: file, line, column } = doubt;
    const severity = isStrict ? 'error' : 'warning';
    const place = { file, line, column };
    return [{ rule: 'doubtful-quote', severity, ...place, ...toQuestion(record, doubt) }];
  });
}

function hasSameWords(record: PlacedRecord | undefined, quote: ArticleQuote): boolean {
  return record !== undefined && foldWords(record.text) === foldWords(quote.text);
}

function toQuestion(
  record: PlacedRecord,
  { quote }: PlacedDoubt,
): { readonly message: string; readonly fix: string } {
  const { id, text, reason = '' } = record;
  const { speaker } = quote;
  const kind = toDoubtKind(record, {
    text: quote.text,
    speakers: speaker.ids,
    speakerText: speaker.text,
  });
  const words = cut(text);
  const accept = `npm run ledger -- accept ${id}=${quote.id}`;
  const begin = `npm run ledger -- accept ${quote.id}=${quote.id}`;
  const retire = `npm run ledger -- retire ${id} --reason "…"`;
  if (kind === 'withdrawn')
    return {
      message: say({
        de: `Diese Worte wurden als ${id} zurückgezogen${reason === '' ? '.' : `: ${reason}`}`,
        en: `These words were withdrawn as ${id}${reason === '' ? '.' : `: ${reason}`}`,
      }),
      fix: say({
        de: `Aus dem Artikel nehmen. Wenn sie wieder gelten: ${accept}. Wenn es ein anderes Zitat ist: ${begin}.`,
        en: `Take them out of the article. If they hold again: ${accept}. If it is another quote: ${begin}.`,
      }),
    };
  const message = say({
    de: `Ist das noch ${id}, „${words}“?`,
    en: `Is this still ${id}, “${words}”?`,
  });
  if (kind === 'sense')
    return {
      message: `${message} ${say({
        de: 'Eine Verneinung oder eine Zahl ist anders.',
        en: 'A negation or a figure is another.',
      })}`,
      fix: say({
        de: `Wenn ja: ${accept}. Wenn der alte Wortlaut falsch war: npm run ledger -- correct ${id}. Wenn es weg ist: ${retire}.`,
        en: `If it is: ${accept}. If the old words were wrong: npm run ledger -- correct ${id}. If it is gone: ${retire}.`,
      }),
    };
  const fix = hasSameWords(record, quote)
    ? say({
        de: `Wenn ja: ${accept}. Wenn es ein anderes ist: ${begin}.`,
        en: `If it is: ${accept}. If it is another: ${begin}.`,
      })
    : say({
        de: `Wenn ja: ${accept}. Wenn es weg ist: ${retire}.`,
        en: `If it is: ${accept}. If it is gone: ${retire}.`,
      });
  return { message, fix };
}

function cut(text: string): string {
  return text.length > 60 ? `${text.slice(0, 59)}…` : text;
}
