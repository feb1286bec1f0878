import {
  ADVERBS,
  DATIVE_DETERMINERS,
  DETERMINERS,
  EMPTY_SUBJECTS,
  MEDIUM_NOUNS,
  OBLIQUE_DETERMINERS,
  PREPOSITIONS,
} from '../de/function-words.ts';
import { isRoleNoun } from '../de/role-nouns.ts';
import { findAround } from '../span-search.ts';
import { isCapitalised } from '../tokens.ts';
import { withApposition } from './appositions.ts';
import type { Clause } from './clauses.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { parseNounPhrase } from './noun-phrases.ts';
import type { Reading } from './reading.ts';
import type { Saying } from './sayings.ts';

/**
 * Finds who speaks in a clause with a verb of saying: its subject; in the passive the phrase after "von";
 * with "hieß es" the phrase after von, aus, bei or in ("hieß es aus dem Ministerium").
 */
export function findSubject(
  reading: Reading,
  clause: Clause,
  saying: Saying,
): NounPhrase | undefined {
  const subject = findBareSubject(reading, clause, saying);
  return subject && withApposition(reading, subject, clause.to);
}

function findBareSubject(reading: Reading, clause: Clause, saying: Saying): NounPhrase | undefined {
  if (saying.isImpersonal)
    return findAfterPreposition(reading, clause, /^(?:von|vom|aus|bei|beim|seitens|in|im)$/u);
  if (saying.isPassive) return findAfterPreposition(reading, clause, /^(?:von|vom|durch)$/u);
  const from =
    clause.kind === 'subordinate' || clause.kind === 'relative'
      ? clause.from + (isPrepositional(reading, clause) ? 2 : 1)
      : clause.from;
  if (clause.kind === 'main') {
    // "er" is always the subject: "Auch eine Reise schloss er nicht aus."
    const next = reading.tokens[clause.finite + 1];
    if (next?.lower === 'er' && clause.finite + 1 < clause.to)
      return parseNounPhrase(reading, clause.finite + 1, clause.to);
    const before = isCalled(reading, clause, saying)
      ? 'none'
      : findBefore(reading, clause.from, clause.finite);
    if (before !== 'none') return before;
    return findNominative(reading, clause.finite + 1, clause.to);
  }
  return findNominative(reading, from, saying.cue[0] ?? clause.to);
}

/** Finds whom a statement is addressed to: a dative of a medium ("dem Sender"), gegenüber, or the object of aufrufen. */
export function findAddressee(
  reading: Reading,
  clause: Clause,
  saying: Saying,
  speaker: NounPhrase | undefined,
): NounPhrase | undefined {
  const { tokens } = reading;
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = tokens[at];
    if (!token || (speaker && at >= speaker.from && at < speaker.to) || saying.cue.includes(at))
      continue;
    if (token.lower === 'gegenüber' || isSpokenTo(reading, clause, saying, at))
      return parseNounPhrase(reading, at + 1, clause.to);
    const isPreceded = PREPOSITIONS.has(tokens[at - 1]?.lower ?? '');
    if (isPreceded || !DETERMINERS.has(token.lower)) continue;
    const phrase = parseNounPhrase(reading, at, clause.to);
    if (!phrase) continue;
    const noun = tokens[phrase.head]?.lower ?? '';
    const isMedium =
      MEDIUM_NOUNS.has(noun) ||
      tokens.slice(phrase.from, phrase.to).some(({ lower }) => MEDIUM_NOUNS.has(lower)) ||
      isMediumMention(reading, phrase);
    if (DATIVE_DETERMINERS.has(token.lower) && isMedium && at > clause.finite) return phrase;
    if (saying.addresses && /^(?:den|die|das|seine|ihre|seinen|ihren|dem|der)$/u.test(token.lower))
      return phrase;
    at = phrase.to - 1;
  }
  return undefined;
}

/** "Mira Falk sagte zu Otto Falk": a name behind "zu". */
function isSpokenTo(reading: Reading, clause: Clause, saying: Saying, at: number): boolean {
  const next = reading.tokens[at + 1];
  return (
    reading.tokens[at]?.lower === 'zu' &&
    /^(?:sagen|sprechen|meinen)$/u.test(saying.lemma) &&
    at + 1 < clause.to &&
    next !== undefined &&
    findAround(reading.mentioned, next)?.mention.kind === 'actor'
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

function isPrepositional(reading: Reading, clause: Clause): boolean {
  return (
    clause.kind === 'relative' &&
    PREPOSITIONS.has(reading.tokens[clause.from]?.lower ?? '') &&
    clause.from + 1 < clause.to
  );
}

/** „Absurd“ nannte Mira Falk den Plan: words in marks alone before the verb are what she calls it. */
function isCalled({ tokens, outer }: Reading, clause: Clause, saying: Saying): boolean {
  const first = tokens[clause.from];
  const last = tokens[clause.finite - 1];
  const marked = first && findAround(outer, first);
  return (
    /^(?:nennen|bezeichnen)$/u.test(saying.lemma) &&
    marked?.start === first?.start &&
    marked?.end === last?.end
  );
}

/** The subject in front of the finite verb; `none` when what stands there is no subject. */
function findBefore(
  reading: Reading,
  from: number,
  finite: number,
): NounPhrase | undefined | 'none' {
  const { tokens } = reading;
  let at = from;
  while (
    at < finite &&
    /^(?:und|aber|doch|denn|auch|selbst|sogar|nur|allerdings)$/u.test(tokens[at]?.lower ?? '')
  )
    at += 1;
  const first = tokens[at];
  if (
    !first ||
    at >= finite ||
    PREPOSITIONS.has(first.lower) ||
    OBLIQUE_DETERMINERS.has(first.lower)
  )
    return 'none';
  if (EMPTY_SUBJECTS.has(first.lower) && at + 1 === finite) return undefined;
  const phrase = parseNounPhrase(reading, at, finite);
  if (!phrase) return 'none';
  return isSettled(reading, phrase.to, finite) ? phrase : 'none';
}

/** Between the subject and its verb only additions may stand: appositions, prepositional phrases, brackets, adverbs. */
function isSettled(reading: Reading, from: number, finite: number): boolean {
  const next = reading.tokens[from];
  if (!next || from >= finite) return true;
  return (
    next.kind === 'punctuation' ||
    PREPOSITIONS.has(next.lower) ||
    ADVERBS.has(next.lower) ||
    next.lower === 'der' ||
    next.lower === 'die'
  );
}

/** The first noun phrase that can be a subject, adverbs and prepositional phrases left aside. */
function findNominative(reading: Reading, from: number, to: number): NounPhrase | undefined {
  const { tokens } = reading;
  for (let at = from; at < to;) {
    const token = tokens[at];
    if (!token) return undefined;
    if (EMPTY_SUBJECTS.has(token.lower) && token.lower !== 'das' && token.lower !== 'die')
      return undefined;
    if (PREPOSITIONS.has(token.lower)) {
      at = skipPrepositional(reading, at, to);
      continue;
    }
    const phrase = OBLIQUE_DETERMINERS.has(token.lower)
      ? undefined
      : parseNounPhrase(reading, at, to);
    if (phrase) return phrase;
    const oblique = OBLIQUE_DETERMINERS.has(token.lower)
      ? parseNounPhrase(reading, at, to)
      : undefined;
    at = oblique ? oblique.to : at + 1;
  }
  return undefined;
}

// "am Mittwoch Ministerin Berg": the phrase after "am" ends with the day.
function skipPrepositional(reading: Reading, at: number, to: number): number {
  const next = reading.tokens[at + 1];
  const isTime =
    next !== undefined &&
    /(?:tag|woch|abend|morgen|nacht|mittag|januar|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember|jahr)s?$/u.test(
      next.lower,
    );
  if (isTime) return at + 2;
  if (next && isCapitalised(next) && startsPerson(reading, at + 2)) return at + 2;
  const phrase = parseNounPhrase(reading, at + 1, to);
  return phrase ? phrase.to : at + 1;
}

/** "in Quellau Bürgermeisterin Berg": behind the name of a place an office or a name begins a new phrase. */
function startsPerson({ tokens, mentioned }: Reading, at: number): boolean {
  const token = tokens[at];
  if (!token || !isCapitalised(token)) return false;
  return isRoleNoun(token.text) || findAround(mentioned, token)?.start === token.start;
}

function findAfterPreposition(
  reading: Reading,
  clause: Clause,
  preposition: RegExp,
): NounPhrase | undefined {
  for (let at = clause.from; at < clause.to; at += 1) {
    const token = reading.tokens[at];
    if (token && preposition.test(token.lower)) {
      const phrase = parseNounPhrase(reading, at + 1, clause.to);
      if (phrase) return phrase;
    }
  }
  return undefined;
}
