import type { ArticleStatement } from '../schemas/annotations.ts';
import { compareText } from '../schemas/compare-text.ts';
import { createOverlapFinder } from '../spans/find-overlaps.ts';
import { findFirstFrom, findIndexAt } from '../spans/span-search.ts';
import type { Span } from '../text/core/spans.ts';
import type { QuoteAddress, SiteQuote, Statement, StatementPart } from './model.ts';
import type { Writable } from './writable.ts';

/** The least confidence of a statement: to be shown as sure, and to be in feeds and on a card. */
export interface Thresholds {
  readonly sure: number;
  readonly feeds: number;
}

/**
 * From 0.6 on a quote and its speaker are more likely right than not: on text that the engine was not made with, 83 % of such
 * quotes are right, and 43 % of the others (`npm run bench:quotes`, dev).
 */
export const THRESHOLDS: Thresholds = { sure: 0.6, feeds: 0.6 };

/** A quote that does not know its statement yet. */
export type LooseQuote = Omit<SiteQuote, 'statement' | 'within' | 'address' | 'page'>;

/** A statement as it was found, and its place in the publisher's own page. */
export interface FoundStatement extends ArticleStatement {
  readonly sourceLink: string | undefined;
}

/** What lies at the address of a quote, by its id and whether it is the first of its statement. */
export type ToAddress = (id: string, isHead: boolean) => QuoteAddress;

/** Where the cue and the frame of each quote stand, by its id. */
export type Frames = ReadonlyMap<string, readonly Span[]>;

/**
 * Puts the quotes of an article into their statements, and links both ways. Statements and quotes keep the order in
 * which they come; each quote is named by one statement.
 */
export function linkStatements(
  text: string,
  found: readonly FoundStatement[],
  loose: readonly LooseQuote[],
  frames: Frames,
  confidence: Thresholds,
  toAddress: ToAddress,
): { readonly statements: Statement[]; readonly quotes: SiteQuote[] } {
  const byId = new Map(loose.map((quote) => [quote.id, quote]));
  const quotes = new Map<string, SiteQuote>();
  const findHolder = createHolderFinder(loose);
  const holders = new Map(loose.map((quote) => [quote.id, findHolder(quote)]));
  const statements = found.flatMap((one): Writable<Statement>[] => {
    const [first, ...others] = one.quotes.flatMap((id) => byId.get(id) ?? []);
    if (!first) return [];
    const own: Writable<SiteQuote>[] = [];
    const all = [first, ...others] as const;
    const statement = toStatement(text, one, all, frames, own, confidence);
    for (const quote of all) {
      const address = toAddress(quote.id, quote === first);
      const page = address === 'fragment' ? first.id : quote.id;
      const linked = { ...quote, statement, within: holders.get(quote.id), address, page };
      own.push(linked);
      quotes.set(quote.id, linked);
    }
    return [statement];
  });
  statements.forEach((statement, index) => {
    const holder = quotes.get(statement.quotes[0].within ?? '');
    if (holder && holder.statement !== statement) statement.within = holder.statement.id;
    statement.previous = statements[index - 1];
    statement.next = statements[index + 1];
  });
  return { statements, quotes: loose.flatMap(({ id }) => quotes.get(id) ?? []) };
}

function toStatement(
  text: string,
  { span, sentences, sourceLink }: FoundStatement,
  quotes: readonly [LooseQuote, ...LooseQuote[]],
  frames: Frames,
  own: readonly SiteQuote[],
  confidence: Thresholds,
): Writable<Statement> {
  const [first] = quotes;
  const addressed = quotes.find((one) => one.addresseeText !== '' || one.addressees.length > 0);
  const seen = quotes.flatMap(({ firstSeen }) => firstSeen ?? []).sort(compareText);
  const corrections = quotes
    .flatMap((quote) => quote.corrections)
    .toSorted((a, b) => compareText(b.date, a.date));
  return {
    id: first.id,
    article: first.article,
    // The quotes are put in once they know their statement.
    quotes: own as unknown as Statement['quotes'],
    text: text.slice(span.start, span.end),
    parts: toParts(text, span, sentences, quotes, frames),
    speakers: first.speakers,
    speakerText: first.speakerText,
    cue: first.cue,
    relay: first.relay,
    relayText: first.relayText,
    hedges: [...new Set(quotes.flatMap(({ hedges }) => hedges))],
    said: quotes.find(({ said }) => said !== undefined)?.said,
    addressees: addressed?.addressees ?? [],
    addresseeText: addressed?.addresseeText ?? '',
    polarity: first.polarity,
    rule: first.rule,
    confidence: first.confidence,
    isSure: first.confidence >= confidence.sure,
    within: undefined,
    isHandedOn: first.confidence >= confidence.feeds,
    sourceLink,
    sideClass: first.sideClass,
    block: first.block,
    status:
      (['corrected', 'changed'] as const).find((status) =>
        quotes.some((quote) => quote.status === status),
      ) ?? 'current',
    firstSeen: seen[0],
    corrections,
    mentions: [...new Set(quotes.flatMap((quote) => quote.mentions))],
    previous: undefined,
    next: undefined,
    same: [],
  };
}

/**
 * Makes a function that gives the id of the smallest of some quotes that holds another of them. The quotes, and those that
 * are asked about one after another, come in order of their first words.
 */
function createHolderFinder(all: readonly LooseQuote[]): (quote: LooseQuote) => string | undefined {
  const toOuter = (quote: LooseQuote) => ({
    start: quote.spans[0]?.start ?? 0,
    end: quote.spans.at(-1)?.end ?? 0,
    quote,
  });
  const findAt = createOverlapFinder(all.map(toOuter));
  return (quote) => {
    const { start, end } = toOuter(quote);
    // Whatever holds it covers its first character.
    const holders = findAt({ start, end: start + 1 }).filter(
      (one) => one.end - one.start > end - start && holds(one.quote.spans, quote.spans),
    );
    return holders.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0]?.quote.id;
  };
}

function holds(outer: readonly Span[], inner: readonly Span[]): boolean {
  return inner.every((span) =>
    outer.some(({ start, end }) => start <= span.start && span.end <= end),
  );
}

/** Divides the sentences of a statement wherever a quote, a frame or a sentence begins or ends. */
function toParts(
  text: string,
  whole: Span,
  sentences: readonly Span[],
  quotes: readonly LooseQuote[],
  framesOf: Frames,
): StatementPart[] {
  const words = quotes
    .flatMap(({ id, type, spans }) => spans.map((span) => ({ ...span, id, type })))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const frames = quotes
    .flatMap(({ id }) => framesOf.get(id) ?? [])
    .sort((a, b) => a.start - b.start);
  const cuts = [...words, ...frames, ...sentences, whole]
    .flatMap(({ start, end }) => [start, end])
    .filter((at) => at >= whole.start && at <= whole.end);
  const offsets = [...new Set(cuts)].sort((a, b) => a - b);
  const findWords = createOverlapFinder(words);
  const findFrames = createOverlapFinder(frames);
  return offsets.slice(0, -1).map((start, index) => {
    const part = { start, end: offsets[index + 1] ?? start };
    const around = findWords(part).toSorted((a, b) => a.end - a.start - (b.end - b.start));
    const at = findIndexAt(sentences, start);
    return {
      text: text.slice(part.start, part.end),
      type: around[0]?.type,
      quotes: around.map(({ id }) => id),
      // The space between two sentences goes with the one before it.
      sentence: at >= 0 ? at : findFirstFrom(sentences, start) - 1,
      isFrame: findFrames(part).length > 0,
    };
  });
}
