import { is } from '../core/tokens.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { parseNounPhrase } from './noun-phrases.ts';
import { endsInName } from './phrase-names.ts';
import { opensPrepositional, skipPrepositional } from './prepositional.ts';
import type { Reading } from './reading.ts';
import { isFiniteVerb } from './verbs.ts';

/**
 * Takes an apposition along with a subject: "der Chef der Hafenwerke in Oslo, Jonas Wendt", whose head is the name
 * then, and "Jonas Wendt, Chef der Hafenwerke". It ends with a comma, with its clause, or, where the second comma
 * was forgotten, with the verb.
 */
export function withApposition(reading: Reading, phrase: NounPhrase, limit: number): NounPhrase {
  if (phrase.kind === 'pronoun' || phrase.isCoordinated) return phrase;
  const comma = findComma(reading, phrase, limit);
  const other = comma === undefined ? undefined : parseNounPhrase(reading, comma + 1, limit);
  if (!other || other.kind === 'pronoun') return phrase;
  const end = findEnd(reading, other, limit);
  if (end === undefined) return phrase;
  const isNamed = endsInName(reading, phrase.head);
  const isOtherNamed = endsInName(reading, other.head);
  if (!isNamed && isOtherNamed && !other.isCoordinated)
    return { ...phrase, to: end, head: other.head };
  const isOffice = is(reading.tokens[other.head], 'role-noun');
  return isNamed && !isOtherNamed && isOffice ? { ...phrase, to: end } : phrase;
}

/** The comma behind a phrase; before a name "in Oslo und Bergen" may stand between. */
function findComma(reading: Reading, phrase: NounPhrase, limit: number): number | undefined {
  const { tokens } = reading;
  let at = phrase.to;
  while (at < limit && opensPrepositional(reading, at, limit)) {
    const to = skipPrepositional(reading, at, limit);
    if (to <= at + 1) break;
    at = to;
  }
  if (at + 1 >= limit || tokens[at]?.text !== ',') return undefined;
  if (at === phrase.to) return at;
  const name = parseNounPhrase(reading, at + 1, limit);
  return name && endsInName(reading, name.head) && name.from + 3 > name.head ? at : undefined;
}

/** "Chef der Werft in Quellau für Boote": an apposition has no verb. */
function findEnd({ tokens }: Reading, phrase: NounPhrase, limit: number): number | undefined {
  for (let at = phrase.to; at < limit; at += 1) {
    if (tokens[at]?.text === ',') return at;
    if (isFiniteVerb(tokens, at)) return at === phrase.to ? at : undefined;
    if (tokens[at]?.kind === 'punctuation' && !/^[()„“-]$/u.test(tokens[at]?.text ?? ''))
      return undefined;
  }
  return limit;
}
