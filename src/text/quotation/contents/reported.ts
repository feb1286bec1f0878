import type { WordClass } from '../../lang/classes/word-class.ts';
import { findInside } from '../../../spans/span-search.ts';
import { containsSpan, overlapSpans } from '../../core/spans.ts';
import type { Token } from '../../core/tokens.ts';
import { is } from '../../core/tokens.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { FreeContext } from './free.ts';
import type { Frame, ParsedSentence } from '../cues/frames.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import type { Observe } from '../observe.ts';
import { canSpeak, toNounKind } from '../roles/people.ts';
import { endsInName, isKnownActor } from '../../syntax/phrase-names.ts';
import { toOuterSpan } from '../quote.ts';
import type { Reading, TokenRange } from '../../syntax/reading.ts';
import { toSpan } from '../../syntax/reading.ts';
import { score, toProbability } from '../scores.ts';
import type { Draft } from './draft.ts';
import { REPORTED_WEIGHTS } from '../weights.ts';

// A summary that is more likely no statement is still worth showing when it is nearly as likely.
const LEAST = 0.2;
// Below this one only people make statements: "Der Zug hielt an" is none.
const LEAST_OF_THINGS = 0.3;

/**
 * Finds where a sentence sums up somebody's words: "Falk kritisierte den Plan", "Die Werft sprach von
 * einem Erfolg". Such verbs also name deeds; the weights say which sentence is a statement.
 */
export function findReported(
  reading: Reading,
  parsed: ParsedSentence,
  statements: readonly Draft[],
  context: FreeContext,
  observe?: Observe,
): Draft[] {
  const found: Draft[] = [];
  for (const frame of parsed.frames) {
    const clause = parsed.clauses[frame.clause];
    if (!clause || !frame.saying.speechActClass || clause.isKonjunktiv) continue;
    if (clause.kind !== 'main' && clause.kind !== 'subordinate') continue;
    const range = findRange(parsed, frame, clause);
    const span = toSpan(reading.tokens, range);
    const isTaken = [...statements, ...found].some((other) =>
      [toOuterSpan(other), ...other.frame].some((taken) => overlapSpans(span, taken)),
    );
    // "Der Orkan forderte zwölf Opfer": a storm demands nothing in words.
    const isDeed =
      frame.speaker !== undefined &&
      frame.saying.speechActClass === 'd' &&
      !canSpeak(reading, frame.speaker);
    if (isTaken || isDeed || !isAboutSomething(reading, frame, clause)) continue;
    const features = describeReported(reading, parsed, frame, clause, context);
    observe?.({ kind: 'reported', span, features });
    const isPerson = frame.speaker !== undefined && canSpeak(reading, frame.speaker);
    const least = isPerson ? LEAST : LEAST_OF_THINGS;
    const chance = toProbability(score(features, REPORTED_WEIGHTS));
    if (chance < least) continue;
    found.push({
      type: 'reported',
      rule: 'reported',
      chance,
      spans: [span],
      cue: [],
      frame: [],
      speaker: frame.speaker,
      addressee: frame.addressee,
      inherits: false,
      by: { parsed, frame },
    });
  }
  return found;
}

/** "sprach von einem Erfolg" sums up what was said, "sprach mit ihm" says only that somebody spoke. */
function isAboutSomething({ tokens }: Reading, { saying }: Frame, clause: Clause): boolean {
  // "sprach sich dagegen aus", but not "sprach eine Strafe aus".
  const own = tokens.slice(clause.from, clause.to);
  if (saying.traits.has('only-reflexive') && !own.some((token) => is(token, 'reflexive')))
    return false;
  if (saying.speechActClass !== 'v') return true;
  return own.some((token) => is(token, 'speaking-of'));
}

/** The whole sentence, or the clause of the frame where the sentence has other frames, or two halves: "A – B", "A; B". */
function findRange(
  { frames, sentence, clauses }: ParsedSentence,
  frame: Frame,
  clause: Clause,
): TokenRange {
  // Two dashes set a part of the sentence in between.
  const isDash = clauses.filter(({ opener }) => opener === '–').length === 1;
  const isDivided = clauses.some(
    ({ kind, opener }) => kind === 'main' && ((isDash && opener === '–') || opener === ';'),
  );
  const isAlone = frames.length === 1 && clause.kind === 'main' && !isDivided;
  return isAlone
    ? { from: sentence.from, to: sentence.to }
    : { from: Math.min(frame.start, clause.from), to: clause.to };
}

function describeReported(
  reading: Reading,
  parsed: ParsedSentence,
  frame: Frame,
  clause: Clause,
  context: FreeContext,
): string[] {
  const { tokens } = reading;
  const { saying, speaker } = frame;
  const inside = tokens.slice(clause.from, clause.to);
  const has = (name: string, holds: boolean): string[] => (holds ? [name] : []);
  const finite = tokens[saying.finite];
  const auxiliary = finite?.word.auxiliary;
  const marked = findInside(reading.outer, toSpan(tokens, clause));
  const some = (name: WordClass): boolean => inside.some((token) => is(token, name));
  const next = parsed.clauses[frame.clause + 1];
  return [
    `class-${saying.speechActClass}`,
    ...describeSpeaker(reading, speaker),
    ...has('known-actor', isKnown(reading, speaker, context)),
    ...describeTense(finite),
    ...has(
      'speaks-of',
      saying.speechActClass === 'v' && (some('source-preposition') || some('in-front-of')),
    ),
    ...has('takes-for', saying.speechActClass === 'b' && (some('as-or-for') || some('on'))),
    ...has('present-demand', saying.speechActClass === 'd' && !auxiliary),
    ...has(
      'judged-by-somebody',
      saying.speechActClass === 'j' && !auxiliary && speaker !== undefined,
    ),
    ...has('modal', saying.isModal),
    ...has('passive', saying.isPassive),
    ...describeWords(inside),
    // "schloss den Kauf nicht aus": a denial that is negated says something.
    ...has(
      'negated',
      saying.speechActClass !== 'n' && (some('not') || some('no-determiner') || some('never')),
    ),
    ...has('back-pointing', some('pointing-back') && inside.length < 8),
    ...has(
      'with-number',
      inside.some(({ kind }) => kind === 'number'),
    ),
    ...has('with-marks', marked.length > 0),
    ...has('with-talk', some('talk-word')),
    ...has('alone', parsed.frames.length === 1),
    ...has('subordinate', clause.kind === 'subordinate'),
    ...has('clause-behind', next !== undefined && next.kind !== 'quote'),
    ...has(
      'quote-beside',
      parsed.clauses.some(({ kind }) => kind === 'quote'),
    ),
    ...has('source-in-sentence', parsed.sources.length > 0),
    ...has('after-quote', context.before.hasQuote),
    ...has('short', clause.to - clause.from < 8),
    ...has('long', clause.to - clause.from > 20),
    ...has('with-addressee', frame.addressee !== undefined),
    ...has(
      'quoted-part',
      marked.some((one) => containsSpan(toSpan(tokens, clause), one) && one.end - one.start > 40),
    ),
  ];
}

const WORDS: readonly (readonly [feature: string, name: WordClass])[] = [
  ['with-of', 'source-preposition'],
  ['with-before', 'in-front-of'],
  ['with-as', 'calling-as'],
  ['with-on', 'on'],
  ['with-around', 'around'],
  ['with-against', 'against'],
  ['with-for', 'purpose-preposition'],
  ['with-with', 'with'],
  ['with-about', 'about'],
  ['with-itself', 'reflexive'],
];

/** Which prepositions stand in the clause, and the reflexive: they distinguish verbs of saying from verbs of doing. */
function describeWords(inside: readonly Token[]): string[] {
  return WORDS.filter(([, name]) => inside.some((token) => is(token, name))).map(([one]) => one);
}

function describeSpeaker(reading: Reading, speaker: NounPhrase | undefined): string[] {
  if (!speaker) return ['nobody'];
  if (speaker.kind === 'pronoun') return ['pronoun'];
  return [endsInName(reading, speaker.head) ? 'person' : toNounKind(reading, speaker)];
}

function isKnown(
  reading: Reading,
  speaker: NounPhrase | undefined,
  { isSpeakerKnown }: FreeContext,
): boolean {
  if (!speaker) return false;
  return speaker.kind === 'pronoun' ? isSpeakerKnown : isKnownActor(reading, speaker);
}

function describeTense(finite: Token | undefined): string[] {
  const auxiliary = finite?.word.auxiliary;
  if (auxiliary?.role === 'have') return [is(finite, 'had') ? 'pluperfect' : 'perfect'];
  if (auxiliary) return [];
  return [is(finite, 'preterite-end') ? 'preterite' : 'other-tense'];
}
