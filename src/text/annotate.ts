import type { Block } from './blocks.ts';
import { findBlocks } from './blocks.ts';
import type { Mention, UnlinkedName } from './names/mentions.ts';
import { findMentions } from './names/mentions.ts';
import type { Registry } from './names/registry.ts';
import type { Echo } from './quotation/echoes.ts';
import { findEchoes } from './quotation/echoes.ts';
import { findQuotes } from './quotation/find-quotes.ts';
import { findMarks } from './quotation/marks.ts';
import type { Quote } from './quotation/quote.ts';
import { toReading } from './quotation/read.ts';
import type { Settlement } from './settle.ts';
import { settleMentions, settleQuotes, withoutSettled } from './settle.ts';
import type { Span } from './spans.ts';
import type { Statement } from './statements.ts';
import { findStatements } from './statements.ts';
import { findTokens } from './tokens.ts';

/** All that is known of a text. Spans are UTF-16 offsets into it; everything is in order of the text. */
export interface Annotations {
  readonly quotes: readonly Quote[];
  readonly statements: readonly Statement[];
  readonly echoes: readonly Echo[];
  readonly mentions: readonly Mention[];
  /** Names that are not linked, and why. */
  readonly unlinked: readonly UnlinkedName[];
  /** Opening quotation marks that nothing closes. */
  readonly unclosed: readonly Span[];
}

export interface AnnotateOptions {
  /** Paragraphs and headings; found by line breaks when they are not given. */
  readonly blocks?: readonly Block[];
  /** Day of the text, ISO; it says who held an office that the text names ("der Bundeskanzler"). */
  readonly date?: string | undefined;
  /** What editors decided by hand. */
  readonly settled?: readonly Settlement[];
}

/**
 * Annotates a German text: who says what, how, to whom and through whom, and who, where and what is named.
 * A pure function: the same text and registry give the same annotations. No input throws.
 *
 * @example annotate('„Wir bleiben“, sagte Ada Berg.', registry).quotes[0].speaker.ids // ['ada-berg']
 */
export function annotate(
  text: string,
  registry: Registry,
  options: AnnotateOptions = {},
): Annotations {
  const { blocks = findBlocks(text), settled = [], date } = options;
  const tokens = findTokens(text);
  const { marked, unclosed } = findMarks(text, blocks);
  const found = findMentions(tokens, text, registry, date);
  const mentions = settleMentions(text, found.mentions, settled);
  const unlinked = withoutSettled(found.unlinked, settled);
  const reading = toReading({ text, tokens, blocks, marked, mentions, registry, date });
  const quotes = settleQuotes(findQuotes(reading), settled, marked, registry);
  const echoes = findEchoes(text, blocks, marked, quotes);
  const statements = findStatements(reading.sentenceSpans, quotes);
  return { quotes, statements, echoes, mentions, unlinked, unclosed };
}
