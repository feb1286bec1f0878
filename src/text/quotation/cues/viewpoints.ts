import { findAround } from '../../../spans/span-search.ts';
import { is, NO_TOKEN } from '../../core/tokens.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import { parseNounPhrase } from '../../syntax/noun-phrases.ts';
import type { Reading } from '../../syntax/reading.ts';
import { canSpeak } from '../roles/people.ts';
import { isContent } from './announced.ts';
import type { Saying } from './saying.ts';
import { PLAIN } from './saying.ts';

/** What is settled for somebody, and for whom. */
export interface Viewpoint {
  readonly saying: Saying;
  readonly holder: NounPhrase;
}

/** Finds for whom something is settled: "Für die Wirtin ist klar, dass der Deich hält", "Fest steht für sie: „…“". */
export function findViewpoint(
  reading: Reading,
  clauses: readonly Clause[],
  index: number,
): Viewpoint | undefined {
  const { tokens } = reading;
  const clause = clauses[index];
  const next = clauses[index + 1];
  if (clause?.kind !== 'main' || !next || !(isContent(next) || next.kind === 'quote'))
    return undefined;
  const find = (name: 'settled' | 'purpose-preposition'): number | undefined => {
    for (let at = clause.from; at < clause.to; at += 1)
      if (is(tokens[at], name) && !findAround(reading.outer, tokens[at] ?? NO_TOKEN)) return at;
    return undefined;
  };
  const [settled, preposition] = [find('settled'), find('purpose-preposition')];
  const isBeing = is(tokens[clause.finite], 'is-or-stands');
  if (settled === undefined || preposition === undefined || !isBeing) return undefined;
  const holder = parseNounPhrase(reading, preposition + 1, clause.to);
  if (!holder || !canSpeak(reading, holder)) return undefined;
  const cue = [clause.finite, settled].toSorted((a, b) => a - b);
  const { finite, isKonjunktiv } = clause;
  const saying = { ...PLAIN, cue, finite, lemma: 'opinion', takesStatement: true, isKonjunktiv };
  return { saying, holder };
}
