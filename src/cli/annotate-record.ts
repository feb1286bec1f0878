import { annotate } from '../text/annotate.ts';
import type { Mention } from '../text/names/mention.ts';
import type { Registry } from '../text/names/registry.ts';
import type { Medium } from '../text/quotation/roles/medium.ts';
import type { Polarity, Quote, QuoteType } from '../text/quotation/quote.ts';
import type { RuleId } from '../text/quotation/rule-ids.ts';
import type { Span } from '../text/core/spans.ts';
import { compareSpans } from '../text/core/spans.ts';
import type { InputRecord } from './read-record.ts';

/** A span as the quotation corpus writes it: `[begin, end)` in UTF-16 offsets into the text. */
export type Offsets = readonly [begin: number, end: number];

/** A quote in the shape of the quotation corpus, with what the engine knows beyond it. */
export interface AnnotatedQuote {
  readonly type: 'Direct' | 'Indirect' | 'FreeIndirect' | 'IndirectFreeIndirect' | 'Reported';
  readonly medium: 'Speech' | 'Writing' | 'SW' | 'ST';
  readonly quote: readonly Offsets[];
  readonly cue: readonly Offsets[];
  readonly speaker: readonly Offsets[];
  readonly frame: readonly Offsets[];
  readonly addressee: readonly Offsets[];
  /** Whether it stands inside another quote. */
  readonly nested: boolean;
  readonly confidence: number;
  readonly rule: RuleId;
  /** Ids of actors, as in `relay`. */
  readonly speakers: readonly string[];
  readonly relay: readonly string[];
  /** How the text names relays that the registry does not have. */
  readonly relayText: string;
  readonly polarity: Polarity;
  readonly hedges: readonly Offsets[];
  /** ISO day, or null where the text does not decide it. */
  readonly said: string | null;
}

export interface MentionRecord extends Omit<Mention, 'span'> {
  readonly span: Offsets;
}

export interface AnnotatedRecord {
  readonly id: string | number;
  readonly quotes: readonly AnnotatedQuote[];
  readonly mentions: readonly MentionRecord[];
}

const MEDIA: Readonly<Record<Medium, AnnotatedQuote['medium']>> = {
  speech: 'Speech',
  writing: 'Writing',
  'speech-or-writing': 'SW',
  'speech-or-thought': 'ST',
};

const TYPES: Readonly<Record<QuoteType, AnnotatedQuote['type']>> = {
  direct: 'Direct',
  indirect: 'Indirect',
  'free-indirect': 'FreeIndirect',
  'indirect-free-indirect': 'IndirectFreeIndirect',
  reported: 'Reported',
};

/** Annotates an article as `npm run annotate` writes it. */
export function annotateRecord(
  { id, text, date, lang }: InputRecord,
  registry: Registry,
): AnnotatedRecord {
  const { quotes, mentions } = annotate(text, registry, {
    date: date ?? undefined,
    lang: lang ?? undefined,
  });
  const inside = findNested(quotes);
  return {
    id,
    quotes: quotes.map((quote) => toAnnotatedQuote(quote, inside.has(quote))),
    mentions: mentions.map(({ span, id, kind, form, rule, confidence }) => ({
      span: toPair(span),
      id,
      kind,
      form,
      rule,
      confidence,
    })),
  };
}

/** Writes a quote in the shape of the corpus. */
export function toAnnotatedQuote(quote: Quote, nested: boolean): AnnotatedQuote {
  return {
    type: TYPES[quote.type],
    medium: MEDIA[quote.medium],
    quote: quote.spans.map(toPair),
    cue: quote.cue.map(toPair),
    speaker: quote.speaker.spans.map(toPair),
    frame: quote.frame.map(toPair),
    addressee: quote.addressee.spans.map(toPair),
    nested,
    confidence: quote.confidence,
    rule: quote.rule,
    speakers: quote.speaker.ids,
    relay: quote.relay,
    relayText: quote.relayText,
    polarity: quote.polarity,
    hedges: quote.hedges.map(toPair),
    said: quote.said ?? null,
  };
}

/** The quotes whose every part lies in a part of another quote; of two with the same words, the second. */
export function findNested<Item extends Pick<Quote, 'spans'>>(quotes: readonly Item[]): Set<Item> {
  const parts = quotes.flatMap((quote) => quote.spans.map((span) => ({ quote, span })));
  const inside = new Set(quotes);
  let reach = 0;
  // Parts of one quote do not overlap: what reaches beyond a part that begins later is another quote's.
  for (const { quote, span } of parts.toSorted((a, b) => compareSpans(a.span, b.span))) {
    if (span.end > reach) inside.delete(quote);
    reach = Math.max(reach, span.end);
  }
  return inside;
}

function toPair({ start, end }: Span): Offsets {
  return [start, end];
}
