import { is } from '../core/tokens.ts';
import { containsSpan } from '../core/spans.ts';
import { toConfidence } from './confidence.ts';
import { findGoingOn } from '../discourse/discourse.ts';
import type { ParsedSentence } from './cues/frames.ts';
import { findHedges } from './polarity/hedges.ts';
import { toMedium } from './roles/medium.ts';
import { isSaidByNobody, toMeant } from './polarity/nobody.ts';
import { toParticipants } from '../given-name.ts';
import type { Observe } from './observe.ts';
import type { PolarityContext } from './polarity/polarity.ts';
import { findPolarity } from './polarity/polarity.ts';
import type { Framing, Participants, Quote } from './quote.ts';
import { NOBODY, toOuterSpan } from './quote.ts';
import type { Reading, Sentence } from '../syntax/reading.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { toSpan, toTokenRange } from '../syntax/reading.ts';
import type { Relays } from './roles/relays.ts';
import { isSameParticipant, toRelays } from './roles/relays.ts';
import { findSaid } from './days/said.ts';
import type { Discourse } from '../discourse/state.ts';
import { resolveOwner, resolveParticipant } from '../discourse/speakers.ts';
import type { Draft } from './contents/draft.ts';

/** Looks up who speaks in each draft of a sentence: its own words first, then what the sentences before say. */
export function resolveDrafts(
  reading: Reading,
  parsed: ParsedSentence,
  drafts: readonly Draft[],
  discourse: Discourse,
  observe?: Observe,
): Quote[] {
  if (drafts.length === 0) return [];
  const quotes: Quote[] = [];
  const subject = resolveParticipant(reading, parsed.subject, discourse);
  for (const draft of drafts) {
    // Inside a sentence a pronoun looks to the sentence's own subject first, unless that is in what is said.
    const here =
      draft.inherits || subject.text === '' || isWithin(reading, parsed.subject, draft)
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
        here !== discourse && isRelativePronoun(reading, draft)
          ? { ...here, lastSpeaker: undefined }
          : here,
        quotes,
        parsed,
        observe,
      ),
    );
  }
  return quotes.sort(
    (a, b) =>
      toOuterSpan(a).start - toOuterSpan(b).start || toOuterSpan(b).end - toOuterSpan(a).end,
  );
}

/** "Das Boot sei alt, sagte sie": a subject that the speaker speaks of, or the speaker. */
function isWithin(
  { tokens }: Reading,
  subject: NounPhrase | undefined,
  { speaker, spans }: Draft,
): boolean {
  if (!subject || subject.from === speaker?.from) return true;
  const own = toSpan(tokens, subject);
  return spans.some((span) => containsSpan(span, own));
}

// "in denen sie ihn aufriefen": with a relative clause the subject before is meant, not who spoke before.
function isRelativePronoun({ tokens }: Reading, { speaker }: Draft): boolean {
  return speaker?.kind === 'pronoun' && is(tokens[speaker.from], 'she-or-they');
}

function resolveDraft(
  reading: Reading,
  draft: Draft,
  discourse: Discourse,
  earlier: readonly Quote[],
  parsed: ParsedSentence,
  observe?: Observe,
): Quote {
  const around = findSayingAround(draft, earlier);
  const found = resolveSpeaker(reading, draft, discourse, earlier, parsed, around);
  const { given } = draft;
  const speaker = given ? toParticipants(given, found.speaker, reading.registry) : found.speaker;
  const isByNobody = isSaidByNobody(reading, draft.speaker, draft.by);
  const traits = toTraits(reading, draft, discourse, parsed, { isByNobody, around });
  return {
    type: draft.type,
    spans: draft.spans,
    ...traits,
    rule: draft.rule,
    speaker,
    addressee: draft.addressee ? resolveParticipant(reading, draft.addressee, discourse) : NOBODY,
    ...found.relays,
    medium: toMedium({
      saying: draft.by?.frame?.saying,
      hasSource: draft.by?.source !== undefined,
      isDocument: isDocument(reading, draft),
      isDirect: draft.type === 'direct',
    }),
    confidence: given
      ? 1
      : toConfidence(reading, draft, speaker, traits.polarity, discourse, observe),
  };
}

/** What the frame says: its words, what it claims and how surely, and when; what goes on has all of it from before. */
function toTraits(
  reading: Reading,
  draft: Draft,
  discourse: Discourse,
  parsed: ParsedSentence,
  context: PolarityContext,
): Framing {
  const isFramedBefore = draft.inherits && /^direct-(?:continued|in-indirect)$/u.test(draft.rule);
  if (isFramedBefore && discourse.lastFrame) return discourse.lastFrame;
  const polarity = findPolarity(reading, draft, context);
  const said = context.isByNobody ? undefined : findSaid(reading, draft, polarity);
  return {
    cue: draft.cue,
    frame: draft.frame,
    polarity,
    hedges: findHedges(reading, parsed, draft),
    ...(said === undefined ? {} : { said }),
  };
}

/** The innermost quote whose words hold the cue of a draft. */
function findSayingAround(draft: Draft, earlier: readonly Quote[]): Quote | undefined {
  return earlier.findLast(
    (quote) =>
      quote.type !== 'reported' &&
      draft.cue.length > 0 &&
      draft.cue.every((cue) => quote.spans.some((span) => containsSpan(span, cue))),
  );
}

/** Who speaks, and who passes it on: whoever quotes, then whoever speaks the words around. */
function resolveSpeaker(
  reading: Reading,
  draft: Draft,
  discourse: Discourse,
  earlier: readonly Quote[],
  { sentence }: ParsedSentence,
  around: Quote | undefined,
): { readonly speaker: Participants; readonly relays: Relays } {
  if (isSaidByNobody(reading, draft.speaker, draft.by))
    return { speaker: NOBODY, relays: toRelays(NOBODY, [], around, reading.language.relays) };
  const named = draft.inherits
    ? toInherited(reading, draft, discourse, earlier, sentence)
    : resolveParticipant(
        reading,
        draft.speaker && toMeant(reading, draft.speaker, draft.by),
        discourse,
      );
  const owner = draft.meant
    ? resolveParticipant(reading, draft.meant, discourse)
    : resolveOwner(reading, draft.owner);
  const speaker = owner ? { ...owner, spans: named.spans } : named;
  if (around && (isSameParticipant(around.speaker, speaker) || isTheirs(draft, speaker, around))) {
    const { relay, relayText } = around;
    if (speaker.text === '')
      return { speaker: { ...around.speaker, spans: [] }, relays: { relay, relayText } };
    return {
      speaker: speaker.ids.length > 0 ? around.speaker : speaker,
      relays: { relay, relayText },
    };
  }
  const quoting = draft.quoting ? [resolveParticipant(reading, draft.quoting, discourse)] : [];
  return {
    speaker,
    relays: toRelays(
      speaker,
      [...quoting, ...(owner && !draft.meant ? [named] : [])],
      around,
      reading.language.relays,
    ),
  };
}

/** "„Nein“, heißt es, wie die Zeitung aus dem Brief zitiert": the letter says so. */
function isTheirs({ by }: Draft, speaker: Participants, around: Quote): boolean {
  return (
    speaker.text === '' &&
    by?.frame?.saying.isImpersonal === true &&
    around.rule === 'indirect-wie' &&
    (around.relay.length > 0 || around.relayText !== '')
  );
}

/**
 * "Der Täter soll geflohen sein": whoever says so is not named, whoever spoke before; what shall be done is a plan of
 * theirs: "Der Deich soll höher werden".
 */
function isPerfect({ tokens }: Reading, { spans }: Draft): boolean {
  const span = spans.at(-1);
  const words = span ? toTokenRange(tokens, span) : { from: 0, to: 0 };
  const last = tokens.slice(words.from, words.to).findLast(({ kind }) => kind === 'word');
  return is(last, 'perfect-infinitive');
}

/** Who goes on speaking: in the same sentence or block first; with demnach the source the sentence before named. */
function toInherited(
  reading: Reading,
  draft: Draft,
  discourse: Discourse,
  earlier: readonly Quote[],
  sentence: Sentence,
): Participants {
  if (draft.rule === 'hearsay' && !discourse.isSource && isPerfect(reading, draft)) return NOBODY;
  const goingOn = findGoingOn(discourse, sentence) ?? NOBODY;
  // "Laut Prognosen sinken die Preise. „Das freut uns.“": a source owns no words in marks behind it.
  const isDirect = draft.rule === 'direct-continued' || draft.rule === 'direct-unframed';
  if (isDirect && discourse.isSource && goingOn === discourse.lastSpeaker) return NOBODY;
  if (draft.rule !== 'indirect-demnach') return goingOn;
  // "Demnach" itself stands in the place of who said so.
  return { ...(earlier.at(-1)?.speaker ?? goingOn), spans: draft.cue };
}

function isDocument({ tokens }: Reading, { speaker }: Draft): boolean {
  return speaker !== undefined && is(tokens[speaker.head], 'document-noun');
}
