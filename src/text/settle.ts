import type { Mention } from './names/mention.ts';
import type { GivenName } from './given-name.ts';
import { toParticipants } from './given-name.ts';
import type { Registry } from './names/create-registry.ts';
import type { MarkedSpan } from './core/marks.ts';
import type { Polarity, Quote, QuoteType } from './quotation/quote.ts';
import { NOBODY, toOuterSpan } from './quotation/quote.ts';
import { createOverlapFinder } from '../spans/find-overlaps.ts';
import type { Span } from './core/spans.ts';
import { compareSpans, containsSpan } from './core/spans.ts';

/** What an editor says of a quote; what is undefined stays as the rules found it. */
export interface GivenTraits {
  readonly speaker?: GivenName | undefined;
  readonly addressee?: GivenName | undefined;
  /** Who passed it on. */
  readonly relay?: GivenName | undefined;
  readonly type?: QuoteType | undefined;
  readonly polarity?: Polarity | undefined;
  /** The id of the statement, where the editor says which it is. */
  readonly id?: string | undefined;
  /** The day on which it was said, ISO. */
  readonly said?: string | undefined;
}

/** What an editor has settled by hand for a part of a text; it always wins over the rules. */
export type Settlement =
  | { readonly kind: 'plain'; readonly span: Span }
  | {
      readonly kind: 'mention';
      readonly span: Span;
      readonly of: Mention['kind'];
      readonly id: string;
    }
  | ({
      readonly kind: 'quote';
      /** From the first to the last of the words. */
      readonly span: Span;
      /** Its parts, where it goes over several paragraphs; otherwise the span is all. */
      readonly parts?: readonly Span[] | undefined;
      /** false: these words are no quote, whatever their marks. */
      readonly isQuote: boolean;
    } & GivenTraits);

/** Puts settled mentions in place of found ones and takes all out of plain parts. */
export function settleMentions(
  text: string,
  found: readonly Mention[],
  settled: readonly Settlement[],
): Mention[] {
  const kept = withoutSettled(found, settled);
  const added = settled.flatMap((one): Mention[] => {
    if (one.kind !== 'mention') return [];
    const { span, id, of: kind } = one;
    return [
      { span, id, kind, form: text.slice(span.start, span.end), rule: 'directive', confidence: 1 },
    ];
  });
  return [...kept, ...added].sort((a, b) => a.span.start - b.span.start);
}

/** Takes out what overlaps words whose names are settled; `found` in order of the text. */
export function withoutSettled<One extends { readonly span: Span }>(
  found: readonly One[],
  settled: readonly Settlement[],
): One[] {
  const barring = settled.filter(({ kind }) => kind !== 'quote').map(({ span }) => span);
  const findBarring = createOverlapFinder(barring.sort(compareSpans));
  return found.filter(({ span }) => findBarring(span).length === 0);
}

/** Puts settled quotes in place of those found on the same words, and takes out what is settled as none. */
export function settleQuotes(
  found: readonly Quote[],
  settled: readonly Settlement[],
  marked: readonly MarkedSpan[],
  registry: Registry,
): Quote[] {
  const pairs = indexPairs(marked);
  const outer = new Set(marked.map(toKey));
  const toMarked = (span: Span): Span => pairs.get(toKey(span)) ?? span;
  const barring = settled.flatMap((one) => (one.kind === 'mention' ? [] : [toMarked(one.span)]));
  const { kept, firsts } = findSettled(found, barring);
  const added = settled.flatMap((one): Quote[] => {
    if (one.kind !== 'quote' || !one.isQuote) return [];
    // What the rules found within several paragraphs is no frame of all of them.
    if (one.parts) return [toSettledQuote(one, one.parts, true, undefined, registry)];
    const span = toMarked(one.span);
    const same = firsts.get(toKey(span));
    return [toSettledQuote(one, [span], outer.has(toKey(span)), same, registry)];
  });
  return [...kept, ...added].sort(
    (a, b) =>
      toOuterSpan(a).start - toOuterSpan(b).start || toOuterSpan(b).end - toOuterSpan(a).end,
  );
}

/** A quote as an editor gives it; `same` is the quote that the rules found on these words. */
function toSettledQuote(
  one: GivenTraits,
  spans: readonly Span[],
  isMarked: boolean,
  same: Quote | undefined,
  registry: Registry,
): Quote {
  const given = {
    ...(one.id === undefined ? {} : { id: one.id }),
    ...(one.said === undefined ? {} : { said: one.said }),
  };
  const { addressee, relay, type, polarity } = one;
  const isOther = [one.speaker, addressee, relay, type, polarity].some(Boolean);
  // Who only says which statement it is, or of which day, leaves the rest as it was found.
  if (same && Object.keys(given).length > 0 && !isOther) return { ...same, ...given };
  const speaker = one.speaker
    ? toParticipants(one.speaker, same?.speaker, registry)
    : (same?.speaker ?? NOBODY);
  return {
    type: type ?? (isMarked ? 'direct' : 'indirect'),
    spans,
    cue: same?.cue ?? [],
    frame: same?.frame ?? [],
    speaker,
    addressee: addressee
      ? toParticipants(addressee, same?.addressee, registry)
      : (same?.addressee ?? NOBODY),
    relay: relay ? relay.ids : (same?.relay.filter((id) => !speaker.ids.includes(id)) ?? []),
    relayText: relay ? relay.text : (same?.relayText ?? ''),
    rule: 'directive',
    polarity: polarity ?? same?.polarity ?? 'asserted',
    hedges: same?.hedges ?? [],
    medium: same?.medium ?? 'speech',
    confidence: 1,
    ...(same?.said === undefined ? {} : { said: same.said }),
    ...given,
  };
}

const MOST = 0.6;

/**
 * Tells whether a settled span decides over a found quote: it holds the quote, or is most of it. A part settled
 * inside a longer quote leaves that quote alone.
 */
function isSettled(quote: Quote, span: Span): boolean {
  const outer = toOuterSpan(quote);
  if (containsSpan(span, outer)) return true;
  const shared = Math.min(span.end, outer.end) - Math.max(span.start, outer.start);
  return quote.type !== 'direct' && shared > MOST * (outer.end - outer.start);
}

/** Which quotes no settled span decides over, and for each span the first quote that it does. */
function findSettled(
  found: readonly Quote[],
  barring: readonly Span[],
): { readonly kept: Quote[]; readonly firsts: ReadonlyMap<string, Quote> } {
  const findBarring = createOverlapFinder(barring.toSorted(compareSpans));
  const firsts = new Map<string, Quote>();
  const settled = new Set<Quote>();
  for (const quote of found.toSorted((a, b) => compareSpans(toOuterSpan(a), toOuterSpan(b)))) {
    for (const span of findBarring(toOuterSpan(quote))) {
      if (!isSettled(quote, span)) continue;
      settled.add(quote);
      if (!firsts.has(toKey(span))) firsts.set(toKey(span), quote);
    }
  }
  return { kept: found.filter((quote) => !settled.has(quote)), firsts };
}

/** The pairs of marks by the words that they hold, with the marks and without. */
function indexPairs(marked: readonly MarkedSpan[]): ReadonlyMap<string, Span> {
  const pairs = new Map<string, Span>();
  for (const { start, end, inner } of marked)
    for (const words of [{ start, end }, inner])
      // The marks belong to the words, whether the editor put them inside the directive or around it.
      if (!pairs.has(toKey(words))) pairs.set(toKey(words), { start, end });
  return pairs;
}

function toKey({ start, end }: Span): string {
  return `${String(start)} ${String(end)}`;
}
