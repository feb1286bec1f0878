import type { CollectionEntry } from 'astro:content';
import { getSide, toSideClass } from '../schemas/actor-look.ts';
import type { ArticleQuote } from '../schemas/annotations.ts';
import { compareText } from '../schemas/compare-text.ts';
import { findIndexAt, findInside } from '../spans/span-search.ts';
import { toAround } from '../schemas/quote-traits.ts';
import { toContext } from './excerpts.ts';
import type { Actor, Article, QuoteAddress, Side } from './model.ts';
import type { Records } from './past-quotes.ts';
import { toHistory } from './past-quotes.ts';
import { toQuoteAddress } from './quote-address.ts';
import type { LooseQuote, Thresholds } from './link-statements.ts';
import { linkStatements } from './link-statements.ts';
import { toSourceLinks } from './fragment/source-links.ts';
import { countSpeechShares, countWordsOfQuotes } from './speech-shares.ts';
import type { Writable } from './writable.ts';

/** An article with its quotes, each with what the ledger knows of it. */
export function toArticle(
  entry: CollectionEntry<'articles'>,
  actors: ReadonlyMap<string, Actor>,
  sides: readonly Side[],
  records: Records,
  confidence: Thresholds,
  embedsUntil?: string,
): Article {
  const { annotations, ...data } = entry.data;
  const { text, words, blocks, markup, mentions } = annotations;
  const corrections = data.corrections.toSorted((a, b) => compareText(b.date, a.date));
  let wordsOfQuotes: Article['wordsOfQuotes'] | undefined;
  let shares: Article['speechShares'] | undefined;
  const article: Writable<Article> = {
    ...data,
    id: entry.id,
    entry,
    text,
    words,
    blocks,
    markup,
    mentions,
    statements: [],
    quotes: [],
    quotesByBlock: new Map(),
    // A third of the time that a model takes, and only few pages show it.
    get wordsOfQuotes() {
      return (wordsOfQuotes ??= countWordsOfQuotes(text, article.quotes));
    },
    get speechShares() {
      return (shares ??= countSpeechShares(article, sides));
    },
    named: [],
    tags: [],
    corrections: corrections.filter(({ quote }) => quote === undefined),
  };
  const byQuote = Map.groupBy(corrections, ({ quote }) => quote);
  const named = mentions.map((mention) => ({ ...mention.span, mention }));
  const loose = annotations.quotes.map((quote) => ({
    ...toQuote(quote, article, actors, records, byQuote.get(quote.id) ?? []),
    mentions: quote.spans.flatMap((span) => findInside(named, span).map(({ mention }) => mention)),
  }));
  const frames = new Map(
    annotations.quotes.map(({ id, frame, cue }) => [id, [...frame, ...cue]] as const),
  );
  const toAddress = (id: string, isHead: boolean): QuoteAddress =>
    toQuoteAddress(records.get(id), isHead, embedsUntil);
  const { url } = data.source ?? {};
  const spans = annotations.statements.map(({ span }) => span);
  const links = url === undefined ? [] : toSourceLinks({ text, blocks, url }, spans);
  const found = annotations.statements.map((one, index) => ({ ...one, sourceLink: links[index] }));
  Object.assign(article, linkStatements(text, found, loose, frames, confidence, toAddress));
  article.quotesByBlock = Map.groupBy(article.quotes, ({ block }) => block);
  return article;
}

function toQuote(
  quote: ArticleQuote,
  article: Article,
  actors: ReadonlyMap<string, Actor>,
  records: Records,
  corrections: Article['corrections'],
): Omit<LooseQuote, 'mentions'> {
  const { text, blocks } = article;
  const slice = ({ start, end }: { start: number; end: number }): string => text.slice(start, end);
  const find = (ids: readonly string[]): Actor[] => ids.flatMap((id) => actors.get(id) ?? []);
  const start = quote.spans[0]?.start ?? 0;
  const block = findIndexAt(blocks, start);
  const speakers = find(quote.speaker.ids);
  const history = toHistory(quote, records.get(quote.id), actors);
  const isCorrected =
    history.some(({ isCorrection }) => isCorrection) ||
    corrections.some(({ kind }) => kind === 'correction');
  return {
    id: quote.id,
    article,
    type: quote.type,
    polarity: quote.polarity,
    text: quote.text,
    words: quote.spans.map(slice).join(' … '),
    spans: quote.spans,
    speakers,
    speakerText: quote.speaker.text,
    cue: quote.cue.map(slice).join(' … '),
    frame: quote.frame.map(slice).join(' … '),
    relay: find(quote.relay),
    relayText: quote.relayText,
    hedges: quote.hedges.map(slice),
    said: quote.said,
    addressees: find(quote.addressee.ids),
    addresseeText: quote.addressee.text,
    rule: quote.rule,
    confidence: quote.confidence,
    status: isCorrected ? 'corrected' : history.length > 0 ? 'changed' : 'current',
    history,
    corrections,
    firstSeen: records.get(quote.id)?.firstSeen,
    ...toAround(text, start, quote.spans.at(-1)?.end ?? 0),
    sideClass: toSideClass(speakers.map(getSide)),
    block,
    context: toContext(text, blocks[block] ?? { start: 0, end: text.length }, quote.spans),
  };
}
