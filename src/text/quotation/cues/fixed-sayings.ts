import type { Token } from '../../core/tokens.ts';
import { is } from '../../core/tokens.ts';
import type { VerbReading, VerbTrait } from '../../lang/verb-readings.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { Reading } from '../../syntax/reading.ts';
import type { Saying } from './saying.ts';
import { toSaying } from './saying.ts';

const ASKS: ReadonlySet<VerbTrait> = new Set(['asks', 'wants-to-know']);

/** Finds what says something in fixed words: "es hieß", "es wurde bekannt". `outside` are the words of the clause that no marks hold. */
export function findFixedSaying(
  reading: Reading,
  clause: Clause,
  outside: readonly number[],
): Saying | undefined {
  return (
    findImpersonal(reading, clause, outside) ??
    findKnown(reading, clause, outside) ??
    findWantsToKnow(reading, clause, outside)
  );
}

/** "Sie wollte wissen, ob …" is a question. */
function findWantsToKnow(
  { tokens }: Reading,
  clause: Clause,
  outside: readonly number[],
): Saying | undefined {
  const at = outside.find((index) => is(tokens[index], 'infinitive-know'));
  const isWanted = tokens[clause.finite]?.word.auxiliary?.role === 'wish';
  if (at === undefined || !isWanted) return undefined;
  const cue = [clause.finite, at].sort((a, b) => a - b);
  return toSaying(clause, cue, false, false, {
    lemma: tokens[at]?.lower ?? '',
    takesStatement: true,
    traits: ASKS,
  });
}

/** "Es wurde bekannt, dass …", "nachdem bekannt geworden war, dass …". */
function findKnown(
  reading: Reading,
  clause: Clause,
  outside: readonly number[],
): Saying | undefined {
  const { tokens } = reading;
  const become = outside.find((at) => findIdiom(tokens[at], 'becomes-known'));
  const verb = findIdiom(tokens[become ?? -1], 'becomes-known')?.verb;
  const known = outside.find((at) => tokens[at]?.lower === verb?.companions[0]);
  const isMade = outside.some((at) => is(tokens[at], 'made-known'));
  if (known === undefined || become === undefined || !verb || isMade) return undefined;
  const cue = [...new Set([clause.finite, become, known])].sort((a, b) => a - b);
  return { ...toSaying(clause, cue, false, false, verb), isPassive: true };
}

function findImpersonal(
  reading: Reading,
  clause: Clause,
  outside: readonly number[],
): Saying | undefined {
  const at = outside.find((index) => findIdiom(reading.tokens[index], 'impersonal'));
  const verb = findIdiom(reading.tokens[at ?? -1], 'impersonal')?.verb;
  if (at === undefined || !verb) return undefined;
  const es = outside.find(
    (index) =>
      is(reading.tokens[index], 'it') &&
      (Math.abs(index - at) === 1 ||
        Math.abs(index - clause.finite) === 1 ||
        clause.kind === 'subordinate'),
  );
  if (es === undefined) return undefined;
  return {
    ...toSaying(
      clause,
      [at, es].sort((a, b) => a - b),
      false,
      false,
      verb,
    ),
    isImpersonal: true,
  };
}

/** The verb of "es hieß" or of "wurde bekannt", by its trait. */
function findIdiom(token: Token | undefined, trait: VerbTrait): VerbReading | undefined {
  return token?.word.idioms.find(({ verb }) => verb.traits.has(trait));
}
