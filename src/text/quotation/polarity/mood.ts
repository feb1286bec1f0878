import { is } from '../../core/tokens.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { Draft } from '../contents/draft.ts';
import type { Frame } from '../cues/frames.ts';
import { toOwnWords } from './negation.ts';
import type { Polarity } from '../quote.ts';
import type { Reading } from '../../syntax/reading.ts';

/**
 * Reads what mood, tense and modal verb of a frame claim: "würde sagen", "wird sagen", "will sagen", "kündigte an, zu
 * sagen". `isInside`: the frame stands in the words of another.
 */
export function readMood(
  reading: Reading,
  draft: Draft,
  { clause: index, saying }: Frame,
  clause: Clause,
  isInside: boolean,
): Polarity {
  const { tokens } = reading;
  const finite = tokens[saying.finite];
  if (saying.traits.has('announces')) {
    const next = draft.by?.parsed.clauses[index + 1];
    return next?.kind === 'infinitive' && isToSay(reading, next) ? 'announced' : 'asserted';
  }
  if (is(finite, 'would-have')) return isInside ? 'asserted' : 'hypothetical';
  // "wolle nicht ausschließen", "könne nicht leugnen": denials that are left are those that something negates.
  if (!saying.isModal || saying.traits.has('denies')) return 'asserted';
  const performs = saying.traits.has('performs');
  switch (finite?.word.auxiliary?.role) {
    case 'become':
      return is(finite, 'would') ? 'hypothetical' : 'announced';
    case 'wish':
      return performs ? 'asserted' : 'announced';
    case 'hearsay':
      return is(finite, 'should') ? readSollte(reading, clause) : 'announced';
    // "Sie muss zugeben": she does.
    case 'modal':
      return is(finite, 'could') || (performs && is(finite, 'must')) ? 'asserted' : 'hypothetical';
    case 'have':
    case 'be':
    case 'let':
    case undefined:
    default:
      return 'hypothetical';
  }
}

/** "sollte sie später sagen" looks ahead from then: she did. */
function readSollte(reading: Reading, clause: Clause): Polarity {
  const isLater = toOwnWords(reading, clause).some((at) => is(reading.tokens[at], 'later'));
  return isLater ? 'asserted' : 'hypothetical';
}

/** "zu sagen", "mitzuteilen", "den Bericht vorzustellen": a clause whose infinitive is a saying. */
function isToSay(reading: Reading, clause: Clause): boolean {
  return toOwnWords(reading, clause).some((at) => {
    const token = reading.tokens[at];
    const isOpen =
      is(reading.tokens[at - 1], 'infinitive-particle') || is(token, 'marked-infinitive');
    const isSaying = token?.word.sayings.some(
      ({ form, verb }) => form === 'infinitive' && verb.takesStatement,
    );
    return isOpen && (is(token, 'presenting') || isSaying === true);
  });
}
