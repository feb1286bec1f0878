import { PREPOSITIONS, RELATIVE_PRONOUNS } from '../../lang/de/function-words.ts';
import type { Token } from '../../core/tokens.ts';
import { isCapitalised } from '../../core/tokens.ts';
import { isLittleWord } from '../../syntax/little-words.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import { parseNounPhrase } from '../../syntax/noun-phrases.ts';
import type { Reading, Sentence } from '../../syntax/reading.ts';
import { isFiniteVerb } from '../../syntax/verbs.ts';

const LONGEST_SOURCE = 45;

/** Tells whether a source opens a main clause, so that all up to the finite verb belongs to it. */
export function isBehindVerbFirst({ tokens }: Reading, sentence: Sentence, cue: number): boolean {
  if (cue === sentence.from) return true;
  const before = tokens[cue - 1];
  return (
    before !== undefined &&
    (/^[:;]$/u.test(before.text) ||
      (cue - 1 === sentence.from && /^(?:und|aber|doch|denn|auch|erst|schon)$/u.test(before.lower)))
  );
}

/** Where a source ends that opens a clause, and what in it is the speaker. */
interface SourceEnd {
  readonly to: number;
  readonly speaker: NounPhrase;
  readonly addressee: NounPhrase | undefined;
}

/**
 * "Laut Rat Polz vom Amt in Quellau, der gestern sprach, hatten …": a source that opens a sentence runs to the
 * finite verb; the speaker runs to a relative clause or to the one spoken to.
 */
export function findSourceEnd(
  reading: Reading,
  sentence: Sentence,
  phrase: NounPhrase,
): SourceEnd | undefined {
  const { tokens } = reading;
  let speakerEnd = 0;
  let addressee: NounPhrase | undefined;
  let isRelative = false;
  const limit = Math.min(sentence.to, phrase.to + LONGEST_SOURCE);
  for (let at = phrase.to; at < limit; at += 1) {
    const token = tokens[at];
    if (!token || /^[:;.?!„“]$/u.test(token.text)) return undefined;
    if (token.text === ',' && startsAddition(reading, at + 1)) {
      speakerEnd ||= at;
      isRelative = true;
    } else if (token.text === ',' && isRelative) isRelative = false;
    if (token.lower === 'gegenüber' && speakerEnd === 0) {
      speakerEnd = at;
      addressee = parseNounPhrase(reading, at + 1, sentence.to);
    }
    const isVerb = isFiniteVerb(tokens, at) || (at === phrase.to && isPlural(tokens, at));
    if (isRelative || !isVerb) continue;
    const end = tokens[at - 1]?.text === ',' ? at - 1 : at;
    return {
      to: at,
      speaker: { ...phrase, to: Math.max(phrase.to, speakerEnd || end) },
      addressee,
    };
  }
  return undefined;
}

/** "Laut Institut gehören": right behind the source a plural is the verb. */
function isPlural(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  return (
    token?.kind === 'word' &&
    !isCapitalised(token) &&
    !isLittleWord(token.lower) &&
    /(?:en|ern|eln)$/u.test(token.lower)
  );
}

/** A relative clause or a participle phrase behind a comma. */
function startsAddition({ tokens }: Reading, at: number): boolean {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first) return false;
  const isPronoun =
    RELATIVE_PRONOUNS.has(first.lower) && second !== undefined && !isCapitalised(second);
  return (
    isPronoun ||
    (PREPOSITIONS.has(first.lower) && RELATIVE_PRONOUNS.has(second?.lower ?? '')) ||
    /^(?:vertreten|verbunden)$/u.test(first.lower)
  );
}
