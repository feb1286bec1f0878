import type { Token } from '../../core/tokens.ts';
import { is } from '../../core/tokens.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { Reading } from '../../syntax/reading.ts';
import { findAgent } from '../roles/participants.ts';
import type { SpeakerFound } from '../roles/speaker-found.ts';
import { alone } from '../roles/speaker-found.ts';
import type { NounCue } from './noun-cues.ts';
import { findNounCue } from './noun-cues.ts';
import { findOpinion } from './opinions.ts';
import type { Saying } from './saying.ts';
import { PLAIN } from './saying.ts';

/** A noun that announces the clause behind it: "die Ansicht, dass …"; whatever the verb is. */
export function findAnnounced(
  reading: Reading,
  clauses: readonly Clause[],
  index: number,
): NounCue | undefined {
  const clause = clauses[index];
  const next = clauses[index + 1];
  if (!clause || clause.kind === 'quote' || !next || !isContent(next)) return undefined;
  const first = reading.tokens[next.from];
  if (next.kind === 'subordinate' && !is(first, 'complementizer') && !is(first, 'whether'))
    return undefined;
  const noun = findNounCue(reading, clause);
  return noun && isUnderSuspicion(reading, clause, noun) ? undefined : noun;
}

/** "Die Werft steht im Verdacht, Löhne nicht zu zahlen": whoever is under a suspicion says nothing, nor does anybody else. */
function isUnderSuspicion({ tokens }: Reading, clause: Clause, { cue, holder }: NounCue): boolean {
  const noun = cue.find((at) => is(tokens[at], 'cue-noun')) ?? -1;
  if (holder || !is(tokens[noun], 'accusation-noun')) return false;
  for (let at = noun - 1; at >= clause.from && at >= noun - 3; at -= 1)
    if (is(tokens[at], 'suspicion-preposition')) return true;
  return false;
}

/**
 * Whose the announced statement is: "die Forderung der Fischer", "Falk vertrat die Ansicht", "Von Falk kam der Rat". The
 * subject only of verbs that utter: "Das nährte den Vorwurf", "Falk widersprach der Ansicht" leave it open.
 */
export function findHolder(
  reading: Reading,
  clause: Clause,
  { cue, holder }: NounCue,
  subject: SpeakerFound | undefined,
): SpeakerFound | undefined {
  if (holder) return alone(holder);
  const isItself =
    subject !== undefined && cue.some((at) => at >= subject.phrase.from && at < subject.phrase.to);
  if (isItself) return alone(findAgent(reading, clause));
  const words = reading.tokens.slice(clause.from, clause.to);
  const isAccused = words.some((token) => is(token, 'accusation-noun'));
  const utters = words.some((token) => is(token, 'uttering-verb') || isOfSaying(token));
  return isAccused && !utters ? undefined : subject;
}

function isOfSaying({ word }: Token): boolean {
  return word.sayings.some(({ verb, form }) => verb.takesStatement && form !== 'infinitive');
}

/** What a noun says in its clause: the clause behind it is its statement. */
export function toNounSaying(clause: Clause, { cue }: NounCue): Saying {
  return {
    ...PLAIN,
    cue,
    finite: clause.finite,
    lemma: 'noun',
    takesStatement: true,
    isKonjunktiv: clause.isKonjunktiv,
  };
}

/** "Sie ist sicher, dass der Deich hält" says something, "Der Deich ist sicher" describes. */
export function findHeld(
  reading: Reading,
  clauses: readonly Clause[],
  index: number,
): Saying | undefined {
  const clause = clauses[index];
  const next = clauses[index + 1];
  const previous = clauses[index - 1];
  if (!clause) return undefined;
  const looksBack =
    clause.finite === clause.from &&
    (previous?.kind === 'quote' || previous?.isKonjunktiv === true);
  const looksAhead = next !== undefined && (isContent(next) || next.kind === 'quote');
  const cue = looksBack || looksAhead ? findOpinion(reading, clause) : undefined;
  return (
    cue && {
      ...PLAIN,
      cue,
      finite: clause.finite,
      lemma: 'opinion',
      takesStatement: true,
      isKonjunktiv: clause.isKonjunktiv,
    }
  );
}

export function isContent({ kind, isKonjunktiv, opener }: Clause): boolean {
  return (
    (kind === 'quote' && opener === ':') ||
    kind === 'subordinate' ||
    kind === 'infinitive' ||
    (kind === 'main' && isKonjunktiv && opener === ',')
  );
}
