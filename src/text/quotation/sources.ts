import { isSourceNoun } from '../de/function-words.ts';
import { findAround } from '../span-search.ts';
import type { Token } from '../tokens.ts';
import { isCapitalised } from '../tokens.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { parseNounPhrase } from './noun-phrases.ts';
import type { Reading, Sentence, TokenRange } from './reading.ts';
import { isFiniteVerb } from './verbs.ts';

/** A source that is named without a verb: "laut Polizei", "nach Angaben der Bank", "dem Bericht zufolge", "so die Ministerin". */
export interface Source extends TokenRange {
  readonly cue: number;
  readonly speaker: NounPhrase | undefined;
  /** "so die Ministerin gegenüber dem Sender". */
  readonly addressee?: NounPhrase | undefined;
  readonly rule: 'laut' | 'nach' | 'zufolge' | 'so' | 'demnach';
}

/** Finds the sources named in a sentence, outside quotation marks, in order. */
export function findSources(reading: Reading, sentence: Sentence): Source[] {
  const sources: Source[] = [];
  for (let at = sentence.from; at < sentence.to; at += 1) {
    const source = isQuoted(reading, at) ? undefined : readSource(reading, sentence, at);
    if (!source) continue;
    sources.push(source);
    at = Math.max(at, source.to - 1);
  }
  return sources;
}

function isQuoted(reading: Reading, at: number): boolean {
  const token = reading.tokens[at];
  return token?.kind === 'word' && findAround(reading.outer, token) !== undefined;
}

function readSource(reading: Reading, sentence: Sentence, at: number): Source | undefined {
  const { tokens } = reading;
  const lower = tokens[at]?.lower;
  if (lower === 'laut' || lower === 'gemäß') return withPhrase(reading, sentence, at, 'laut');
  if (lower === 'demnach' || lower === 'danach') {
    return lower === 'demnach'
      ? { from: at, to: at + 1, cue: at, speaker: undefined, rule: 'demnach' }
      : undefined;
  }
  if (lower === 'nach') {
    return [
      withPhrase(reading, sentence, at, 'nach'),
      readBefore(reading, sentence, at, 'nach'),
    ].find((source) => source?.speaker && hasSourceNoun(tokens, source.speaker));
  }
  if (lower === 'zufolge') return readBefore(reading, sentence, at, 'zufolge');
  if (lower === 'so') return readSo(reading, sentence, at);
  return undefined;
}

function withPhrase(
  reading: Reading,
  sentence: Sentence,
  cue: number,
  rule: Source['rule'],
): Source | undefined {
  const speaker = parseNounPhrase(reading, cue + 1, sentence.to);
  return speaker ? { from: cue, to: speaker.to, cue, speaker, rule } : undefined;
}

function hasSourceNoun(tokens: readonly Token[], { from, to }: TokenRange): boolean {
  return tokens.slice(from, to).some((token) => isCapitalised(token) && isSourceNoun(token.lower));
}

/** "dem Bericht zufolge", "ihrer Meinung nach": the phrase stands before the word. */
function readBefore(
  reading: Reading,
  sentence: Sentence,
  cue: number,
  rule: Source['rule'],
): Source | undefined {
  for (let from = Math.max(sentence.from, cue - 10); from < cue; from += 1) {
    if (/^(?:und|oder|zu)$/u.test(reading.tokens[from]?.lower ?? '')) continue;
    const speaker = parseNounPhrase(reading, from, cue);
    if (speaker?.to === cue) return { from, to: cue + 1, cue, speaker, rule };
  }
  return undefined;
}

/** "…, so die Ministerin": after a comma or a closing mark, with no verb behind it. */
function readSo(reading: Reading, sentence: Sentence, cue: number): Source | undefined {
  const { tokens } = reading;
  const before = tokens[cue - 1];
  if (!before || cue === sentence.from || !/^[,“”"»«–]$/u.test(before.text)) return undefined;
  const source = withPhrase(reading, sentence, cue, 'so');
  if (!source) return undefined;
  let to = source.to;
  let addressee: NounPhrase | undefined;
  for (let token = tokens[to]; token && to < sentence.to; token = tokens[to]) {
    if (/^[.,:;!?–“”"»«]$/u.test(token.text)) break;
    if (isFiniteVerb(tokens, to)) return undefined;
    if (token.lower === 'gegenüber') addressee = parseNounPhrase(reading, to + 1, sentence.to);
    to += 1;
  }
  return { ...source, to, addressee };
}
