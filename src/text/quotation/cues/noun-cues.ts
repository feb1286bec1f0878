import { findAround } from '../../../spans/span-search.ts';
import { is, isCapitalised, NO_TOKEN } from '../../core/tokens.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import { parseNounPhrase } from '../../syntax/noun-phrases.ts';
import type { Reading } from '../../syntax/reading.ts';

/** A noun that announces a statement: "Berg vertrat die Ansicht, …", "die Forderung der Fischer, …". */
export interface NounCue {
  /** Token indexes of the noun with its determiner and, where it is part of the predicate, of the finite verb. */
  readonly cue: readonly number[];
  /** Whose statement it is, where the noun itself says so: "der Fischer"; undefined leaves it to the clause. */
  readonly holder: NounPhrase | undefined;
}

// "die Theorie auf", "der Schluss gezogen", "die Auffassung vertreten hatte": what may stand behind the noun.
const MOST_BEHIND = 3;

/** Finds the noun before the end of a clause that announces what follows. */
export function findNounCue(reading: Reading, clause: Clause): NounCue | undefined {
  const { tokens } = reading;
  for (let at = clause.to - 1; at >= clause.from; at -= 1) {
    const token = tokens[at];
    if (!token || !is(token, 'cue-noun')) continue;
    if (findAround(reading.outer, token)) return undefined;
    return readNoun(reading, clause, at);
  }
  return undefined;
}

function readNoun(reading: Reading, clause: Clause, noun: number): NounCue | undefined {
  const from = findDeterminer(reading, clause, noun);
  const holder = findHolder(reading, clause, noun, from);
  const end = holder && holder.from > noun ? holder.to : noun + 1;
  if (!isNearEnd(reading, end, clause.to)) return undefined;
  const isFramed = clause.finite >= 0 && holder === undefined;
  const nounTokens = Array.from({ length: noun - from + 1 }, (_, index) => from + index);
  return {
    cue: isFramed ? [...new Set([clause.finite, ...nounTokens])].sort((a, b) => a - b) : nounTokens,
    holder,
  };
}

/** The determiner or contracted preposition before a noun and its adjectives: "zu dem Ergebnis", "der festen Ansicht". */
function findDeterminer({ tokens }: Reading, clause: Clause, noun: number): number {
  let at = noun;
  while (
    at > clause.from &&
    is(tokens[at - 1], 'inflected') &&
    !isCapitalised(tokens[at - 1] ?? NO_TOKEN) &&
    !is(tokens[at - 1], 'determiner') &&
    !is(tokens[at - 1], 'preposition') &&
    at - 1 !== clause.finite
  )
    at -= 1;
  return at > clause.from && is(tokens[at - 1], 'determiner') ? at - 1 : at;
}

/** "der Vorwurf der Fischer", "ihre Forderung", "die Meldung von Radio Quellau". */
function findHolder(
  reading: Reading,
  clause: Clause,
  noun: number,
  from: number,
): NounPhrase | undefined {
  const { tokens } = reading;
  const next = tokens[noun + 1];
  if (!next || noun + 1 >= clause.to) return undefined;
  if (is(next, 'genitive-determiner')) return parseNounPhrase(reading, noun + 1, clause.to);
  if (is(next, 'of')) return parseNounPhrase(reading, noun + 2, clause.to);
  // "die Forderung Frankreichs": a genitive without article.
  if (is(next, 'genitive-form') && from < noun)
    return parseNounPhrase(reading, noun + 1, clause.to);
  return undefined;
}

function isNearEnd({ tokens }: Reading, from: number, to: number): boolean {
  if (to - from > MOST_BEHIND) return false;
  return tokens.slice(from, to).every((token) => {
    if (token.kind === 'punctuation') return token.text === ',';
    return is(token, 'verb-particle') || (is(token, 'clause-tail') && !isCapitalised(token));
  });
}
