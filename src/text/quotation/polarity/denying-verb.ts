import type { Reading } from '../../syntax/reading.ts';

/** Tells whether one of these words, or two that belong together, is a verb of denying: "wies … zurück". */
export function hasDenyingVerb({ tokens }: Reading, own: readonly number[]): boolean {
  const words = new Set(own.map((at) => tokens[at]?.lower ?? ''));
  return own.some((at) =>
    tokens[at]?.word.sayings.some(
      ({ verb, split }) => verb.traits.has('denies') && (!split || words.has(verb.prefix)),
    ),
  );
}
