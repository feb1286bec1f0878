import { JUDGEMENTS, OPINIONS } from '../../lang/de/cue-nouns.ts';
import { AUXILIARY_FORMS } from '../../lang/de/verb-forms.ts';
import { findAround } from '../../../spans/span-search.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { Reading } from '../../syntax/reading.ts';

// "zeigte sich besorgt", "gab sich zuversichtlich", "äußerte sich erfreut".
const SHOWING = /^(?:zeig(?:te|t|en|ten)|gab|gibt|äußer(?:te|t|ten))$/u;
// "hält es für möglich", "sah es als erwiesen an", "betrachten es als wichtig".
const HOLDING =
  /^(?:h[aä]lt|halten|hielt(?:en)?|sieht|sehen|sah(?:en)?|betrachte(?:t|te|n|ten)|bezeichne(?:t|te|n|ten)|erachte(?:t|te|n|ten)|finde[tn]|fand(?:en)?|nenn(?:t|en)|nannte[n]?|erklärte[n]?)$/u;

/**
 * Finds what somebody thinks in a clause without a verb of saying, as the tokens of its cue: "ist überzeugt",
 * "zeigte sich besorgt", "hält es für möglich". What they think stands in the clause behind it.
 */
export function findOpinion(reading: Reading, clause: Clause): number[] | undefined {
  const { tokens } = reading;
  const { from, to, finite } = clause;
  if (finite < 0 || clause.kind === 'quote') return undefined;
  const verb = tokens[finite]?.lower ?? '';
  const indexes = Array.from({ length: to - from }, (_, index) => from + index);
  const find = (isWanted: (lower: string) => boolean): number | undefined =>
    indexes.find(
      (at) =>
        isWanted(tokens[at]?.lower ?? '') &&
        !findAround(reading.outer, tokens[at] ?? { start: 0, end: 0 }),
    );
  const itself = find((lower) => lower === 'sich');
  const opinion = find((lower) => OPINIONS.has(lower));
  const auxiliary = AUXILIARY_FORMS.get(verb);
  if (opinion !== undefined && auxiliary?.lemma === 'sein') return sort([finite, opinion]);
  if (opinion !== undefined && itself !== undefined && SHOWING.test(verb))
    return sort([finite, itself, opinion]);
  const judgement = find((lower) => JUDGEMENTS.has(lower));
  const es = find((lower) => lower === 'es');
  const link = judgement === undefined ? undefined : findLink(reading, finite, judgement);
  const isFinding = /^(?:finde[tn]|fand(?:en)?)$/u.test(verb);
  if (judgement === undefined || es === undefined || !HOLDING.test(verb)) return undefined;
  if (link !== undefined) return sort([finite, es, link, judgement]);
  if (isFinding) return sort([finite, es, judgement]);
  return undefined;
}

/** "für" or "als" before a judgement: "für sehr wahrscheinlich". */
function findLink({ tokens }: Reading, from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at -= 1)
    if (/^(?:für|als)$/u.test(tokens[at]?.lower ?? '')) return at;
  return undefined;
}

function sort(indexes: readonly number[]): number[] {
  return indexes.toSorted((a, b) => a - b);
}
