import { findFirstFrom } from '../../spans/span-search.ts';
import type { Span } from '../core/spans.ts';
import { is } from '../core/tokens.ts';
import type { Form } from '../form.ts';
import type { GivenName } from '../given-name.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Reading } from '../syntax/reading.ts';
import { toTokenRange } from '../syntax/reading.ts';
import { isEmphasised } from './bold-questions.ts';
import { isQuestion, speaksItself } from './first-person.ts';
import type { GivenLabel } from './given-labels.ts';
import { findGivenSpeaker, readGivenLabels } from './given-labels.ts';
import { isInBrackets, withoutInterjections } from './interjections.ts';
import { findAnswerer } from './unlabelled-answers.ts';
import type { Turn } from './turn.ts';
import { SILENT } from './turn.ts';

/** Who has the floor: whoever asks, or somebody else. */
interface Floor {
  readonly isAsker: boolean;
  readonly speaker: NounPhrase | undefined;
  readonly meant?: NounPhrase | undefined;
  readonly given?: GivenName | undefined;
}

/**
 * Finds the turns of a text that an editor calls an interview or a record, or that is one by its bold questions, by the index of
 * their block. Every label counts, whatever stands behind it; paragraphs without one go on with the turn. In an interview a whole paragraph in bold or italics, or
 * a heading that asks, is a question.
 *
 * @example
 * // **Wie war es?**⏎⏎Schwer.⏎⏎Ich war müde. → two blocks of whom the editor calls the one who answers
 */
export function findGivenTurns(reading: Reading, form?: Form): ReadonlyMap<number, Turn> {
  const { blocks } = reading;
  const read = readGivenLabels(reading);
  const labels = read.map((label) => (label === 'other' ? undefined : label));
  const asks = form === 'record' ? [] : findQuestions(reading, labels);
  const last = Math.max(
    labels.findLastIndex((label) => label !== undefined),
    asks.lastIndexOf(true),
  );
  const [asker, answerer] = findParties(reading, labels, asks);
  const turns = new Map<number, Turn>();
  let floor: Floor | undefined;
  for (const [at, block] of blocks.entries()) {
    const label = labels[at];
    if (label) {
      floor = toFloor(label, asker, answerer);
      turns.set(at, isEmpty(label) ? SILENT : toTurn(reading, floor, label.body, [label.span]));
      continue;
    }
    if (asks[at] === true) {
      floor = asker;
      if (block.kind !== 'heading') turns.set(at, toTurn(reading, asker, block, []));
      continue;
    }
    if (block.kind === 'heading' || read[at] === 'other' || !floor) continue;
    if (isInBrackets(reading, block)) {
      turns.set(at, SILENT);
      continue;
    }
    const isAwaited = isEmpty(labels[at - 1]);
    if (floor.isAsker && !isAwaited && !isQuestion(reading, block)) floor = answerer;
    if (at > last && isClosing(reading, block)) floor = undefined;
    if (floor) turns.set(at, toTurn(reading, floor, block, []));
  }
  return turns;
}

/** A label on a line of its own: its words are the next paragraph. */
function isEmpty(label: GivenLabel | undefined): boolean {
  return label !== undefined && label.body.end <= label.body.start;
}

/**
 * Which blocks ask: headings that end in a question mark, and paragraphs that are nothing but bold or italics, from the first on
 * that ends in one. What stands before is an introduction, what tells who asked a closing.
 */
function findQuestions(
  reading: Reading,
  labels: readonly (GivenLabel | undefined)[],
): readonly boolean[] {
  const { blocks } = reading;
  const isWhole = blocks.map(
    (block, at) => labels[at] === undefined && isEmphasised(reading, block),
  );
  const first = blocks.findIndex((block, at) => isWhole[at] === true && isQuestion(reading, block));
  return blocks.map((block, at) => {
    if (block.kind === 'heading') return isQuestion(reading, block);
    if (isWhole[at] !== true || first < 0 || at < first) return false;
    return isQuestion(reading, block) || !isClosing(reading, block);
  });
}

/** Who asks and who answers, where no label says it. */
function findParties(
  reading: Reading,
  labels: readonly (GivenLabel | undefined)[],
  asks: readonly boolean[],
): readonly [asker: Floor, answerer: Floor | undefined] {
  const { blocks } = reading;
  const asker: Floor = {
    isAsker: true,
    speaker: undefined,
    given: findGivenSpeaker(reading, 'question'),
  };
  const given = findGivenSpeaker(reading, 'answer');
  if (given) return [asker, { isAsker: false, speaker: undefined, given }];
  const questions = blocks.filter((_, at) => asks[at] === true || labels[at]?.kind === 'question');
  const [first] = questions;
  const named = labels.flatMap((label) => (label && label.kind === 'named' ? [label] : []));
  const keys = new Set(named.map(({ key }) => key));
  const only = keys.size === 1 ? named[0] : undefined;
  if (only) return [asker, { ...only, isAsker: false }];
  const speaker = first && findAnswerer(reading, questions);
  return [asker, speaker && { isAsker: false, speaker }];
}

function toFloor(label: GivenLabel, asker: Floor, answerer: Floor | undefined): Floor | undefined {
  const { kind, speaker, meant, given } = label;
  if (given || kind === 'named') return { isAsker: kind === 'question', speaker, meant, given };
  return kind === 'question' ? asker : answerer;
}

/** "Das Gespräch führte Bo Tal.", "Die Fragen stellte Bo Tal.": behind the last answer, and nobody's words. */
function isClosing(reading: Reading, block: Span): boolean {
  if (speaksItself(reading, block)) return false;
  const { from, to } = toTokenRange(reading.tokens, block);
  return reading.tokens
    .slice(from, to)
    .some((token) => is(token, 'talk-noun') || is(token, 'question-label'));
}

function toTurn(
  reading: Reading,
  floor: Floor | undefined,
  { start, end }: Span,
  frame: readonly Span[],
): Turn {
  const { speaker, meant, given } = floor ?? {};
  if (!speaker && !given) return { ...SILENT, frame };
  // The time of an entry stands before its first sentence.
  const first = reading.sentenceSpans[findFirstFrom(reading.sentenceSpans, start)]?.start ?? start;
  const words = { start: frame.length > 0 ? start : Math.min(first, end), end };
  return {
    spans: withoutInterjections(reading, words),
    frame,
    speaker,
    meant,
    given,
    isGivenForm: reading.given?.form !== undefined,
  };
}
