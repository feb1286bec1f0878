import { findInside } from '../../../spans/span-search.ts';
import { is } from '../../core/tokens.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { Frame, ParsedSentence } from '../cues/frames.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import { parseNounPhrase } from '../../syntax/noun-phrases.ts';
import { findAgent } from './participants.ts';
import type { Reading } from '../../syntax/reading.ts';
import { toSpan, toTokenRange } from '../../syntax/reading.ts';
import { findBestSubject } from './subjects.ts';

/** Who quotes, and whose words they quote, as far as a frame says so. */
interface Quoting {
  /** "aus dem Brief der Bank": the words are hers, and the subject passes them on. */
  readonly owner?: NounPhrase | undefined;
  /** "zitierte die Zeitung den Rat", "laut dem Blatt sagte der Rat": who passes on what the speaker says. */
  readonly quoting?: NounPhrase | undefined;
  /** Who speaks, where the frame has both in one phrase: "zitierte der Kurier Bo Tal". */
  readonly speaker?: NounPhrase;
  readonly addressee?: undefined;
}

/**
 * Finds who passes on the words of a frame: "zitiert aus dem Brief der Bank", "wird im Blatt zitiert", "sagte dem Blatt
 * zufolge".
 */
export function findQuotingAndOwner(
  reading: Reading,
  parsed: ParsedSentence,
  frame: Frame,
): Quoting {
  const clause = parsed.clauses[frame.clause];
  if (!clause) return {};
  if (!frame.saying.quotesAnother) {
    const quoting = findVouching(parsed, clause, frame);
    // "sagte der Zeitung zufolge": nobody is spoken to.
    const isBoth = quoting !== undefined && quoting.from === frame.addressee?.from;
    return { quoting, ...(isBoth ? { addressee: undefined } : {}) };
  }
  return {
    owner: findOwner(reading, clause, frame.speaker),
    quoting: findQuoting(reading, clause, frame),
    ...divide(reading, frame),
  };
}

/** "Laut dem Blatt sagte der Rat", "sagte dem Blatt zufolge": the source in the clause of the frame. */
function findVouching(
  { sources }: ParsedSentence,
  { from, to }: Clause,
  { speaker }: Frame,
): NounPhrase | undefined {
  const source = sources.find(
    ({ rule, cue }) => /^(?:according-to|after|behind)$/u.test(rule) && cue >= from && cue < to,
  )?.speaker;
  return source?.from === speaker?.from ? undefined : source;
}

// "zitierte Anwohner aus Oslo": the phrase of the speaker holds no owner.
function findOwner(
  reading: Reading,
  clause: Clause,
  speaker: NounPhrase | undefined,
): NounPhrase | undefined {
  for (let at = clause.from; at < clause.to; at += 1) {
    const isSpeakers = speaker && at >= speaker.from && at < speaker.to;
    if (is(reading.tokens[at], 'from-preposition') && !isSpeakers)
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
    ? (findAgent(reading, clause) ?? findPaper(reading, clause))
    : clause.kind === 'main'
      ? findBestSubject(reading, clause, saying)?.phrase
      : undefined;
  return quoting && quoting.from !== speaker?.from ? quoting : undefined;
}

/** "wird im Blatt zitiert": where it is read. */
function findPaper(reading: Reading, clause: Clause): NounPhrase | undefined {
  for (let at = clause.from; at < clause.to; at += 1) {
    const phrase = is(reading.tokens[at], 'preposition')
      ? parseNounPhrase(reading, at + 1, clause.to)
      : undefined;
    if (phrase && is(reading.tokens[phrase.head], 'press-noun')) return phrase;
  }
  return undefined;
}

/** "zitierte der Kurier Bo Tal": a paper right before the name of a person is not the person's title. */
function divide({ tokens, people }: Reading, { speaker, saying }: Frame): Quoting {
  if (!speaker || saying.isPassive) return {};
  const person = findInside(people, toSpan(tokens, { ...speaker, from: speaker.from + 1 }))[0];
  if (!person) return {};
  const { from } = toTokenRange(tokens, person);
  if (!is(tokens[from - 1], 'press-noun')) return {};
  return {
    quoting: { ...speaker, to: from, head: from - 1, isCoordinated: false },
    speaker: { ...speaker, from },
  };
}
