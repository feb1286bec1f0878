import type { Clause } from '../../syntax/clauses.ts';
import type { Reading } from '../../syntax/reading.ts';
import type { Saying } from './saying.ts';
import { toSaying } from './saying.ts';

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
  const at = outside.find((index) => tokens[index]?.lower === 'wissen');
  const isWanted = /^woll(?:te|ten|en|e)$|^will$/u.test(tokens[clause.finite]?.lower ?? '');
  if (at === undefined || !isWanted) return undefined;
  const cue = [clause.finite, at].sort((a, b) => a - b);
  return toSaying(clause, cue, false, false, { lemma: 'wissen', takesStatement: true });
}

/** "Es wurde bekannt, dass …", "nachdem bekannt geworden war, dass …". */
function findKnown(
  reading: Reading,
  clause: Clause,
  outside: readonly number[],
): Saying | undefined {
  const find = (word: RegExp): number | undefined =>
    outside.find((at) => word.test(reading.tokens[at]?.lower ?? ''));
  const known = find(/^bekannt$/u);
  const become = find(/^(?:wird|wurde|geworden|werde)$/u);
  if (known === undefined || become === undefined || find(/gegeben|gemacht/u) !== undefined)
    return undefined;
  const verb = { lemma: 'bekannt werden', takesStatement: true };
  const cue = [...new Set([clause.finite, become, known])].sort((a, b) => a - b);
  return { ...toSaying(clause, cue, false, false, verb), isPassive: true };
}

function findImpersonal(
  reading: Reading,
  clause: Clause,
  outside: readonly number[],
): Saying | undefined {
  const at = outside.find((index) =>
    /^(?:hieß|heißt|heiße|geheißen)$/u.test(reading.tokens[index]?.lower ?? ''),
  );
  if (at === undefined) return undefined;
  const es = outside.find(
    (index) =>
      reading.tokens[index]?.lower === 'es' &&
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
      { lemma: 'heißen', takesStatement: true },
    ),
    isImpersonal: true,
  };
}
