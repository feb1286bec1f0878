import { EMPTY_SUBJECTS, OBLIQUE_DETERMINERS, PREPOSITIONS } from '../../lang/de/function-words.ts';
import { isTimeNoun } from '../../lang/de/calendar.ts';
import { isDocumentNoun } from '../../lang/de/role-nouns.ts';
import { withApposition } from '../../syntax/appositions.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import { parseNounPhrase } from '../../syntax/noun-phrases.ts';
import { canSpeak } from './people.ts';
import { opensPrepositional, skipPrepositional } from '../../syntax/prepositional.ts';
import type { Reading } from '../../syntax/reading.ts';
import type { Saying } from '../cues/saying.ts';
import { findMainSubject } from './subjects.ts';

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
  const meant = subject && toOneWhoSpeaks(reading, clause, saying, subject);
  return meant && withApposition(reading, meant, clause.to);
}

/**
 * Puts another phrase in the place of one that cannot be meant: "Am vergangenen Mittwoch sagte Ada Berg", "Anders als Ada Berg
 * sagte Bo Tal", "Nicht Ada Berg, sondern Bo Tal sagte".
 */
function toOneWhoSpeaks(
  reading: Reading,
  clause: Clause,
  saying: Saying,
  subject: NounPhrase,
): NounPhrase | undefined {
  const { tokens } = reading;
  const lower = (at: number): string => tokens[at]?.lower ?? '';
  if (lower(subject.from - 1) === 'nicht' && lower(subject.to + 1) === 'sondern')
    return parseNounPhrase(reading, subject.to + 2, clause.to);
  const isOther =
    isTimeNoun(lower(subject.head)) ||
    /^(?:anders|anstelle)$/u.test(subject.first) ||
    (lower(subject.from - 1) === 'von' && lower(subject.from - 2) === 'anstelle');
  if (!isOther) return subject;
  const behind = parseNounPhrase(reading, saying.finite + 1, clause.to);
  return behind && !isTimeNoun(lower(behind.head)) ? behind : undefined;
}

function findBareSubject(reading: Reading, clause: Clause, saying: Saying): NounPhrase | undefined {
  if (saying.isImpersonal)
    return findAfterPreposition(reading, clause, /^(?:von|vom|aus|bei|beim|seitens|in|im|auf)$/u);
  // "geht aus dem Bericht hervor": what it comes from speaks.
  if (saying.lemma === 'hervorgehen') return findAfterPreposition(reading, clause, /^aus$/u);
  // "wird der Rat zitiert", "zitiert das Blatt den Rat": whoever is quoted speaks.
  if (saying.quotesAnother) return findQuoted(reading, clause, saying);
  if (saying.isPassive) return findAgent(reading, clause) ?? findDocument(reading, clause);
  const from =
    clause.kind === 'subordinate' || clause.kind === 'relative'
      ? clause.from + (isPrepositional(reading, clause) ? 2 : 1)
      : clause.from;
  if (clause.kind === 'main') return findMainSubject(reading, clause, saying);
  // "der den Plan „Unfug“ nannte": der is the subject of its clause.
  if (clause.kind === 'relative' && reading.tokens[clause.from]?.lower === 'der')
    return findRelativePronoun(reading, clause);
  const own = findNominative(reading, from, saying.cue[0] ?? clause.to);
  return own ?? (clause.kind === 'relative' ? findRelativePronoun(reading, clause) : undefined);
}

/** Who acts in the passive: "von der Bank", "durch die Bank"; of several such phrases the last that can speak. */
export function findAgent(reading: Reading, clause: Clause): NounPhrase | undefined {
  const agents: NounPhrase[] = [];
  for (let at = clause.from; at < clause.to; at += 1) {
    if (!/^(?:von|vom|durch|seitens)$/u.test(reading.tokens[at]?.lower ?? '')) continue;
    const phrase = parseNounPhrase(reading, at + 1, clause.to);
    if (phrase) agents.push(phrase);
  }
  return agents.findLast((phrase) => canSpeak(reading, phrase)) ?? agents[0];
}

function findQuoted(reading: Reading, clause: Clause, saying: Saying): NounPhrase | undefined {
  const subject =
    clause.kind === 'main'
      ? findMainSubject(reading, clause, saying)
      : findNominative(reading, clause.from + 1, clause.to);
  if (saying.isPassive || !subject) return subject;
  const { tokens } = reading;
  for (let at = Math.max(subject.to, clause.finite + 1); at < clause.to; at += 1) {
    if (PREPOSITIONS.has(tokens[at]?.lower ?? ''))
      at = skipPrepositional(reading, at, clause.to) - 1;
    else {
      const other = parseNounPhrase(reading, at, clause.to);
      if (other?.kind === 'noun') return other;
    }
  }
  return subject;
}

/** "Ada Berg, die sagte": the pronoun that opens the clause is its subject. */
function findRelativePronoun({ tokens }: Reading, clause: Clause): NounPhrase | undefined {
  const first = tokens[clause.from]?.lower ?? '';
  if (!/^(?:der|die|das|welche[rs]?)$/u.test(first)) return undefined;
  const { from } = clause;
  return { from, to: from + 1, first, head: from, kind: 'pronoun', isCoordinated: false };
}

function isPrepositional(reading: Reading, clause: Clause): boolean {
  return (
    clause.kind === 'relative' &&
    PREPOSITIONS.has(reading.tokens[clause.from]?.lower ?? '') &&
    clause.from + 1 < clause.to
  );
}

/** The first noun phrase that can be a subject, adverbs and prepositional phrases left aside. */
function findNominative(reading: Reading, from: number, to: number): NounPhrase | undefined {
  const { tokens } = reading;
  for (let at = from; at < to;) {
    const token = tokens[at];
    if (!token) return undefined;
    if (token.lower === 'es') {
      at += 1;
      continue;
    }
    if (EMPTY_SUBJECTS.has(token.lower) && token.lower !== 'das' && token.lower !== 'die')
      return undefined;
    if (opensPrepositional(reading, at, to)) {
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

/** "In dem Bericht wurde festgestellt": where nobody is named, the document speaks. */
function findDocument(reading: Reading, clause: Clause): NounPhrase | undefined {
  const { tokens } = reading;
  for (let at = clause.from; at < clause.to; at += 1) {
    if (!/^(?:in|im|aus|laut)$/u.test(tokens[at]?.lower ?? '')) continue;
    const phrase = parseNounPhrase(reading, at + 1, clause.to);
    if (phrase && isDocumentNoun(tokens[phrase.head]?.lower ?? '')) return phrase;
  }
  return undefined;
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
