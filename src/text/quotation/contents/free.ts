import type { WordClass } from '../../lang/classes/word-class.ts';
import { containsSpan } from '../../core/spans.ts';
import type { Token } from '../../core/tokens.ts';
import { is } from '../../core/tokens.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { PrecedingSentence } from './preceding-sentence.ts';
import type { ParsedSentence } from '../cues/frames.ts';
import type { Observe } from '../observe.ts';
import { endsInName } from '../../syntax/phrase-names.ts';
import type { Reading } from '../../syntax/reading.ts';
import { toSpan } from '../../syntax/reading.ts';
import { isKonjunktivForm } from '../../syntax/verbs.ts';
import { score, toProbability } from '../scores.ts';
import type { Draft } from './draft.ts';
import { CONDITIONAL_WEIGHTS, HEARSAY_WEIGHTS } from '../weights.ts';

// How likely a free statement must be before it is shown.
const LEAST = 0.38;

/** What the sentence before leaves behind, as far as a free statement goes on with it. */
export interface FreeContext {
  readonly before: PrecedingSentence;
  /** Somebody has spoken in the same block. */
  readonly hasSpeaker: boolean;
  /** The registry has whoever it was. */
  readonly isSpeakerKnown: boolean;
  readonly isFirst: boolean;
}

/**
 * Finds a sentence that no frame governs and that is nevertheless somebody else's: in Konjunktiv ("Der Hafen sei
 * voll"), or with sollen ("Der Täter soll geflohen sein").
 */
export function findFree(
  reading: Reading,
  parsed: ParsedSentence,
  drafts: readonly Draft[],
  context: FreeContext,
  observe?: Observe,
): Draft | undefined {
  const main = parsed.clauses.find(({ kind, finite }) => kind === 'main' && finite >= 0);
  const finite = main && reading.tokens[main.finite];
  if (!main || !finite || isGoverned(drafts, finite)) return undefined;
  const span = toSpan(reading.tokens, parsed.sentence);
  const decide = (kind: 'hearsay' | 'conditional', weights: typeof HEARSAY_WEIGHTS): boolean => {
    const features = describeFree(reading, parsed, main, context);
    observe?.({ kind, span, features });
    const isNear = context.hasSpeaker || context.before.hasQuote;
    return isNear && toProbability(score(features, weights)) >= LEAST;
  };
  if (is(finite, 'hearsay-modal') && !is(finite, 'konjunktiv'))
    return decide('hearsay', HEARSAY_WEIGHTS)
      ? toFree(reading, parsed, 'free-indirect')
      : undefined;
  if (is(finite, 'wish-modal') || is(finite, 'writers-guess')) return undefined;
  if (is(finite, 'writers-conditional') && !isPlainPlural(reading, parsed, finite))
    return decide('conditional', CONDITIONAL_WEIGHTS)
      ? toFree(reading, parsed, 'indirect-free-indirect')
      : undefined;
  // "Ich lehne das ab", "Befürchten Sie das?": the writer's, or somebody else's own words.
  const isOwn = reading.tokens
    .slice(main.from, main.to)
    .some((token) => is(token, 'singular-speaker') || is(token, 'polite-subject'));
  const isReported = is(finite, 'konjunktiv') || (isKonjunktivForm(finite) && !isOwn);
  return main.isKonjunktiv && isReported
    ? toFree(reading, parsed, 'indirect-free-indirect')
    : undefined;
}

/**
 * "Die Gemeinden bekämen mehr Geld": full verbs have no other Konjunktiv in the plural, so without a condition it is what
 * somebody says.
 */
function isPlainPlural({ tokens }: Reading, { sentence }: ParsedSentence, finite: Token): boolean {
  const isPlural = is(finite, 'infinitive-end') && finite.word.auxiliary === undefined;
  const words = tokens.slice(sentence.from, sentence.to);
  return isPlural && !words.some((token) => is(token, 'conditional'));
}

function isGoverned(drafts: readonly Draft[], finite: { start: number; end: number }): boolean {
  return drafts.some(({ spans }) => spans.some((span) => containsSpan(span, finite)));
}

function toFree(
  reading: Reading,
  parsed: ParsedSentence,
  type: 'free-indirect' | 'indirect-free-indirect',
): Draft {
  return {
    type,
    rule: type === 'free-indirect' ? 'hearsay' : 'konjunktiv',
    spans: [toSpan(reading.tokens, parsed.sentence)],
    cue: [],
    frame: [],
    speaker: undefined,
    addressee: undefined,
    inherits: true,
  };
}

function describeFree(
  reading: Reading,
  parsed: ParsedSentence,
  main: Clause,
  { before, hasSpeaker, isFirst }: FreeContext,
): string[] {
  const { tokens } = reading;
  const has = (name: string, holds: boolean): string[] => (holds ? [name] : []);
  const words = tokens.slice(parsed.sentence.from, parsed.sentence.to);
  const some = (name: WordClass): boolean => words.some((token) => is(token, name));
  const last = tokens.slice(main.from, main.to).findLast(({ kind }) => kind === 'word');
  const { subject } = parsed;
  const head = subject && tokens[subject.head];
  return [
    ...has('after-quote', before.hasQuote),
    ...has('after-free', before.endsFree),
    ...has('speaker-in-block', hasSpeaker),
    ...has('first-sentence', isFirst),
    ...has('perfect', is(last, 'perfect-infinitive')),
    ...has('passive', is(last, 'passive-infinitive')),
    ...has('condition', some('if-or-would')),
    ...has('negated', some('not') || some('no-determiner')),
    ...has('adverb-of-link', some('linking-adverb')),
    ...has('adverb-of-doubt', some('doubting-adverb')),
    ...has('first-person', some('own-pronoun')),
    ...has(
      'with-number',
      words.some(({ kind }) => kind === 'number'),
    ),
    ...has('finite-first', main.finite === main.from),
    ...has('pronoun', subject?.kind === 'pronoun'),
    ...has('it-or-one', is(words[0], 'impersonal-pronoun') || is(words[0], 'this')),
    ...has('person', subject !== undefined && endsInName(reading, subject.head)),
    ...has('office', is(head, 'role-noun')),
    ...has('body', is(head, 'collective-noun')),
    ...has('document', is(head, 'document-noun')),
    ...has('short', words.length < 10),
    ...has('long', words.length > 25),
    ...has('other-frame', parsed.frames.length > 0),
    ...has(
      'konjunktiv-too',
      parsed.clauses.some((clause) => clause !== main && clause.isKonjunktiv),
    ),
  ];
}
