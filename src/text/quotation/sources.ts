import { SOURCE_NOUNS } from '../de/function-words.ts';
import { findAround } from '../span-search.ts';
import { isCapitalised } from '../tokens.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { parseNounPhrase } from './noun-phrases.ts';
import type { Reading, Sentence, TokenRange } from './reading.ts';

/** A source that is named without a verb: "laut Polizei", "nach Angaben der Bank", "dem Bericht zufolge", "so die Ministerin". */
export interface Source extends TokenRange {
  readonly cue: number;
  readonly speaker: NounPhrase | undefined;
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
    const source = withPhrase(reading, sentence, at, 'nach');
    const noun =
      source?.speaker &&
      tokens
        .slice(source.speaker.from, source.speaker.to)
        .find((token) => isCapitalised(token) && SOURCE_NOUNS.has(token.lower));
    return noun ? source : undefined;
  }
  if (lower === 'zufolge') return readZufolge(reading, sentence, at);
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

function readZufolge(reading: Reading, sentence: Sentence, cue: number): Source | undefined {
  for (let from = Math.max(sentence.from, cue - 10); from < cue; from += 1) {
    if (/^(?:und|oder|zu)$/u.test(reading.tokens[from]?.lower ?? '')) continue;
    const speaker = parseNounPhrase(reading, from, cue);
    if (speaker?.to === cue) return { from, to: cue + 1, cue, speaker, rule: 'zufolge' };
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
  const next = tokens[source.to];
  const isEnd =
    !next ||
    source.to >= sentence.to ||
    next.kind === 'punctuation' ||
    /^(?:am|im|in|vor|nach|gegenüber|bei|auf|weiter|heute|gestern)$/u.test(next.lower);
  return isEnd ? source : undefined;
}
