import { findFirstFrom } from '../spans/span-search.ts';
import type { Quote } from './quotation/quote.ts';
import { toOuterSpan } from './quotation/quote.ts';
import type { Span } from './core/spans.ts';
import { containsSpan } from './core/spans.ts';

/**
 * What a reader meets: the words of one speaker in the whole sentences that hold them. Quotes of one speaker inside one
 * another, and beside one another in one sentence, are one statement.
 */
export interface StatementSpan {
  /** Indices of its quotes, in order of the text; the first gives the statement its address. */
  readonly quotes: readonly [number, ...number[]];
  /** From the first character of its first sentence to the last of its last. */
  readonly span: Span;
}

/** From so many sentences on what frames a quote is too far from it to be shown with it. */
const FAR = 3;

/**
 * Groups the quotes of a text. `quotes` come in order of their first words, the longer first; `sentences` in order and
 * apart. Each quote is in one statement, and statements come in the order of their first quotes.
 *
 * @example
 * // Berg sagte, der Deich sei „sicher“. → one statement of two quotes, its span the sentence
 */
export function findStatements(
  sentences: readonly Span[],
  quotes: readonly Quote[],
): StatementSpan[] {
  const groups: Group[] = [];
  const around = new Map<string, Group>();
  const beside = new Map<string, Group>();
  quotes.forEach((quote, index) => {
    const outer = toOuterSpan(quote);
    const range = toRange(sentences, quote);
    const speaker = toSpeakerKey(quote);
    const place = `${speaker} ${quote.polarity}`;
    const holding = around.get(speaker);
    const sharing = isNamed(quote) ? beside.get(place) : undefined;
    const known =
      holding && containsSpan(holding.outer, outer)
        ? holding
        : sharing && range.first <= sharing.range.last
          ? sharing
          : undefined;
    if (known) {
      known.quotes.push(index);
      known.range = join(known.range, range);
      if (outer.end > known.outer.end) known.outer = outer;
      return;
    }
    const group: Group = { quotes: [index], outer, range };
    groups.push(group);
    if (!holding || outer.end > holding.outer.end) around.set(speaker, group);
    beside.set(place, group);
  });
  return groups.map(({ quotes: indices, range }) => ({
    quotes: indices,
    span: {
      start: sentences[range.first]?.start ?? 0,
      end: sentences[range.last]?.end ?? 0,
    },
  }));
}

/** The first and the last of some sentences, by their indices. */
interface Range {
  readonly first: number;
  readonly last: number;
}

interface Group {
  readonly quotes: [number, ...number[]];
  /** The words of the quote that may hold others. */
  outer: Span;
  range: Range;
}

function join(a: Range, b: Range): Range {
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

/** The sentences of a quote, with those of its cue and its frame where these are near. */
function toRange(sentences: readonly Span[], { spans, cue, frame }: Quote): Range {
  const outer = toOuterSpan({ spans });
  const own = toSentences(sentences, outer);
  return [...cue, ...frame].reduce((range, span) => {
    const wider = join(range, toSentences(sentences, span));
    return own.first - wider.first < FAR && wider.last - own.last < FAR ? wider : range;
  }, own);
}

function toSentences(sentences: readonly Span[], { start, end }: Span): Range {
  const first = Math.max(0, findFirstFrom(sentences, start + 1) - 1);
  return { first, last: Math.max(first, findFirstFrom(sentences, end) - 1) };
}

/** Who says a quote and who passed it on, as a text that is the same for no other: quotes of one chain only are one statement. */
export function toSpeakerKey({
  speaker,
  relay,
  relayText,
}: Pick<Quote, 'speaker' | 'relay' | 'relayText'>): string {
  const who = speaker.ids.length > 0 ? speaker.ids.join() : `?${speaker.text}`;
  return `${who} < ${relay.join()} ${relayText}`;
}

function isNamed({ speaker: { ids, text } }: Quote): boolean {
  return ids.length > 0 || text !== '';
}
