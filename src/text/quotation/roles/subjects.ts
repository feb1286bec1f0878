import { is, isCapitalised, NO_TOKEN } from '../../core/tokens.ts';
import type { Agreement } from '../../syntax/agreement.ts';
import { readAgreement } from '../../syntax/agreement.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import { endsInName } from '../../syntax/phrase-names.ts';
import type { Reading } from '../../syntax/reading.ts';
import type { Saying } from '../cues/saying.ts';
import { findPhrases } from './bare-phrases.ts';
import type { SpeakerFound } from './speaker-found.ts';
import { alone } from './speaker-found.ts';

// How much the signs of a subject weigh; set by hand and checked on annotated news.
const WEIGHTS = {
  isNominative: 3,
  isNoNominative: -6,
  isHardlyNominative: -2.5,
  isPronoun: 1.2,
  isFirst: 1.6,
  isPerson: 1.2,
  isNamed: 0.8,
  isBare: 0.5,
  isBehindVerb: 0.6,
  isLater: -0.5,
  isThing: -2,
  maybeDisagrees: -1,
  disagrees: -3,
} as const;

const PERSONS = ['role-noun', 'plain-person-noun', 'collective-noun', 'woman-noun'] as const;
const LEAST = WEIGHTS.disagrees / 2;

/**
 * Finds the subject of a clause among its noun phrases: German lets the object stand first ("Den Plan lobte Falk",
 * "Die jungen Mönche beschrieb die Agentur"), so case, number and kind decide before the place does.
 */
export function findBestSubject(
  reading: Reading,
  clause: Clause,
  saying: Saying,
): SpeakerFound | undefined {
  const phrases = findPhrases(reading, clause, saying);
  const isPlural = isPluralVerb(reading, clause, saying);
  const scored = phrases
    .map((phrase, index) => ({
      phrase,
      score: scorePhrase(reading, clause, phrase, isPlural, index),
    }))
    .toSorted((a, b) => b.score - a.score || a.phrase.from - b.phrase.from);
  const [best, second] = scored;
  if (!best || best.score <= LEAST) return undefined;
  const phrase = toWholeFirst(reading, clause, best.phrase);
  if (!second || second.score <= LEAST) return alone(phrase);
  return { phrase, margin: best.score - second.score };
}

/**
 * What stands before the finite verb of a main clause is one phrase: "Die Regierung in Oslo teilte", "Das Institut für
 * Meereskunde (IfM) meldete". Little adverbs behind it stay outside ("Die Bank jedoch sagte").
 */
function toWholeFirst({ tokens }: Reading, clause: Clause, phrase: NounPhrase): NounPhrase {
  if (clause.kind !== 'main' || phrase.kind === 'pronoun' || phrase.to >= clause.finite)
    return phrase;
  const opensClause = tokens
    .slice(clause.from, phrase.from)
    .every((token) => is(token, 'focus-particle'));
  let to = clause.finite;
  while (to > phrase.to && is(tokens[to - 1], 'adverb')) to -= 1;
  const isOne = tokens.slice(phrase.to, to).every(({ text }) => !/^[,;:–„“]$/u.test(text));
  return opensClause && isOne ? { ...phrase, to } : phrase;
}

function scorePhrase(
  reading: Reading,
  clause: Clause,
  phrase: NounPhrase,
  isPlural: boolean | undefined,
  index: number,
): number {
  const head = reading.tokens[phrase.head];
  const agreement = readAgreement(reading, phrase);
  const isBefore = clause.kind === 'main' ? phrase.from < clause.finite : index === 0;
  const isNamed = endsInName(reading, phrase.head);
  let score = WEIGHTS.isLater * index + scoreCase(reading, phrase, agreement);
  if (phrase.kind === 'pronoun') score += WEIGHTS.isPronoun;
  if (isBefore) score += WEIGHTS.isFirst;
  if (phrase.from === clause.finite + 1) score += WEIGHTS.isBehindVerb;
  if (PERSONS.some((name) => is(head, name))) score += WEIGHTS.isPerson;
  if (isNamed) score += WEIGHTS.isNamed;
  if (isThing(reading, phrase)) score += WEIGHTS.isThing;
  else if (phrase.kind === 'noun' && phrase.from === phrase.head) score += WEIGHTS.isBare;
  if (isPlural !== undefined && disagrees(agreement, isPlural)) score += WEIGHTS.disagrees;
  // "Schäden hält das Amt": a plural, if it is no name.
  const isMaybePlural = agreement.numbers.size === 0 && head?.word.noun.join() === 'plural';
  if (isPlural === false && isMaybePlural) score += WEIGHTS.maybeDisagrees;
  return score;
}

function scoreCase({ tokens }: Reading, { from, noun }: NounPhrase, { cases }: Agreement): number {
  if (cases.has('nominative')) {
    // "der Prüfer": a genitive plural only behind a noun.
    const isGenitive = cases.has('genitive') && isCapitalised(tokens[from - 1] ?? NO_TOKEN);
    const isOnly = !cases.has('accusative') && !cases.has('dative') && !isGenitive;
    return isOnly ? WEIGHTS.isNominative : 0;
  }
  // "der Deichvogt": where only the noun speaks against it, the dictionary may not have it.
  const isOpen = tokens[from]?.word.inflections.some((one) => one.case === 'nominative') ?? false;
  const isSure = is(tokens[noun], 'feminine-end') || is(tokens[noun], 'feminine-noun');
  return isOpen && !isSure ? WEIGHTS.isHardlyNominative : WEIGHTS.isNoNominative;
}

function disagrees({ numbers }: Agreement, isPlural: boolean): boolean {
  return numbers.size > 0 && !numbers.has(isPlural ? 'plural' : 'singular');
}

/** A noun for what nobody can be: a quality, a process, a time, an utterance. */
function isThing(reading: Reading, { kind, head }: NounPhrase): boolean {
  const token = reading.tokens[head];
  if (kind === 'pronoun' || endsInName(reading, head)) return false;
  const speaks = ['role-noun', 'collective-noun', 'document-noun', 'source-noun'] as const;
  if (speaks.some((name) => is(token, name))) return false;
  return is(token, 'abstract-noun') || is(token, 'time-noun') || is(token, 'utterance-noun');
}

/** Whether the verb is plural; undefined where its form does not say. */
function isPluralVerb({ tokens }: Reading, clause: Clause, saying: Saying): boolean | undefined {
  const verb = tokens[clause.finite];
  if (!verb) return undefined;
  if (verb.word.auxiliary) return verb.word.auxiliary.number === 'plural';
  return saying.isPlural || is(verb, 'plural-verb-end');
}
