import type { Annotations } from '../../src/text/annotate.ts';
import { findBlocks } from '../../src/text/core/blocks.ts';
import { findMentions } from '../../src/text/names/find-mentions.ts';
import type { Registry } from '../../src/text/names/create-registry.ts';
import { findMarks } from '../../src/text/core/marks.ts';
import type { Participants, Quote } from '../../src/text/quotation/quote.ts';
import { toReading } from '../../src/text/syntax/read.ts';
import type { Reading, Sentence } from '../../src/text/syntax/reading.ts';
import type { Span } from '../../src/text/core/spans.ts';
import { findTokens } from '../../src/text/core/tokens.ts';
import { GERMAN } from '../../src/text/lang/de/german.ts';
import { EXAMPLES } from './registry-of-examples.ts';

/** What the quotation rules see of a text. */
export function readExample(text: string, registry: Registry = EXAMPLES): Reading {
  const blocks = findBlocks(text);
  const tokens = findTokens(text, GERMAN);
  const { marked } = findMarks(text, blocks);
  const { mentions } = findMentions(tokens, text, registry);
  return toReading({ text, tokens, blocks, marked, mentions, registry, language: GERMAN });
}

/** The first sentence of a reading, or the one at an index. */
export function getSentence(reading: Reading, index = 0): Sentence {
  const sentence = reading.sentences[index];
  if (!sentence) throw new Error(`no sentence ${String(index)} in: ${reading.text}`);
  return sentence;
}

/** The words of a span. */
export function toWords(text: string, { start, end }: Span): string {
  return text.slice(start, end);
}

/** The words of a range of tokens. */
export function toRangeWords(
  { text, tokens }: Reading,
  { from, to }: { readonly from: number; readonly to: number },
): string {
  return text.slice(tokens[from]?.start, tokens[to - 1]?.end);
}

/**
 * A quote as a row: `type | words | speaker`, then `to …` for an addressee and `through …` for a relay.
 * Somebody the registry does not have stands in brackets, with the words of the text; nobody is a dash.
 */
export function toRow(text: string, { type, spans, speaker, addressee, relay }: Quote): string {
  const words = spans.map((span) => toWords(text, span)).join(' … ');
  const columns = [type, words, toNames(speaker)];
  if (addressee.text !== '') columns.push(`to ${toNames(addressee)}`);
  if (relay.length > 0) columns.push(`through ${relay.join(', ')}`);
  return columns.join(' | ');
}

/** All quotes of a text as rows. */
export function toRows(text: string, { quotes }: Pick<Annotations, 'quotes'>): string[] {
  return quotes.map((quote) => toRow(text, quote));
}

function toNames({ ids, text }: Participants): string {
  return ids.length > 0 ? ids.join(', ') : text === '' ? '–' : `(${text})`;
}
