import type { Article, SiteQuote } from '../site/model.ts';
import type { Span } from '../text/core/spans.ts';
import type { Addresses } from './addresses.ts';
import type { MovedArticle } from './moved-articles.ts';
import { toMovedLine } from './moved-articles.ts';
import { countCodePoints } from './web-annotation-text.ts';

/**
 * The articles of a month as JSON Lines: the text of each, without markup, and where its statements, quotes and names stand in it.
 * Positions count code points from 0, the second one past the end, as Python counts. Articles that were in the file once follow, each with where
 * it is now.
 */
export function toArticleLines(
  articles: readonly Article[],
  to: Addresses,
  moved: readonly MovedArticle[] = [],
): string {
  const lines = [
    ...articles.map((article) => toLine(article, to)),
    ...moved.map((one) => toMovedLine(one, to)),
  ];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}

function toLine(article: Article, to: Addresses): object {
  const { id, title, date, lang, text, source } = article;
  const count = countCodePoints(text);
  const toPair = ({ start, end }: Span): [number, number] => [count(start), count(end)];
  return {
    id,
    url: to.article(id),
    title,
    date,
    lang,
    publisher: source?.publisher ?? null,
    sourceUrl: source?.url ?? null,
    text,
    quotes: article.quotes.map((quote) => toQuote(quote, to, toPair)),
    mentions: article.mentions.map(({ kind, id: entry, span, confidence }) => {
      return { kind, id: entry, span: toPair(span), confidence };
    }),
  };
}

function toQuote(
  quote: SiteQuote,
  to: Addresses,
  toPair: (span: Span) => [number, number],
): object {
  const { id, statement, type, polarity, speakers, speakerText, spans, confidence } = quote;
  return {
    id,
    url: to.quoteOf(quote),
    statement: statement.id,
    type,
    polarity,
    speakers: speakers.map((actor) => actor.id),
    speakerText,
    spans: spans.map(toPair),
    confidence,
  };
}
