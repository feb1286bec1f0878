import type { Block } from './core/blocks.ts';
import { findBlocks } from './core/blocks.ts';
import type { UnlinkedName } from './names/find-mentions.ts';
import type { Mention } from './names/mention.ts';
import { findMentions } from './names/find-mentions.ts';
import type { Registry } from './names/registry.ts';
import type { Echo } from './discourse/echoes.ts';
import { findEchoes } from './discourse/echoes.ts';
import { findQuotes } from './quotation/find-quotes.ts';
import { findMarks } from './core/marks.ts';
import type { Quote } from './quotation/quote.ts';
import { toReading } from './syntax/read.ts';
import type { Settlement } from './settle.ts';
import { settleMentions, settleQuotes, withoutSettled } from './settle.ts';
import type { Span } from './core/spans.ts';
import type { Time } from './times/find-times.ts';
import { findTimes } from './times/find-times.ts';
import { compareSpans } from './core/spans.ts';
import { divideText, withoutSilent } from './divide-text.ts';
import type { StatementSpan } from './find-statements.ts';
import { findStatements } from './find-statements.ts';
import { findTokens } from './core/tokens.ts';
import type { GivenForm } from './form.ts';
import { NO_LANGUAGE } from './lang/language.ts';
import { getLanguage } from './languages.ts';

/** All that is known of a text. Spans are UTF-16 offsets into it; everything is in order of the text. */
export interface Annotations {
  readonly quotes: readonly Quote[];
  readonly statements: readonly StatementSpan[];
  readonly echoes: readonly Echo[];
  readonly mentions: readonly Mention[];
  /** Names that are not linked, and why. */
  readonly unlinked: readonly UnlinkedName[];
  /** Words that name a time which the text decides. */
  readonly times: readonly Time[];
  /** Opening quotation marks that nothing closes. */
  readonly unclosed: readonly Span[];
}

export interface AnnotateTextOptions extends GivenForm {
  /** Paragraphs and headings; found by line breaks when they are not given. */
  readonly blocks?: readonly Block[];
  /** Language of the text, as a tag of BCP 47: `de` (the default), `de-AT`. */
  readonly lang?: string | undefined;
  /** Day of the text, ISO; it says who held an office that the text names ("der Bundeskanzler"). */
  readonly date?: string | undefined;
  /** What editors decided by hand. */
  readonly settled?: readonly Settlement[];
}

const NOTHING_NAMED = { mentions: [], unlinked: [] };

/**
 * Annotates a text: who says what, how, to whom and through whom, and who, where and what is named.
 * A pure function: the same text and registry give the same annotations. No input throws.
 * In a text whose language the engine does not know nothing is found; what an editor settled by hand stands there too.
 *
 * @example annotate('„Wir bleiben“, sagte Ada Berg.', registry).quotes[0].speaker.ids // ['ada-berg']
 */
export function annotate(
  text: string,
  registry: Registry,
  options: AnnotateTextOptions = {},
): Annotations {
  const { blocks = findBlocks(text), settled = [], date, lang = 'de', form, speakers } = options;
  const language = getLanguage(lang);
  const known = language ?? NO_LANGUAGE;
  const tokens = findTokens(text, known);
  const { marked, unclosed } = findMarks(text, blocks);
  const named = language
    ? findMentions(withoutSilent(tokens, blocks), text, registry, date)
    : NOTHING_NAMED;
  const mentions = settleMentions(text, named.mentions, settled);
  const unlinked = withoutSettled(named.unlinked, settled);
  const readings = divideText({ blocks, tokens, marked, mentions }).map((part) =>
    toReading({ ...part, text, registry, date, language: known, given: { form, speakers } }),
  );
  const found = language ? readings.flatMap((reading) => findQuotes(reading)) : [];
  const quotes = settleQuotes(found, settled, marked, registry);
  const echoes = findEchoes(text, blocks, marked, quotes);
  const sentences = readings.flatMap(({ sentenceSpans }) => sentenceSpans).sort(compareSpans);
  const statements = findStatements(sentences, quotes);
  const times = readings
    .flatMap((reading) => findTimes(reading, quotes))
    .sort((a, b) => compareSpans(a.span, b.span));
  return { quotes, statements, echoes, mentions, unlinked, times, unclosed };
}
