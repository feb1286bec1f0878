import { is } from '../core/tokens.ts';
import { findInside } from '../../spans/span-search.ts';
import type { ParsedSentence } from '../quotation/cues/frames.ts';
import { canSpeak } from '../quotation/roles/people.ts';
import type { Framing, Participants, Quote } from '../quotation/quote.ts';
import type { Reading, Sentence } from '../syntax/reading.ts';
import type { Discourse } from './state.ts';
import { resolveParticipant } from './speakers.ts';

/** What a sentence leaves behind for the next: who spoke in it, and who was its subject. */
export function toDiscourse(
  reading: Reading,
  parsed: ParsedSentence,
  found: readonly Quote[],
  discourse: Discourse,
): Discourse {
  const speaking = findSpeaking(reading, parsed, found, discourse);
  const framed = found.findLast(({ frame }) => frame.length > 0);
  const subject = resolveParticipant(reading, parsed.subject, discourse);
  const sentence = discourse.sentence + 1;
  return {
    sentence,
    isOpen: isLeftOpen(reading, parsed, found, discourse, speaking),
    isSource: speaking ? speaking.isSource : discourse.isSource,
    lastSpeakerSentence: speaking ? sentence : discourse.lastSpeakerSentence,
    canSubjectSpeak:
      subject.text === ''
        ? discourse.canSubjectSpeak
        : parsed.subject !== undefined && canSpeak(reading, parsed.subject),
    lastFrame: framed ? toFraming(framed) : discourse.lastFrame,
    lastSpeaker: speaking?.speaker ?? discourse.lastSpeaker,
    lastSpeakerBlock: speaking ? parsed.sentence.block : discourse.lastSpeakerBlock,
    lastSubject: subject.text === '' ? discourse.lastSubject : subject,
    namedBefore: findInside(reading.mentioned, parsed.sentence.span)
      .map(({ mention }) => mention)
      .filter(
        ({ kind, rule }) => kind === 'actor' && rule !== 'adjective' && rule !== 'compound-part',
      )
      .map(({ id }) => id),
  };
}

/** Who speaks in a sentence, and whether only a source without a verb says so. */
interface Speaking {
  readonly speaker: Participants;
  readonly isSource: boolean;
}

/**
 * The last to speak in a sentence. "Den Umbau lehnt, wie Berg es wollte, der Rat ab": the main clause says who goes on,
 * and not what it adds of another.
 */
function findSpeaking(
  reading: Reading,
  { clauses, frames }: ParsedSentence,
  found: readonly Quote[],
  discourse: Discourse,
): Speaking | undefined {
  const quote = found.findLast(({ speaker, relay }) => speaker.text !== '' && relay.length === 0);
  const isSource = quote !== undefined && /source|demnach/u.test(quote.rule);
  const own = quote && { speaker: quote.speaker, isSource };
  if (quote && quote.rule !== 'indirect-wie') return own;
  const main = frames.findLast(
    ({ clause, saying, speaker }) =>
      clauses[clause]?.kind === 'main' && !saying.isKonjunktiv && speaker !== undefined,
  );
  if (!quote || !main) return own;
  const speaker = resolveParticipant(reading, main.speaker, discourse);
  return speaker.text === '' ? own : { speaker, isSource: false };
}

/** After "hieß es, der Deich halte" and "Klagen wurden laut" it is open whose what goes on is, until somebody is named. */
function isLeftOpen(
  { tokens }: Reading,
  { subject }: ParsedSentence,
  found: readonly Quote[],
  { isOpen }: Discourse,
  speaking: Speaking | undefined,
): boolean {
  if (speaking) return false;
  if (found.some(({ frame, speaker }) => frame.length > 0 && speaker.text === '')) return true;
  if (!subject || subject.kind === 'pronoun') return isOpen;
  const noun = tokens[subject.head];
  return is(noun, 'cue-noun') && !is(noun, 'document-noun');
}

/** "Berg bestritt, dass es brennt. „Ich war zu Hause.“": what goes on in marks is said, whatever the frame denies. */
function toFraming({ type, cue, frame, polarity, hedges, said }: Quote): Framing {
  return {
    cue,
    frame,
    polarity: type === 'direct' ? polarity : 'asserted',
    hedges,
    ...(said === undefined ? {} : { said }),
  };
}

/**
 * Who goes on speaking: whoever spoke in the sentence before; the subject of that sentence, where it can speak; then
 * whoever spoke last.
 */
export function findGoingOn(discourse: Discourse, sentence: Sentence): Participants | undefined {
  const { lastSpeaker, lastSubject, canSubjectSpeak, isOpen } = discourse;
  if (isOpen) return undefined;
  const hasJustSpoken =
    lastSpeaker !== undefined && discourse.lastSpeakerSentence === discourse.sentence;
  if (hasJustSpoken && discourse.lastSpeakerBlock === sentence.block) return lastSpeaker;
  if (lastSubject && canSubjectSpeak) return lastSubject;
  return lastSpeaker;
}
