import type { Clause } from '../../syntax/clauses.ts';
import type { Frame, ParsedSentence } from '../cues/frames.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import { parseNounPhrase } from '../../syntax/noun-phrases.ts';
import { findAgent } from './participants.ts';
import type { Reading } from '../../syntax/reading.ts';
import { findBestSubject } from './subjects.ts';

/** Who quotes, and whose words they quote, as far as a frame with "zitieren" says so. */
interface Quoting {
  /** "aus dem Brief der Bank": the words are hers, and the subject passes them on. */
  readonly owner?: NounPhrase | undefined;
  /** "zitierte die Zeitung den Rat", "wird von der Zeitung zitiert": who passes on what the speaker says. */
  readonly quoting?: NounPhrase | undefined;
}

/** Finds who passes words on in a frame whose verb says that they are another's: "zitiert aus dem Brief der Bank". */
export function findQuotingAndOwner(
  reading: Reading,
  parsed: ParsedSentence,
  frame: Frame,
): Quoting {
  const clause = parsed.clauses[frame.clause];
  if (!clause || !frame.saying.quotesAnother) return {};
  return {
    owner: findOwner(reading, clause, frame.speaker),
    quoting: findQuoting(reading, clause, frame),
  };
}

// "zitierte Anwohner aus Oslo": the phrase of the speaker holds no owner.
function findOwner(
  reading: Reading,
  clause: Clause,
  speaker: NounPhrase | undefined,
): NounPhrase | undefined {
  for (let at = clause.from; at < clause.to; at += 1) {
    const isSpeakers = speaker && at >= speaker.from && at < speaker.to;
    if (reading.tokens[at]?.lower === 'aus' && !isSpeakers)
      return parseNounPhrase(reading, at + 1, clause.to);
  }
  return undefined;
}

function findQuoting(
  reading: Reading,
  clause: Clause,
  { saying, speaker }: Frame,
): NounPhrase | undefined {
  const quoting = saying.isPassive
    ? findAgent(reading, clause)
    : clause.kind === 'main'
      ? findBestSubject(reading, clause, saying)?.phrase
      : undefined;
  return quoting && quoting.from !== speaker?.from ? quoting : undefined;
}
