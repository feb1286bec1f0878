import { isRoleNoun } from '../lang/de/role-nouns.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { parseNounPhrase } from './noun-phrases.ts';
import { endsInName } from './phrase-names.ts';
import type { Reading } from './reading.ts';
import { isFiniteVerb } from './verbs.ts';

/**
 * Takes an apposition along with a subject: "der Chef der Hafenwerke, Jonas Wendt", whose head is the name
 * then, and "Jonas Wendt, Chef der Hafenwerke". It ends with a comma or with its clause.
 */
export function withApposition(reading: Reading, phrase: NounPhrase, limit: number): NounPhrase {
  const { tokens } = reading;
  const at = phrase.to + 1;
  if (phrase.kind === 'pronoun' || phrase.isCoordinated) return phrase;
  if (at >= limit || tokens[phrase.to]?.text !== ',') return phrase;
  const other = parseNounPhrase(reading, at, limit);
  if (!other || other.kind === 'pronoun') return phrase;
  const end = findEnd(reading, other, limit);
  if (end === undefined) return phrase;
  const isNamed = endsInName(reading, phrase.head);
  const isOtherNamed = endsInName(reading, other.head);
  if (!isNamed && isOtherNamed && !other.isCoordinated)
    return { ...phrase, to: end, head: other.head };
  const isOffice = isRoleNoun(tokens[other.head]?.text ?? '');
  return isNamed && !isOtherNamed && isOffice ? { ...phrase, to: end } : phrase;
}

/** An apposition ends with a comma or its clause, and has no verb: "Chef der Werft in Quellau für Boote". */
function findEnd({ tokens }: Reading, phrase: NounPhrase, limit: number): number | undefined {
  for (let at = phrase.to; at < limit; at += 1) {
    if (tokens[at]?.text === ',') return at;
    if (
      isFiniteVerb(tokens, at) ||
      (tokens[at]?.kind === 'punctuation' && !/^[()„“-]$/u.test(tokens[at]?.text ?? ''))
    )
      return undefined;
  }
  return limit;
}
