import { findInside } from '../span-search.ts';
import { containsSpan, overlapSpans } from '../spans.ts';
import { findDirect } from './direct.ts';
import type { Before } from './direct.ts';
import type { ParsedSentence } from './frames.ts';
import { parseSentence } from './frames.ts';
import type { Participants, Quote } from './quote.ts';
import { NOBODY, toOuterSpan } from './quote.ts';
import type { Reading, Sentence } from './reading.ts';
import { RULES } from './rules.ts';
import type { Discourse } from './speakers.ts';
import { resolveOwner, resolveParticipant, SILENCE } from './speakers.ts';
import type { Draft } from './statements.ts';
import { findStatements } from './statements.ts';

/**
 * Finds the quotes of a text, in order of their first words. Sentences are read once, from first to last;
 * each hands on who spoke and who was its subject, so that pronouns and free statements find their speaker.
 */
export function findQuotes(reading: Reading): Quote[] {
  const quotes: Quote[] = [];
  let discourse = SILENCE;
  let before: Before = { hasQuote: false, parsed: undefined, endsInColon: false };
  for (const [index, sentence] of reading.sentences.entries()) {
    if (reading.blocks[sentence.block]?.kind === 'heading') continue;
    const isSameBlock = reading.sentences[index - 1]?.block === sentence.block;
    if (!isSameBlock) discourse = { ...discourse, lastSubject: undefined, namedBefore: [] };
    const parsed = parseSentence(reading, sentence);
    const found = resolveDrafts(reading, parsed, toDrafts(reading, parsed, before), discourse);
    quotes.push(...found);
    discourse = toDiscourse(reading, parsed, found, discourse);
    before = {
      hasQuote: found.length > 0,
      parsed,
      endsInColon: reading.text.charAt(sentence.span.end - 1) === ':',
    };
  }
  return quotes;
}

function toDrafts(reading: Reading, parsed: ParsedSentence, before: Before): Draft[] {
  const { span } = parsed.sentence;
  const all = findStatements(reading, parsed);
  const statements = all.filter(
    (draft) =>
      draft.rule !== 'told' ||
      !all.some(
        (other) =>
          other !== draft &&
          other.rule !== 'told' &&
          overlapSpans(toOuterSpan(draft), toOuterSpan(other)),
      ),
  );
  const marked = findInside(reading.outer, span);
  const direct = marked.flatMap(
    (one) => findDirect(reading, parsed, one, statements, before) ?? [],
  );
  // „A“, sagte sie, „denn B“: the same words are no indirect quote beside the direct one. And a told summary
  // that only holds the frame of words in marks says nothing of its own.
  const kept = statements.filter(
    ({ rule, spans }) =>
      !direct.some(
        (one) => one.spans[0]?.start === spans[0]?.start && one.spans[0]?.end === spans[0]?.end,
      ) &&
      (rule !== 'told' ||
        !direct.some((one) =>
          spans.some((own) => one.spans.some((inner) => containsSpan(own, inner))),
        )),
  );
  return [...kept.toSorted((a, b) => size(b) - size(a)), ...direct];
}

function size(draft: Draft): number {
  const { start, end } = toOuterSpan(draft);
  return end - start;
}

function resolveDrafts(
  reading: Reading,
  parsed: ParsedSentence,
  drafts: readonly Draft[],
  discourse: Discourse,
): Quote[] {
  const quotes: Quote[] = [];
  const subject = resolveParticipant(reading, parsed.subject, discourse);
  for (const draft of drafts) {
    const isOwnSubject = draft.speaker !== undefined && draft.speaker.from === parsed.subject?.from;
    // Inside a sentence a pronoun looks to the sentence's own subject first.
    const here =
      draft.inherits || isOwnSubject || subject.text === ''
        ? discourse
        : { ...discourse, lastSubject: subject };
    quotes.push(
      resolveDraft(
        reading,
        draft,
        isRelativePronoun(draft) ? { ...here, lastSpeaker: undefined } : here,
        quotes,
        parsed.sentence,
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
): Quote {
  const base = {
    type: draft.type,
    spans: draft.spans,
    cue: draft.cue,
    frame: draft.frame,
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
    ? toInherited(draft, discourse, earlier, sentence, reading)
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
    confidence: toConfidence(draft, speaker),
  };
}

/** Who goes on speaking: in the same sentence or block first; with demnach the source the sentence before named. */
function toInherited(
  draft: Draft,
  discourse: Discourse,
  earlier: readonly Quote[],
  sentence: Sentence,
  reading: Reading,
): Participants {
  const inSentence = draft.rule === 'indirect-demnach' ? earlier.at(-1)?.speaker : undefined;
  if (inSentence) return { ...inSentence, spans: [] };
  const isNear = discourse.lastSpeakerBlock === sentence.block;
  if (draft.rule === 'indirect-demnach' && !isNear) {
    const { lastSubject } = discourse;
    const isSource = lastSubject?.ids.some((id) => reading.registry.actors.has(id));
    if (lastSubject && isSource) return { ...lastSubject };
  }
  return discourse.lastSpeaker ?? NOBODY;
}

function toConfidence(draft: Draft, speaker: Participants): number {
  const { confidence } = RULES[draft.rule];
  const pronoun = draft.speaker?.kind === 'pronoun' ? 0.9 : 1;
  const inherited = draft.inherits ? 0.9 : 1;
  const unknown = speaker.text === '' ? 0.6 : 1;
  return Math.round(confidence * pronoun * inherited * unknown * 100) / 100;
}

function toDiscourse(
  reading: Reading,
  parsed: ParsedSentence,
  found: readonly Quote[],
  discourse: Discourse,
): Discourse {
  const speaking = found
    .filter(({ speaker, relay }) => speaker.text !== '' && relay.length === 0)
    .at(-1);
  const subject = resolveParticipant(reading, parsed.subject, discourse);
  return {
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
