import type { Token } from '../../core/tokens.ts';
import { is, isCapitalised } from '../../core/tokens.ts';
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
    (/^[:;]$/u.test(before.text) || (cue - 1 === sentence.from && is(before, 'source-opener')))
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
    if (is(token, 'towards') && speakerEnd === 0) {
      speakerEnd = at;
      addressee = parseNounPhrase(reading, at + 1, sentence.to);
    }
    const isVerb =
      isFiniteVerb(tokens, at) ||
      is(token, 'plural-present') ||
      (at === phrase.to && isVerbBehind(tokens, at));
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

/** "Laut Institut gehören", "Laut Institut beschäftigt sich Berg": right behind the source stands the verb, whatever it looks like. */
function isVerbBehind(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word' || isCapitalised(token) || isLittleWord(token)) return false;
  if (is(token, 'infinitive-end')) return true;
  const next = tokens[at + 1];
  const opensPhrase = next !== undefined && (isCapitalised(next) || isLittleWord(next));
  return is(token, 'verb-end') && !is(token, 'adjective-end') && opensPhrase;
}

/** A relative clause or a participle phrase behind a comma. */
function startsAddition({ tokens }: Reading, at: number): boolean {
  const first = tokens[at];
  const second = tokens[at + 1];
  if (!first) return false;
  const isPronoun = is(first, 'relative-pronoun') && second !== undefined && !isCapitalised(second);
  return (
    isPronoun ||
    (is(first, 'preposition') && is(second, 'relative-pronoun')) ||
    is(first, 'opening-participle')
  );
}
