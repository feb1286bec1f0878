import { findAround } from '../../../spans/span-search.ts';
import { is, NO_TOKEN } from '../../core/tokens.ts';
import type { WordClass } from '../../lang/classes/word-class.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { Reading } from '../../syntax/reading.ts';

/**
 * Finds what somebody thinks in a clause without a verb of saying, as the tokens of its cue: "ist überzeugt",
 * "zeigte sich besorgt", "hält es für möglich". What they think stands in the clause behind it.
 */
export function findOpinion(reading: Reading, clause: Clause): number[] | undefined {
  const { tokens } = reading;
  const { from, to, finite } = clause;
  if (finite < 0 || clause.kind === 'quote') return undefined;
  const verb = tokens[finite];
  const indexes = Array.from({ length: to - from }, (_, index) => from + index);
  const find = (name: WordClass): number | undefined =>
    indexes.find(
      (at) => is(tokens[at], name) && !findAround(reading.outer, tokens[at] ?? NO_TOKEN),
    );
  const itself = find('reflexive');
  const opinion = find('opinion');
  if (opinion !== undefined && verb?.word.auxiliary?.role === 'be') return sort([finite, opinion]);
  if (opinion !== undefined && itself !== undefined && is(verb, 'shows-itself'))
    return sort([finite, itself, opinion]);
  const judgement = find('judgement');
  const it = find('it');
  if (judgement === undefined || it === undefined || !is(verb, 'holds-it')) return undefined;
  const link = findLink(reading, finite, judgement);
  if (link !== undefined) return sort([finite, it, link, judgement]);
  return is(verb, 'finds-it') ? sort([finite, it, judgement]) : undefined;
}

/** The preposition before a judgement: "für sehr wahrscheinlich", "als erwiesen". */
function findLink({ tokens }: Reading, from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at -= 1) if (is(tokens[at], 'as-or-for')) return at;
  return undefined;
}

function sort(indexes: readonly number[]): number[] {
  return indexes.toSorted((a, b) => a - b);
}
