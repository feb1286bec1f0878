import { findFirstFrom } from '../../spans/span-search.ts';
import type { Block } from '../core/blocks.ts';
import type { Reading } from '../syntax/reading.ts';
import { isAddressed, isQuestion, speaksItself } from './first-person.ts';
import { findAnswerer } from './unlabelled-answers.ts';

const FEWEST = 2;

/**
 * Tells whether a text is an interview by its layout alone: two questions or more that stand in bold or italics, one of them said
 * to somebody; behind them paragraphs that begin without marks, most with "I", "we" or "you"; and a text that tells who answers.
 *
 * @example
 * // **Frau Falk, wie war es?**⏎⏎Ich war müde.⏎⏎**Und nun?**⏎⏎Nun ist Ruhe, wir warten. → true
 */
export function isBoldInterview(reading: Reading): boolean {
  const { blocks, outer } = reading;
  const isBold = blocks.map((block) => isEmphasised(reading, block));
  const asks = blocks.map((block, at) => isBold[at] === true && isQuestion(reading, block));
  const questions = blocks.filter((_, at) => asks[at]);
  if (questions.length < FEWEST || !questions.some((block) => isAddressed(reading, block)))
    return false;
  const answers = blocks.filter(
    ({ kind }, at) => asks[at - 1] === true && isBold[at] === false && kind === 'paragraph',
  );
  const opensMarked = ({ start }: Block): boolean =>
    outer[findFirstFrom(outer, start)]?.start === start;
  const own = answers.filter((block) => speaksItself(reading, block));
  return (
    answers.length >= FEWEST &&
    own.length * 2 >= answers.length &&
    !answers.some(opensMarked) &&
    findAnswerer(reading, questions) !== undefined
  );
}

/** Tells whether a paragraph is nothing but bold or italics. */
export function isEmphasised({ text }: Reading, { kind, lead, start, end }: Block): boolean {
  return (
    kind === 'paragraph' &&
    lead !== undefined &&
    lead.end - lead.start >= text.slice(start, end).trim().length
  );
}
