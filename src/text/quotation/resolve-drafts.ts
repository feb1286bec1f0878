import { containsSpan } from '../spans.ts';
import { isDocumentNoun } from '../de/role-nouns.ts';
import { toConfidence } from './confidence.ts';
import { findGoingOn } from './discourse.ts';
import type { ParsedSentence } from './frames.ts';
import { toMedium } from './medium.ts';
import type { Observe } from './observe.ts';
import type { Participants, Quote } from './quote.ts';
import { NOBODY, toOuterSpan } from './quote.ts';
import type { Reading, Sentence } from './reading.ts';
import type { Discourse } from './speakers.ts';
import { resolveOwner, resolveParticipant } from './speakers.ts';
import type { Draft } from './framed.ts';

/** Looks up who speaks in each draft of a sentence: its own words first, then what the sentences before say. */
export function resolveDrafts(
  reading: Reading,
  parsed: ParsedSentence,
  drafts: readonly Draft[],
  discourse: Discourse,
  observe?: Observe,
): Quote[] {
  const quotes: Quote[] = [];
  const subject = resolveParticipant(reading, parsed.subject, discourse);
  for (const draft of drafts) {
    const isOwnSubject = draft.speaker !== undefined && draft.speaker.from === parsed.subject?.from;
    // Inside a sentence a pronoun looks to the sentence's own subject first.
    const here =
      draft.inherits || isOwnSubject || subject.text === ''
        ? discourse
        : {
            ...discourse,
            lastSubject: subject,
            canSubjectSpeak: true,
            sentence: discourse.sentence + 1,
          };
    quotes.push(
      resolveDraft(
        reading,
        draft,
        here !== discourse && isRelativePronoun(draft) ? { ...here, lastSpeaker: undefined } : here,
        quotes,
        parsed.sentence,
        observe,
      ),
    );
  }
  return quotes.sort(
    (a, b) =>
      toOuterSpan(a).start - toOuterSpan(b).start || toOuterSpan(b).end - toOuterSpan(a).end,
  );
}

// "in denen sie ihn aufriefen": with a relative clause the subject before is meant, not who spoke before.
function isRelativePronoun({ speaker }: Draft): boolean {
  return speaker?.kind === 'pronoun' && speaker.first === 'sie';
}

function resolveDraft(
  reading: Reading,
  draft: Draft,
  discourse: Discourse,
  earlier: readonly Quote[],
  sentence: Sentence,
  observe?: Observe,
): Quote {
  const isFramedBefore = draft.inherits && /^direct-(?:continued|in-indirect)$/u.test(draft.rule);
  const goesOn = isFramedBefore ? discourse.lastFrame : undefined;
  const base = {
    type: draft.type,
    spans: draft.spans,
    cue: goesOn?.cue ?? draft.cue,
    frame: goesOn?.frame ?? draft.frame,
    rule: draft.rule,
  };
  const around = earlier
    .filter(
      (quote) =>
        quote.type !== 'reported' &&
        draft.cue.length > 0 &&
        draft.cue.every((cue) => quote.spans.some((span) => containsSpan(span, cue))),
    )
    .at(-1);
  const named = draft.inherits
    ? toInherited(draft, discourse, earlier, sentence)
    : resolveParticipant(reading, draft.speaker, discourse);
  const owner = resolveOwner(reading, draft.owner);
  const speaker = owner ? { ...owner, spans: named.spans } : named;
  const passedOn = [
    ...(owner ? named.ids : []),
    ...(around ? [...around.relay, ...around.speaker.ids] : []),
  ];
  const isSame =
    around !== undefined &&
    around.speaker.ids.length > 0 &&
    around.speaker.ids.join() === speaker.ids.join();
  return {
    ...base,
    speaker: isSame ? around.speaker : speaker,
    addressee: draft.addressee ? resolveParticipant(reading, draft.addressee, discourse) : NOBODY,
    relay: [...new Set(isSame ? around.relay : passedOn)],
    relayText: '',
    polarity: 'asserted',
    hedges: [],
    medium: toMedium(draft.lemma ?? '', isDocument(reading, draft), draft.type === 'direct'),
    confidence: toConfidence(reading, draft, speaker, observe),
  };
}

/** Who goes on speaking: in the same sentence or block first; with demnach the source the sentence before named. */
function toInherited(
  draft: Draft,
  discourse: Discourse,
  earlier: readonly Quote[],
  sentence: Sentence,
): Participants {
  const goingOn = findGoingOn(discourse, sentence) ?? NOBODY;
  if (draft.rule !== 'indirect-demnach') return goingOn;
  // "Demnach" itself stands in the place of who said so.
  return { ...(earlier.at(-1)?.speaker ?? goingOn), spans: draft.cue };
}

function isDocument({ tokens }: Reading, { speaker }: Draft): boolean {
  return speaker !== undefined && isDocumentNoun(tokens[speaker.head]?.text ?? '');
}
