import { findFirstFrom } from '../../spans/span-search.ts';
import type { Span } from '../core/spans.ts';
import { is } from '../core/tokens.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import type { Reading } from '../syntax/reading.ts';
import { findIntroduced } from './introduced.ts';
import { isQuestion, speaksItself } from './first-person.ts';
import type { Label } from './labels.ts';
import { readLabel } from './labels.ts';
import { findAddressed } from './unlabelled-answers.ts';

/** A paragraph as the reader of a dialogue sees it. */
export interface Row {
  /** Index of its block. */
  readonly block: number;
  readonly span: Span;
  /** It begins with words in marks, or with what is no label of the dialogue. */
  readonly isOther: boolean;
}

/** A text, or a part of one, in which labels before the paragraphs say who speaks. */
export interface Dialogue {
  readonly rows: readonly Row[];
  readonly labelOf: ReadonlyMap<number, Label>;
  /** Somebody asks and somebody answers. */
  readonly isInterview: boolean;
  readonly isAsker: (label: Label) => boolean;
  /** The label of the one who answers, where there is only one. */
  readonly answerer: Label | undefined;
  /** Whom the text names before it, or whom its questions address: of one it is who answers. */
  readonly asked: readonly NounPhrase[];
  /** The block of the last label. */
  readonly lastTurn: number;
}

/** A row with its label. */
interface Labelled extends Row {
  readonly label: Label;
  /** What is said: the rest of the row, or the row behind it. */
  readonly words: Span;
}

/**
 * Reads a text as an interview or a record. Its labels must name people, or come again, and what stands behind them
 * must be said: a question, "I" and "we", or the party in brackets that records write. "Fazit: …" is no turn.
 */
export function readDialogue(reading: Reading): Dialogue | undefined {
  const all = reading.blocks.flatMap((block, index): (Row & { label: Label | undefined })[] => {
    if (block.kind === 'heading') return [];
    const label = isMarked(reading, block) ? undefined : readLabel(reading, block);
    const isSaidInMarks = label !== undefined && isMarked(reading, label.body);
    return [
      { block: index, span: block, isOther: isMarked(reading, block) || isSaidInMarks, label },
    ];
  });
  const labelled = all.flatMap((row, at): Labelled[] => {
    const { label } = row;
    if (!label || row.isOther) return [];
    const isOwnLine = label.body.end <= label.body.start;
    const next = all[at + 1];
    if (isOwnLine && (!next || next.label || next.isOther)) return [];
    return [{ ...row, label, words: isOwnLine && next ? next.span : label.body }];
  });
  const counts = countKeys(labelled);
  const turns = labelled.filter(({ label }) => isTurn(label, counts));
  if (!isDialogue(reading, turns)) return undefined;
  const labelOf = new Map(turns.map(({ block, label }) => [block, label]));
  const asking = toAsking(reading, turns);
  const answerers = turns.filter(({ label }) => !asking.has(toKey(label)));
  const keys = new Set(answerers.map(({ label }) => toKey(label)));
  return {
    rows: all.map((row) => ({
      ...row,
      isOther: row.isOther || (row.label !== undefined && !labelOf.has(row.block)),
    })),
    labelOf,
    isInterview: asking.size > 0 && keys.size > 0,
    isAsker: (label) => asking.has(toKey(label)),
    answerer: keys.size === 1 ? answerers[0]?.label : undefined,
    asked: findAsked(reading, turns),
    lastTurn: turns.at(-1)?.block ?? 0,
  };
}

/** Whom the text names before the first turn, or else the one whom the questions address: "Frage: Herr Falk, …?". */
function findAsked(reading: Reading, turns: readonly Labelled[]): readonly NounPhrase[] {
  const introduced = findIntroduced(reading, turns[0]?.span.start ?? 0);
  if (introduced.length > 0) return introduced;
  const questions = turns.filter(({ words }) => isQuestion(reading, words));
  const addressed = findAddressed(
    reading,
    questions.map(({ words }) => words),
  );
  return addressed ? [addressed] : [];
}

function toKey({ kind, named }: Label): string {
  return named?.key ?? kind;
}

/** Words that may be anything count where they come again, as "Redaktion:" does. */
function isTurn({ kind, named }: Label, counts: ReadonlyMap<string, number>): boolean {
  if (kind !== 'named' || named?.kind !== 'word') return true;
  return (counts.get(named.key) ?? 0) > 1;
}

function countKeys(labelled: readonly Labelled[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { label } of labelled) {
    const key = toKey(label);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function isDialogue(reading: Reading, turns: readonly Labelled[]): boolean {
  if (turns.some((turn) => isRecorded(reading, turn))) return true;
  const isAnybody = turns.some(({ label: { kind, named } }) =>
    named ? /^(?:person|office)$/u.test(named.kind) : kind === 'answer',
  );
  const speaking = turns.filter(({ words }) => speaksItself(reading, words));
  const asking = turns.filter(({ words }) => isQuestion(reading, words));
  const hasAnswer = asking.length > 0 && asking.length < turns.length;
  const keys = new Set(turns.map(({ label }) => toKey(label)));
  const isAlternating = hasAnswer && turns.length > keys.size;
  return (
    (isAnybody || isAlternating) &&
    keys.size > 1 &&
    (hasAnswer || speaking.length * 2 >= turns.length)
  );
}

/** "Ada Berg (SPD):", "Präsident Tal:" on a line of its own, or before what "I" or "we" say. */
function isRecorded(reading: Reading, { label: { named, body }, words }: Labelled): boolean {
  if (!named || !/^(?:person|office)$/u.test(named.kind)) return false;
  const isOwnLine = body.end <= body.start;
  const isSaid = speaksItself(reading, words);
  const { phrase } = named;
  const isTitled =
    named.hasBrackets ||
    reading.tokens.slice(phrase.from, phrase.to).some((token) => is(token, 'role-noun'));
  return isOwnLine ? isTitled || isSaid : named.hasBrackets && isSaid;
}

/** Whoever only asks. */
function toAsking(reading: Reading, turns: readonly Labelled[]): ReadonlySet<string> {
  const answering = new Set(
    turns.filter(({ words }) => !isQuestion(reading, words)).map(({ label }) => toKey(label)),
  );
  const keys = turns.map(({ label }) => toKey(label));
  return new Set(keys.filter((key) => key === 'question' || !answering.has(key)));
}

function isMarked({ text, outer }: Reading, { start, end }: Span): boolean {
  const from = end - text.slice(start, end).trimStart().length;
  return outer[findFirstFrom(outer, from)]?.start === from;
}
