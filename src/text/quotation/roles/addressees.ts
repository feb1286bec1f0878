import { findAround } from '../../../spans/span-search.ts';
import { is, isCapitalised } from '../../core/tokens.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import { parseNounPhrase, toPronoun } from '../../syntax/noun-phrases.ts';
import { isKnownActor } from '../../syntax/phrase-names.ts';
import type { Reading } from '../../syntax/reading.ts';
import type { Saying } from '../cues/saying.ts';

/** Finds whom a statement is addressed to: a dative of a medium ("dem Sender"), gegenüber, or the object of aufrufen. */
export function findAddressee(
  reading: Reading,
  clause: Clause,
  saying: Saying,
  speaker: NounPhrase | undefined,
): NounPhrase | undefined {
  const { tokens } = reading;
  if (saying.isPassive && saying.addresses) return findPatient(reading, clause, speaker);
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = tokens[at];
    const isSpeaker = speaker !== undefined && at >= speaker.from && at < speaker.to;
    if (isSpeaker || saying.cue.includes(at)) continue;
    if (is(token, 'towards') || isSpokenTo(reading, clause, saying, at))
      return parseNounPhrase(reading, at + 1, clause.to);
    if (is(token, 'dative-pronoun') && saying.takesStatement) return toPronoun(at);
    if (is(tokens[at - 1], 'preposition') || !is(token, 'determiner')) continue;
    const phrase = parseNounPhrase(reading, at, clause.to);
    if (!phrase) continue;
    const isClear = is(token, 'clear-dative') || at > clause.finite;
    // "nach Angaben der Agentur": whose words they are.
    const isOwner = is(token, 'dative-or-genitive') && is(tokens[at - 1], 'source-noun');
    const isDative = is(token, 'dative-determiner') && isClear && !isOwner;
    if (isDative && isMedium(reading, phrase)) return phrase;
    if (isGivenTo(reading, phrase, saying)) return phrase;
    if (saying.addresses && is(token, 'object-determiner')) return phrase;
    at = phrase.to - 1;
  }
  return undefined;
}

/** "Die Männer werden beschuldigt", "Ihm wird vorgeworfen": whom the passive is about. */
function findPatient(
  reading: Reading,
  clause: Clause,
  speaker: NounPhrase | undefined,
): NounPhrase | undefined {
  const { tokens } = reading;
  for (const at of [clause.from, clause.finite + 1]) {
    const token = tokens[at];
    if (is(token, 'person-determiner')) return toPronoun(at);
    const isNobody = is(token, 'preposition') || is(token, 'impersonal-pronoun');
    const phrase = isNobody ? undefined : parseNounPhrase(reading, at, clause.to);
    if (phrase && phrase.from !== speaker?.from) return phrase;
  }
  return undefined;
}

/** "riet den Anwohnern", "Den Eltern versprach sie": people, or a body, in the dative. */
function isGivenTo({ tokens }: Reading, phrase: NounPhrase, saying: Saying): boolean {
  const [first, head, before] = [tokens[phrase.from], tokens[phrase.head], tokens[phrase.from - 1]];
  const isSomebody = is(head, 'role-noun') || is(head, 'collective-noun');
  const isGenitive =
    is(first, 'dative-or-genitive') && before !== undefined && isCapitalised(before);
  return saying.takesStatement && is(first, 'dative-determiner') && isSomebody && !isGenitive;
}

/** "Mira Falk sagte zu Otto Falk", "schrieb an die Eltern": somebody behind the preposition. */
function isSpokenTo(reading: Reading, clause: Clause, saying: Saying, at: number): boolean {
  const { tokens } = reading;
  const isWanted =
    (is(tokens[at], 'speaking-to') && saying.traits.has('says-to')) ||
    (is(tokens[at], 'writing-to') && saying.traits.has('writes-to'));
  const phrase = isWanted ? parseNounPhrase(reading, at + 1, clause.to) : undefined;
  if (!phrase) return false;
  const head = tokens[phrase.head];
  return isKnownActor(reading, phrase) || is(head, 'role-noun') || is(head, 'collective-noun');
}

/** A newspaper, an agency, a station: a noun for one, or an actor of the registry. */
function isMedium(reading: Reading, phrase: NounPhrase): boolean {
  const words = reading.tokens.slice(phrase.from, phrase.to);
  if (words.some((token) => is(token, 'medium-noun'))) return true;
  const token = reading.tokens[phrase.head];
  const found = token && findAround(reading.mentioned, token);
  return (
    found?.mention.kind === 'actor' &&
    reading.registry.actors.get(found.mention.id)?.kind === 'medium'
  );
}
