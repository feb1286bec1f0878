import {
  DATIVE_DETERMINERS,
  DETERMINERS,
  MEDIUM_NOUNS,
  PREPOSITIONS,
} from '../../lang/de/function-words.ts';
import { isCollectiveNoun, isRoleNoun } from '../../lang/de/role-nouns.ts';
import { findAround } from '../../../spans/span-search.ts';
import { isCapitalised } from '../../core/tokens.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import { parseNounPhrase } from '../../syntax/noun-phrases.ts';
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
    if (!token || (speaker && at >= speaker.from && at < speaker.to) || saying.cue.includes(at))
      continue;
    if (token.lower === 'gegenüber' || isSpokenTo(reading, clause, saying, at))
      return parseNounPhrase(reading, at + 1, clause.to);
    if (DATIVE_PRONOUNS.test(token.lower) && saying.takesStatement)
      return toPronoun(at, token.lower);
    const isPreceded = PREPOSITIONS.has(tokens[at - 1]?.lower ?? '');
    if (isPreceded || !DETERMINERS.has(token.lower)) continue;
    const phrase = parseNounPhrase(reading, at, clause.to);
    if (!phrase) continue;
    const noun = tokens[phrase.head]?.lower ?? '';
    const isMedium =
      MEDIUM_NOUNS.has(noun) ||
      tokens.slice(phrase.from, phrase.to).some(({ lower }) => MEDIUM_NOUNS.has(lower)) ||
      isMediumMention(reading, phrase);
    const isClear = /^(?:dem|einem|ihrem|seinem)$/u.test(token.lower) || at > clause.finite;
    if (DATIVE_DETERMINERS.has(token.lower) && isMedium && isClear) return phrase;
    if (isGivenTo(reading, phrase, saying)) return phrase;
    if (saying.addresses && /^(?:den|die|das|seine|ihre|seinen|ihren|dem|der)$/u.test(token.lower))
      return phrase;
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
    const lower = tokens[at]?.lower ?? '';
    if (/^(?:ihm|ihr|ihnen)$/u.test(lower)) return toPronoun(at, lower);
    const phrase =
      PREPOSITIONS.has(lower) || lower === 'es'
        ? undefined
        : parseNounPhrase(reading, at, clause.to);
    if (phrase && phrase.from !== speaker?.from) return phrase;
  }
  return undefined;
}

const DATIVE_PRONOUNS = /^(?:ihm|ihnen|mir|uns)$/u;
const DATIVES =
  /^(?:dem|den|einem|einer|der|ihrem|ihren|ihrer|seinem|seinen|seiner|allen|vielen)$/u;

/** "riet den Anwohnern", "Den Eltern versprach sie": people, or a body, in the dative. */
function isGivenTo({ tokens }: Reading, phrase: NounPhrase, saying: Saying): boolean {
  const head = tokens[phrase.head]?.text ?? '';
  const isSomebody = isRoleNoun(head) || isCollectiveNoun(head);
  // "des", "der" behind a noun is a genitive.
  const before = tokens[phrase.from - 1];
  const isGenitive =
    /^(?:der|einer|ihrer|seiner)$/u.test(phrase.first) &&
    before !== undefined &&
    isCapitalised(before);
  return saying.takesStatement && DATIVES.test(phrase.first) && isSomebody && !isGenitive;
}

function toPronoun(at: number, first: string): NounPhrase {
  return { from: at, to: at + 1, first, head: at, kind: 'pronoun', isCoordinated: false };
}

/** "Mira Falk sagte zu Otto Falk", "schrieb an die Eltern": somebody behind the preposition. */
function isSpokenTo(reading: Reading, clause: Clause, saying: Saying, at: number): boolean {
  const { tokens } = reading;
  const preposition = tokens[at]?.lower ?? '';
  const isWanted =
    (preposition === 'zu' && /^(?:sagen|sprechen|meinen)$/u.test(saying.lemma)) ||
    (preposition === 'an' &&
      /^(?:schreiben|appellieren|richten|wenden|melden)$/u.test(saying.lemma));
  const phrase = isWanted ? parseNounPhrase(reading, at + 1, clause.to) : undefined;
  if (!phrase) return false;
  const head = tokens[phrase.head];
  return (
    isKnownActor(reading, phrase) ||
    (head !== undefined && (isRoleNoun(head.text) || isCollectiveNoun(head.text)))
  );
}

function isMediumMention(reading: Reading, phrase: NounPhrase): boolean {
  const token = reading.tokens[phrase.head];
  const found = token && findAround(reading.mentioned, token);
  return (
    found?.mention.kind === 'actor' &&
    reading.registry.actors.get(found.mention.id)?.kind === 'medium'
  );
}
