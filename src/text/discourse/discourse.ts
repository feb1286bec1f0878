import { findInside } from '../../spans/span-search.ts';
import type { ParsedSentence } from '../quotation/cues/frames.ts';
import { canSpeak } from '../quotation/roles/people.ts';
import type { Framing, Participants, Quote } from '../quotation/quote.ts';
import type { Reading, Sentence } from '../syntax/reading.ts';
import type { Discourse } from './speakers.ts';
import { resolveParticipant } from './speakers.ts';

/** What a sentence leaves behind for the next: who spoke in it, and who was its subject. */
export function toDiscourse(
  reading: Reading,
  parsed: ParsedSentence,
  found: readonly Quote[],
  discourse: Discourse,
): Discourse {
  const speaking = found
    .filter(({ speaker, relay }) => speaker.text !== '' && relay.length === 0)
    .at(-1);
  const framed = found.findLast(({ frame }) => frame.length > 0);
  const subject = resolveParticipant(reading, parsed.subject, discourse);
  const sentence = discourse.sentence + 1;
  return {
    sentence,
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
  const { lastSpeaker, lastSubject, canSubjectSpeak } = discourse;
  const hasJustSpoken =
    lastSpeaker !== undefined && discourse.lastSpeakerSentence === discourse.sentence;
  if (hasJustSpoken && discourse.lastSpeakerBlock === sentence.block) return lastSpeaker;
  if (lastSubject && canSubjectSpeak) return lastSubject;
  return lastSpeaker;
}
