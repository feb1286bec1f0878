import { findAround } from '../../../spans/span-search.ts';
import { is } from '../../core/tokens.ts';
import type { VerbOfSaying } from '../../lang/verb-readings.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { Reading } from '../../syntax/reading.ts';
import type { Saying } from './saying.ts';
import { findSaying } from './sayings.ts';
import { toSaying } from './saying.ts';

/** An infinitive of saying, and the clause whose subject says it, or does not. */
export interface OpenSaying {
  readonly saying: Saying;
  readonly governing: Clause;
}

/**
 * Finds an infinitive of saying that another verb does or refuses: "wurde nicht müde zu betonen, dass …", "beeilte sich, zu
 * versichern, …", "weigerte sich zu sagen, …". Of what somebody only asks, plans or may say it finds nothing.
 */
export function findOpenSaying(
  reading: Reading,
  clauses: readonly Clause[],
  index: number,
): OpenSaying | undefined {
  const clause = clauses[index];
  if (!clause || clause.kind === 'quote') return undefined;
  const isOwn = clause.kind !== 'infinitive';
  const governing = isOwn ? clause : clauses[index - 1];
  if (!governing || governing.finite < 0 || governing.isKonjunktiv) return undefined;
  if (!controls(reading, governing, clause)) return undefined;
  // "Sie sagte, ohne es zu begründen, der Deich breche": what follows is what she said.
  const next = clauses[index + 1];
  if (!isOwn && next?.kind !== 'subordinate' && findSaying(reading, governing)) return undefined;
  for (let at = clause.to - 1; at > clause.from; at -= 1) {
    const verb = readInfinitive(reading, at);
    if (verb)
      return {
        governing,
        saying: { ...toSaying(governing, [at], false, false, verb), isOpen: true },
      };
  }
  return undefined;
}

/** Whether a verb does what the infinitive says, or refuses to; "without" does so by itself. */
function controls({ tokens }: Reading, { from, to }: Clause, clause: Clause): boolean {
  if (is(tokens[clause.from], 'without')) return true;
  return tokens
    .slice(from, to)
    .some((token) => is(token, 'refusing') || is(token, 'doing-readily'));
}

/** "zu sagen", "mitzuteilen". */
function readInfinitive({ tokens, outer }: Reading, at: number): VerbOfSaying | undefined {
  const token = tokens[at];
  if (!token || findAround(outer, token)) return undefined;
  const isOpen = is(tokens[at - 1], 'infinitive-particle') || is(token, 'marked-infinitive');
  const found = isOpen ? token.word.sayings.find(({ form }) => form === 'infinitive') : undefined;
  return found?.verb;
}
