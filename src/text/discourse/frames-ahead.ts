import type { RuleId } from '../quotation/rule-ids.ts';
import type { Participants, Quote } from '../quotation/quote.ts';
import type { Sentence } from '../syntax/reading.ts';

/** A sentence with the quotes that were found in it. */
export interface ReadSentence {
  readonly sentence: Sentence;
  readonly quotes: readonly Quote[];
}

/**
 * Reads a text a second time: a paragraph that opens with free statements belongs to whoever the first frame behind them
 * names, and not to whoever spoke in the paragraph before.
 *
 * @example
 * // Harms sagte nein.⏎Das Haus sei alt. Man wolle es verkaufen, sagt die Wirtin. → both are the landlady's
 */
export function withFramesAhead(read: readonly ReadSentence[]): Quote[] {
  const ahead = findAhead(read);
  return read.flatMap(({ quotes }, index) => {
    const speaker = ahead[index];
    return speaker
      ? quotes.map((quote) => (isFree(quote) ? { ...quote, speaker } : quote))
      : toSideBySide(read, index);
  });
}

/** „Das war falsch.“ „Wir hätten warten sollen“, so Falk: two sentences in marks side by side have one frame. */
function toSideBySide(read: readonly ReadSentence[], index: number): readonly Quote[] {
  const own = read[index]?.quotes ?? [];
  const next = read[index + 1];
  const [only] = own;
  if (!only || own.length > 1 || !next || only.rule !== 'direct-unframed') return own;
  if (only.speaker.text !== '' || next.sentence.block !== read[index]?.sentence.block) return own;
  const framed = next.quotes.find(({ type }) => type === 'direct');
  const isBeside =
    only.spans[0]?.end === read[index]?.sentence.span.end &&
    framed?.spans[0]?.start === next.sentence.span.start;
  const speaker = isBeside ? findLookingBack(next.sentence, next.quotes) : undefined;
  return speaker ? [{ ...only, speaker }] : own;
}

/** For each sentence that opens its paragraph with free statements whoever the frame behind them names. */
function findAhead(read: readonly ReadSentence[]): (Participants | undefined)[] {
  const ahead: (Participants | undefined)[] = [];
  let opening: number[] = [];
  let block = -1;
  let isOpening = false;
  for (const [index, { sentence, quotes }] of read.entries()) {
    if (sentence.block !== block) {
      block = sentence.block;
      isOpening = true;
      opening = [];
    }
    if (!isOpening) continue;
    if (quotes.length > 0 && quotes.some(isFree) && quotes.every(isFreeOrInside))
      opening.push(index);
    else {
      isOpening = false;
      const speaker = findLookingBack(sentence, quotes);
      if (speaker) for (const at of opening) ahead[at] = speaker;
    }
  }
  return ahead;
}

function isFree({ rule }: Quote): boolean {
  return rule === 'konjunktiv';
}

function isFreeOrInside({ rule }: Quote): boolean {
  return rule === 'konjunktiv' || rule === 'direct-in-indirect';
}

const LOOKING_BACK: ReadonlySet<RuleId> = new Set([
  'direct-inverted',
  'direct-wie',
  'direct-source',
  'indirect-inverted',
  'indirect-wie',
  'indirect-source',
]);

/** Who speaks the words that open a sentence, where their frame stands behind them and names somebody: "…, sagt die Wirtin". */
function findLookingBack({ span }: Sentence, quotes: readonly Quote[]): Participants | undefined {
  const first = quotes.find(({ rule }) => LOOKING_BACK.has(rule));
  const isOpening = first?.spans[0]?.start === span.start;
  const isBehind = (first?.frame[0]?.start ?? 0) > span.start;
  const isNamed = first !== undefined && first.speaker.text !== '' && first.relay.length === 0;
  return isOpening && isBehind && isNamed ? first.speaker : undefined;
}
