import type { Span } from '../core/spans.ts';
import type { Reading } from '../syntax/reading.ts';
import { isBoldInterview } from './bold-questions.ts';
import type { Dialogue, Row } from './dialogues.ts';
import { readDialogue } from './dialogues.ts';
import { isAddressed, isQuestion, speaksItself } from './first-person.ts';
import { isInBrackets, withoutInterjections } from './interjections.ts';
import { findGivenTurns } from './given-turns.ts';
import type { Label } from './labels.ts';
import { findUnlabelled } from './unlabelled-answers.ts';
import type { Turn } from './turn.ts';
import { SILENT } from './turn.ts';

/** Who has the floor. */
interface Floor {
  readonly label: Label | undefined;
  readonly isAsker: boolean;
  /** The label stands on a line of its own and its words are still to come. */
  readonly isAwaited: boolean;
}

/**
 * Finds the turns of an interview or of the record of a sitting, by the index of their block; what an editor says of the
 * form of the text overrules what it looks like.
 *
 * @example
 * // NDR: Wie war es?⏎Otto Lenz: Schwer. Ich war müde. → two turns, of NDR and of Otto Lenz
 */
export function findTurns(reading: Reading): ReadonlyMap<number, Turn> {
  const form = reading.given?.form;
  if (form === 'article' || form === 'ticker') return new Map();
  if (form !== undefined) return findGivenTurns(reading, form);
  const dialogue = readDialogue(reading);
  if (!dialogue)
    return isBoldInterview(reading) ? findGivenTurns(reading) : findUnlabelled(reading);
  const turns = new Map<number, Turn>();
  let floor: Floor | undefined;
  for (const row of dialogue.rows) {
    const label = dialogue.labelOf.get(row.block);
    if (label) {
      floor = toFloor(dialogue, label);
      if (!floor.isAwaited)
        turns.set(row.block, toTurn(reading, dialogue, label, label.body, [label.span]));
      continue;
    }
    // "Fazit: …" ends what somebody says; so does whatever stands in marks.
    floor = row.isOther ? undefined : floor;
    const isDirection = isInBrackets(reading, row.span);
    if (isDirection && floor) turns.set(row.block, SILENT);
    if (isDirection || !floor) continue;
    const next = passFloor(reading, dialogue, row, floor);
    if (next === undefined || next.label === undefined) {
      if (next) turns.set(row.block, SILENT);
    } else turns.set(row.block, toTurn(reading, dialogue, next.label, row.span, []));
    floor = next;
  }
  return turns;
}

function toFloor(dialogue: Dialogue, label: Label): Floor {
  const isAwaited = label.body.end <= label.body.start;
  return { label, isAsker: dialogue.isAsker(label), isAwaited };
}

/** Who speaks in a block without a label; undefined where nobody of the dialogue does. */
function passFloor(
  reading: Reading,
  dialogue: Dialogue,
  row: Row,
  floor: Floor,
): Floor | undefined {
  const { isAsker, isAwaited } = floor;
  if (isAwaited) return { ...floor, isAwaited: false };
  const asks = isQuestion(reading, row.span);
  if (dialogue.isInterview && asks && !isAsker && isAddressed(reading, row.span))
    return { label: undefined, isAsker: true, isAwaited: false };
  if (isAsker && !asks)
    return dialogue.answerer && { label: dialogue.answerer, isAsker: false, isAwaited: false };
  return row.block < dialogue.lastTurn || speaksItself(reading, row.span) ? floor : undefined;
}

function toTurn(
  reading: Reading,
  { asked }: Dialogue,
  { named, kind }: Label,
  words: Span,
  frame: readonly Span[],
): Turn {
  const isNobody = kind === 'question' || (kind === 'answer' && asked.length === 0);
  const only = kind === 'answer' && asked.length === 1 ? asked[0] : undefined;
  return {
    spans: isNobody ? [] : withoutInterjections(reading, words),
    frame,
    speaker: named?.phrase ?? only,
    meant: named?.meant,
  };
}
