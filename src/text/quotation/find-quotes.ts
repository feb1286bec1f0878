import { findFirstFrom, findInside } from '../../spans/span-search.ts';
import { overlapSpans } from '../core/spans.ts';
import { findAnaphora } from './contents/anaphora.ts';
import { findDirect } from './contents/direct.ts';
import { toDiscourse } from '../discourse/discourse.ts';
import type { ReadSentence } from '../discourse/frames-ahead.ts';
import { withFramesAhead } from '../discourse/frames-ahead.ts';
import type { FreeContext } from './contents/free.ts';
import { findFree } from './contents/free.ts';
import type { PrecedingSentence } from './contents/preceding-sentence.ts';
import { toTurnDrafts, withLayout } from './by-layout.ts';
import type { Layout } from '../genres/layout.ts';
import { readLayout } from '../genres/layout.ts';
import type { ParsedSentence } from './cues/frames.ts';
import { parseSentence } from './cues/frames.ts';
import { joinRuns } from './contents/join-runs.ts';
import type { Observe } from './observe.ts';
import type { Quote } from './quote.ts';
import { toOuterSpan } from './quote.ts';
import type { Reading } from '../syntax/reading.ts';
import { resolveDrafts } from './resolve-drafts.ts';
import { INITIAL_DISCOURSE } from '../discourse/state.ts';
import type { Draft } from './contents/draft.ts';
import { findFramed } from './contents/framed.ts';
import { findReported } from './contents/reported.ts';

/**
 * Finds the quotes of a text, in order of their first words. Sentences are read once, from first to last;
 * each hands on who spoke and who was its subject, so that pronouns and free statements find their speaker.
 */
export function findQuotes(reading: Reading, observe?: Observe): Quote[] {
  const read: ReadSentence[] = [];
  const layout = readLayout(reading);
  let discourse = INITIAL_DISCOURSE;
  let before = NOTHING_BEFORE;
  for (const [index, sentence] of reading.sentences.entries()) {
    if (reading.blocks[sentence.block]?.kind === 'heading') continue;
    const isSameBlock = reading.sentences[index - 1]?.block === sentence.block;
    if (!isSameBlock)
      discourse = { ...discourse, lastSubject: undefined, canSubjectSpeak: false, namedBefore: [] };
    // "10.45 Uhr: „…“": an entry begins anew.
    if (!isSameBlock && sentence.span.start > toWordsStart(reading, sentence.block)) {
      discourse = { ...discourse, lastSpeaker: undefined };
      before = NOTHING_BEFORE;
    }
    const parsed = parseSentence(reading, sentence);
    const hasSpeaker =
      discourse.lastSpeaker !== undefined && discourse.lastSpeakerBlock === sentence.block;
    const context: FreeContext = {
      before,
      hasSpeaker,
      isSpeakerKnown: hasSpeaker && (discourse.lastSpeaker?.ids.length ?? 0) > 0,
      isFirst: index === 0,
    };
    const turn = layout.turns.get(sentence.block);
    // The words of a turn are one quote, which the first sentence brings.
    const inside = toDrafts(reading, parsed, context, layout, turn ? undefined : observe);
    const drafts = turn
      ? [
          ...(isSameBlock ? [] : toTurnDrafts(turn)),
          ...(turn.speaker ? inside.filter(isPassedOn) : []),
        ]
      : inside;
    const found = resolveDrafts(reading, parsed, drafts, discourse, observe);
    read.push({ sentence, quotes: found });
    discourse = toDiscourse(reading, parsed, found, discourse);
    before = {
      hasQuote: found.length > 0,
      parsed,
      endsInColon: reading.text.charAt(sentence.span.end - 1) === ':',
      endsFree: found.some(({ type }) => type.endsWith('free-indirect')),
    };
  }
  return joinRuns(reading, withFramesAhead(read));
}

/** Mein Kollege rief: „Nein!“: what somebody passes on of another in their own turn, where its frame names that other. */
function isPassedOn({ type, cue, speaker }: Draft): boolean {
  return type === 'direct' && cue.length > 0 && speaker?.kind === 'noun';
}

const NOTHING_BEFORE: PrecedingSentence = {
  hasQuote: false,
  parsed: undefined,
  endsInColon: false,
  endsFree: false,
};

/** Where the words of a block begin. */
function toWordsStart({ blocks, tokens }: Reading, block: number): number {
  const start = blocks[block]?.start ?? 0;
  return tokens[findFirstFrom(tokens, start)]?.start ?? start;
}

function toDrafts(
  reading: Reading,
  parsed: ParsedSentence,
  context: FreeContext,
  layout: Layout,
  observe?: Observe,
): Draft[] {
  const { before } = context;
  const { span } = parsed.sentence;
  const framed = findFramed(reading, parsed);
  const free = findFree(reading, parsed, framed, context, observe);
  const pointing = free ? undefined : findAnaphora(reading, parsed, before.parsed);
  const unmarked = [...(free ? [free] : []), ...(pointing ? [pointing] : []), ...framed];
  const summaries = findReported(reading, parsed, unmarked, context, observe);
  const statements = [...unmarked, ...summaries];
  const marked = findInside(reading.outer, span);
  const direct = marked.flatMap(
    (one) =>
      withLayout(
        reading,
        parsed,
        layout,
        one,
        findDirect(reading, parsed, one, statements, before, observe),
      ) ?? [],
  );
  // „A“, sagte sie, „denn B“: the same words are no indirect quote beside the direct one.
  const kept = statements.filter(
    ({ spans, rule }) =>
      !direct.some(
        (one) => one.spans[0]?.start === spans[0]?.start && one.spans[0]?.end === spans[0]?.end,
      ) &&
      !(
        rule === 'reported' &&
        direct.some((one) =>
          one.frame.some((frame) => spans.some((span) => overlapSpans(span, frame))),
        )
      ),
  );
  return [...kept.toSorted((a, b) => size(b) - size(a)), ...direct];
}

function size(draft: Draft): number {
  const { start, end } = toOuterSpan(draft);
  return end - start;
}
