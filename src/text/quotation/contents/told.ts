import { AUXILIARY_FORMS } from '../../lang/de/verb-forms.ts';
import { findInside } from '../../../spans/span-search.ts';
import { containsSpan, overlapSpans } from '../../core/spans.ts';
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
import type { Draft } from './framed.ts';
import { TOLD_WEIGHTS } from '../weights.ts';

// A told statement that is more likely none is still worth showing when it is nearly as likely.
const LEAST = 0.2;
// What is below this one is told by people only: "Der Zug hielt an" tells nothing.
const LEAST_OF_THINGS = 0.3;

/**
 * Finds what a sentence tells in short of somebody's words: "Falk kritisierte den Plan", "Die Werft sprach von
 * einem Erfolg". Such verbs also tell deeds; the weights say which sentence is a statement.
 */
export function findTold(
  reading: Reading,
  parsed: ParsedSentence,
  statements: readonly Draft[],
  context: FreeContext,
  observe?: Observe,
): Draft[] {
  const told: Draft[] = [];
  for (const frame of parsed.frames) {
    const clause = parsed.clauses[frame.clause];
    if (!clause || !frame.saying.tellingClass || clause.isKonjunktiv) continue;
    if (clause.kind !== 'main' && clause.kind !== 'subordinate') continue;
    const range = findRange(parsed, frame, clause);
    const span = toSpan(reading.tokens, range);
    const isTaken = [...statements, ...told].some((other) =>
      [toOuterSpan(other), ...other.frame].some((taken) => overlapSpans(span, taken)),
    );
    // "Der Orkan forderte zwölf Opfer": a storm demands nothing in words.
    const isDeed =
      frame.speaker !== undefined &&
      frame.saying.tellingClass === 'd' &&
      !canSpeak(reading, frame.speaker);
    if (isTaken || isDeed || !isAboutSomething(reading, frame, clause)) continue;
    const features = describeTold(reading, parsed, frame, clause, context);
    observe?.({ kind: 'told', span, features });
    const isPerson = frame.speaker !== undefined && canSpeak(reading, frame.speaker);
    const least = isPerson ? LEAST : LEAST_OF_THINGS;
    const chance = toProbability(score(features, TOLD_WEIGHTS));
    if (chance < least) continue;
    told.push({
      type: 'reported',
      rule: 'told',
      chance,
      spans: [span],
      cue: [],
      frame: [],
      speaker: frame.speaker,
      addressee: frame.addressee,
      inherits: false,
      lemma: frame.saying.lemma,
      by: { parsed, frame },
    });
  }
  return told;
}

/** "sprach von einem Erfolg" tells what was said, "sprach mit ihm" only that somebody spoke. */
function isAboutSomething({ tokens }: Reading, { saying }: Frame, clause: Clause): boolean {
  // "sprach sich dagegen aus", but not "sprach eine Strafe aus".
  const own = tokens.slice(clause.from, clause.to);
  if (saying.traits.has('only-reflexive') && !own.some((token) => is(token, 'reflexive')))
    return false;
  if (saying.tellingClass !== 'v') return true;
  return tokens
    .slice(clause.from, clause.to)
    .some(({ lower }) => /^(?:vo[nmr]|über|da(?:von|vor|rüber))$/u.test(lower));
}

/** The whole sentence, or the clause of the frame where the sentence has other frames. */
function findRange({ frames, sentence }: ParsedSentence, frame: Frame, clause: Clause): TokenRange {
  const isAlone = frames.length === 1 && clause.kind === 'main';
  return isAlone
    ? { from: sentence.from, to: sentence.to }
    : { from: Math.min(frame.start, clause.from), to: clause.to };
}

function describeTold(
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
  const auxiliary = AUXILIARY_FORMS.get(tokens[saying.finite]?.lower ?? '');
  const marked = findInside(reading.outer, toSpan(tokens, clause));
  const words = (pattern: RegExp): boolean => inside.some(({ lower }) => pattern.test(lower));
  const next = parsed.clauses[frame.clause + 1];
  return [
    `class-${saying.tellingClass}`,
    ...describeSpeaker(reading, speaker),
    ...has('known-actor', isKnown(reading, speaker, context)),
    ...describeTense(tokens[saying.finite]?.lower ?? '', auxiliary?.lemma),
    ...has('speaks-of', saying.tellingClass === 'v' && words(/^(?:vo[nm]|vor)$/u)),
    ...has('takes-for', saying.tellingClass === 'b' && words(/^(?:als|für|auf)$/u)),
    ...has('present-demand', saying.tellingClass === 'd' && !auxiliary),
    ...has(
      'judged-by-somebody',
      saying.tellingClass === 'j' && !auxiliary && speaker !== undefined,
    ),
    ...has('modal', saying.isModal),
    ...has('passive', saying.isPassive),
    ...has('with-von', words(/^vo[nm]$/u)),
    ...has('with-vor', words(/^vor$/u)),
    ...has('with-als', words(/^als$/u)),
    ...has('with-auf', words(/^auf$/u)),
    ...has('with-um', words(/^um$/u)),
    ...has('with-gegen', words(/^gegen$/u)),
    ...has('with-für', words(/^für$/u)),
    ...has('with-mit', words(/^mit$/u)),
    ...has('with-über', words(/^über$/u)),
    ...has('with-sich', words(/^sich$/u)),
    // "schloss den Kauf nicht aus": a denial that is negated says something.
    ...has('negated', saying.tellingClass !== 'n' && words(/^(?:nicht|kein\p{L}*|nie)$/u)),
    ...has('back-pointing', words(/^(?:dies|dieses|diese|dem|das)$/u) && inside.length < 8),
    ...has(
      'with-number',
      inside.some(({ kind }) => kind === 'number'),
    ),
    ...has('with-marks', marked.length > 0),
    ...has('with-interview', words(/^(?:interview|gegenüber|gespräch|pressekonferenz|rede)$/u)),
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

function describeTense(lower: string, auxiliary: string | undefined): string[] {
  if (auxiliary === 'haben') return [/^hatte/u.test(lower) ? 'pluperfect' : 'perfect'];
  if (auxiliary) return [];
  return [/(?:te|ten)$/u.test(lower) ? 'preterite' : 'other-tense'];
}
