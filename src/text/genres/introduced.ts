import type { PersonSeen } from '../names/people-seen.ts';
import type { NounPhrase } from '../syntax/noun-phrases.ts';
import { toNoun } from '../syntax/noun-phrases.ts';
import type { Reading } from '../syntax/reading.ts';
import { toTokenRange } from '../syntax/reading.ts';

// Those whom a text names before a dialogue begins; of more it cannot be one.
const FEW = 12;

/** Whom the text names before a place, each once, as noun phrases. */
export function findIntroduced(reading: Reading, before: number): NounPhrase[] {
  const seen = new Map<string, PersonSeen>();
  for (const person of reading.people.slice(0, FEW))
    if (person.start < before && !seen.has(person.key)) seen.set(person.key, person);
  return [...seen.values()].map((person) => toPhrase(reading, person));
}

/** The name of somebody as a noun phrase. */
export function toPhrase({ tokens }: Reading, person: PersonSeen): NounPhrase {
  return toNoun(toTokenRange(tokens, person));
}
