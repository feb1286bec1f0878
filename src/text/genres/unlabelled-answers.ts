import { findFirstFrom } from '../../spans/span-search.ts';
import type { Span } from '../core/spans.ts';
import { is } from '../core/tokens.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { toNoun } from '../syntax/noun-phrases.ts';
import type { Reading } from '../syntax/reading.ts';
import { toTokenRange } from '../syntax/reading.ts';
import { isAddressed, isQuestion, speaksItself } from './first-person.ts';
import { withoutInterjections } from './interjections.ts';
import { findIntroduced, toPhrase } from './introduced.ts';
import { findBySurname } from './short-names.ts';
import type { Turn } from './turn.ts';
import { SILENT } from './turn.ts';

const FEWEST = 2;

/**
 * Finds the answers of an interview that has no labels: paragraphs of somebody's own behind questions to them. Who
 * answers is whom the questions address ("Herr Lenz, …?"), or the only one named before; otherwise nothing is taken.
 */
export function findUnlabelled(reading: Reading): ReadonlyMap<number, Turn> {
  const turns = new Map<number, Turn>();
  const { blocks, outer } = reading;
  const isMarked = ({ start, end }: Span): boolean =>
    (outer[findFirstFrom(outer, start)]?.start ?? Infinity) < end;
  // An answer may pass on what others said: only one that begins with marks is somebody else's.
  const opensMarked = ({ start }: Span): boolean =>
    outer[findFirstFrom(outer, start)]?.start === start;
  const asked = blocks.map(
    (block) =>
      block.kind !== 'heading' &&
      isQuestion(reading, block) &&
      isAddressed(reading, block) &&
      !isMarked(block),
  );
  const isAnswer = (at: number): boolean => {
    const block = blocks[at];
    return (
      asked[at - 1] === true &&
      asked[at] === false &&
      block?.kind === 'paragraph' &&
      !opensMarked(block)
    );
  };
  const answers = blocks.flatMap((block, at) => (isAnswer(at) ? [{ block, at }] : []));
  const own = answers.filter(({ block }) => speaksItself(reading, block));
  if (answers.length < FEWEST || own.length * 2 < answers.length) return turns;
  const questions = blocks.filter((_, at) => asked[at]);
  const speaker = findAnswerer(reading, questions);
  if (!speaker) return turns;
  for (const [at, isAsked] of asked.entries()) if (isAsked) turns.set(at, SILENT);
  for (const { block, at } of answers)
    turns.set(at, { spans: withoutInterjections(reading, block), frame: [], speaker });
  return turns;
}

/** Who answers some questions: whom they address, or the only one named before the first. */
export function findAnswerer(reading: Reading, questions: readonly Span[]): NounPhrase | undefined {
  return findAddressed(reading, questions) ?? findOnly(reading, questions[0]?.start ?? 0);
}

/** "Herr Lenz, wie war es?": the one whose name stands behind the form of address. */
export function findAddressed(
  reading: Reading,
  questions: readonly Span[],
): NounPhrase | undefined {
  const { tokens } = reading;
  const names = questions.flatMap((question) => {
    const { from, to } = toTokenRange(tokens, question);
    return Array.from({ length: to - from }, (_, index) => from + index)
      .filter((at) => is(tokens[at], 'form-of-address') && tokens[at + 2]?.text === ',')
      .map((at) => ({ at: at + 1, name: tokens[at + 1]?.text ?? '' }));
  });
  const [first] = names;
  if (!first || names.some(({ name }) => name !== first.name)) return undefined;
  const full = findBySurname(reading, first.name);
  const range = full ?? { from: first.at - 1, to: first.at + 1 };
  return toNoun(range);
}

function findOnly(reading: Reading, before: number): NounPhrase | undefined {
  const introduced = findIntroduced(reading, before);
  if (introduced.length > 0) return introduced.length === 1 ? introduced[0] : undefined;
  const [first, ...others] = reading.people;
  const isOnly = first && others.every(({ key }) => key === first.key);
  return isOnly ? toPhrase(reading, first) : undefined;
}
