import type { NounPhrase } from '../../syntax/noun-phrases.ts';

/** Who speaks in a clause, and how clearly: by how much the phrase is better than the next that might be meant. */
export interface SpeakerFound {
  readonly phrase: NounPhrase;
  readonly margin: number;
}

/** A speaker whom nobody else in the clause competes with. */
export function alone(phrase: NounPhrase | undefined): SpeakerFound | undefined {
  return phrase && { phrase, margin: Infinity };
}
