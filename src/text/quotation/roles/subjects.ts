import {
  ADVERBS,
  DETERMINERS,
  EMPTY_SUBJECTS,
  OBLIQUE_DETERMINERS,
} from '../../lang/de/function-words.ts';
import { isCollectiveNoun, isRoleNoun } from '../../lang/de/role-nouns.ts';
import { AUXILIARY_FORMS } from '../../lang/de/verb-forms.ts';
import { findAround } from '../../../spans/span-search.ts';
import type { Token } from '../../core/tokens.ts';
import { isCapitalised } from '../../core/tokens.ts';
import { withApposition } from '../../syntax/appositions.ts';
import type { Clause } from '../../syntax/clauses.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import { parseNounPhrase } from '../../syntax/noun-phrases.ts';
import { endsInName } from '../../syntax/phrase-names.ts';
import { opensPrepositional, skipPrepositional } from '../../syntax/prepositional.ts';
import type { Reading } from '../../syntax/reading.ts';
import type { Saying } from '../cues/saying.ts';

// How much the signs of a subject weigh; set by hand and checked on annotated news.
const WEIGHTS = {
  isHe: 5,
  isPronoun: 1.2,
  isMasculine: 3,
  isFirst: 1.6,
  isPerson: 1.2,
  isNamed: 0.8,
  isBare: 0.5,
  isBehindVerb: 0.6,
  isLater: -0.5,
  disagrees: -3,
} as const;

const MASCULINE =
  /(?:er|or|ist|ant|ent|mann|chef|rat|ar|är|at|oge|eur|ling|kanzler|könig|papst|bischof|sprecher|vorsitzende|abgeordnete|beamte|experte|kollege|beauftragte)$/u;
const FEMININE =
  /(?:ung|heit|keit|schaft|tion|tät|ie|(?:er|or|ist|ent|ant|at|og|eur|än|är|al|ef|ar|ow|ig|ann|ud|aut|ut|yst)in|ik|ur|anz|enz|schrift|presse|behörde|partei|stadt|bank|firma|gruppe)$/u;

/**
 * Finds the subject of a main clause among its noun phrases: German lets the object stand first ("Den Plan
 * lobte Falk", "Die jungen Mönche beschrieb die Agentur"), so case, number and kind decide before the place does.
 */
export function findMainSubject(
  reading: Reading,
  clause: Clause,
  saying: Saying,
): NounPhrase | undefined {
  const phrases = findPhrases(reading, clause, saying);
  const isPlural = isPluralVerb(reading, clause, saying);
  const scored = phrases.map((phrase, index) => ({
    phrase,
    score: scorePhrase(reading, clause, phrase, isPlural, index),
  }));
  const best = scored.toSorted((a, b) => b.score - a.score || a.phrase.from - b.phrase.from)[0];
  if (!best || best.score <= WEIGHTS.disagrees / 2) return undefined;
  return toWholeFirst(reading, clause, best.phrase);
}

/**
 * What stands before the finite verb of a main clause is one phrase: "Die Regierung in Oslo teilte", "Das Institut für
 * Meereskunde (IfM) meldete". Little adverbs behind it stay outside ("Die Bank jedoch sagte").
 */
function toWholeFirst({ tokens }: Reading, clause: Clause, phrase: NounPhrase): NounPhrase {
  if (phrase.kind === 'pronoun' || phrase.to >= clause.finite) return phrase;
  const opensClause = tokens
    .slice(clause.from, phrase.from)
    .every(({ lower }) => /^(?:auch|und|aber|doch|selbst|sogar|nur|denn|allein)$/u.test(lower));
  let to = clause.finite;
  while (to > phrase.to && ADVERBS.has(tokens[to - 1]?.lower ?? '')) to -= 1;
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
  const { tokens } = reading;
  const head = tokens[phrase.head];
  const isBefore = phrase.from < clause.finite;
  const number = readNumber(reading, phrase);
  let score = 0;
  if (phrase.kind === 'pronoun') score += phrase.first === 'er' ? WEIGHTS.isHe : WEIGHTS.isPronoun;
  if (phrase.first === 'der' && head && isMasculine(reading, phrase, head))
    score += WEIGHTS.isMasculine;
  if (phrase.kind === 'noun' && phrase.from === phrase.head) score += WEIGHTS.isBare;
  if (isBefore) score += WEIGHTS.isFirst;
  if (phrase.from === clause.finite + 1) score += WEIGHTS.isBehindVerb;
  if (head && (isRoleNoun(head.text) || isCollectiveNoun(head.text))) score += WEIGHTS.isPerson;
  if (endsInName(reading, phrase.head)) score += WEIGHTS.isNamed;
  score += WEIGHTS.isLater * index;
  if (isPlural !== undefined && number !== undefined && isPlural !== (number === 'plural'))
    score += WEIGHTS.disagrees;
  return score;
}

/** "der Chef", "der Chef Otto Falk", but not "der Chefin Ada Berg", which is no nominative. */
function isMasculine(reading: Reading, { from, to, head: at }: NounPhrase, head: Token): boolean {
  if (!endsInName(reading, at)) return MASCULINE.test(head.lower);
  return reading.tokens
    .slice(from, to)
    .some(({ text }) => isRoleNoun(text) && !FEMININE.test(text));
}

/** "die tibetischen Mönche" are many, "die tibetische Agentur" is one; most phrases do not say. */
function readNumber({ tokens }: Reading, phrase: NounPhrase): 'singular' | 'plural' | undefined {
  if (phrase.isCoordinated) return 'plural';
  if (phrase.first === 'er') return 'singular';
  const second = tokens[phrase.from + 1]?.text ?? '';
  if (
    /^(?:die|diese|seine|ihre|keine|unsere)$/u.test(phrase.first) &&
    phrase.head > phrase.from + 1
  )
    return /^\p{Ll}+en$/u.test(second)
      ? 'plural'
      : /^\p{Ll}+e$/u.test(second)
        ? 'singular'
        : undefined;
  if (
    /^(?:beide|viele|einige|mehrere|alle|zwei|drei|vier|fünf|zahlreiche|manche)$/u.test(
      phrase.first,
    )
  )
    return 'plural';
  return /^(?:der|das|ein|eine|dieser|jeder|jede|kein)$/u.test(phrase.first)
    ? 'singular'
    : undefined;
}

function isPluralVerb({ tokens }: Reading, clause: Clause, saying: Saying): boolean | undefined {
  const lower = tokens[clause.finite]?.lower ?? '';
  const auxiliary = AUXILIARY_FORMS.get(lower);
  if (auxiliary) return auxiliary.number === 'plural';
  if (saying.isPlural) return true;
  return lower.endsWith('en') || /[^e]rn$|eln$/u.test(lower);
}

/** The noun phrases of a clause that may be its subject, in order. */
function findPhrases(reading: Reading, clause: Clause, saying: Saying): NounPhrase[] {
  const { tokens } = reading;
  const { from, to } = clause;
  const phrases: NounPhrase[] = [];
  for (let at = from; at < to;) {
    const token = tokens[at];
    if (!token) break;
    const called = findCalled(reading, at, clause);
    const marked = token.kind === 'punctuation' ? undefined : findAround(reading.outer, token);
    if (called !== undefined) {
      at = called;
    } else if (saying.cue.includes(at) || (marked && isSaid(reading, marked, at))) {
      at += 1;
    } else if (opensPrepositional(reading, at, to) || /^(?:als|wie)$/u.test(token.lower)) {
      at = skipPrepositional(reading, at, to);
    } else if (isEmpty(reading, at)) {
      at += 1;
    } else {
      const bare = parseNounPhrase(reading, at, to);
      const phrase = bare && withApposition(reading, bare, to);
      if (phrase && canBeSubject(reading, phrase)) phrases.push(phrase);
      at = phrase && phrase.to > at ? phrase.to : at + 1;
    }
  }
  return phrases;
}

/** „Absurd“ nannte Mira Falk den Plan: words in marks alone before the verb are what is said. */
function findCalled({ tokens, outer }: Reading, at: number, clause: Clause): number | undefined {
  if (at !== clause.from) return undefined;
  const marked = findAround(outer, tokens[at] ?? { start: -1, end: -1 });
  const isAlone =
    marked?.start === tokens[at]?.start && marked?.end === tokens[clause.finite - 1]?.end;
  return isAlone ? clause.finite : undefined;
}

// Words in marks are what is said, unless the phrase around them began outside: "das „Blatt“".
function isSaid({ tokens }: Reading, marked: { readonly start: number }, at: number): boolean {
  return (tokens[at]?.start ?? 0) > marked.start;
}

function isEmpty({ tokens }: Reading, at: number): boolean {
  const lower = tokens[at]?.lower ?? '';
  const next = tokens[at + 1];
  if (!EMPTY_SUBJECTS.has(lower)) return false;
  return (
    !DETERMINERS.has(lower) ||
    !next ||
    !(isCapitalised(next) || /^\p{Ll}+(?:e|en)$/u.test(next.text))
  );
}

function canBeSubject(reading: Reading, phrase: NounPhrase): boolean {
  const { tokens } = reading;
  if (OBLIQUE_DETERMINERS.has(phrase.first)) return false;
  // "Verbliebenen Helfern sicherte sie": without an article only a dative ends so.
  const isOblique =
    /^\p{Ll}+en$/u.test(tokens[phrase.from]?.text ?? '') && phrase.head > phrase.from;
  if (isOblique && phrase.kind === 'noun' && !DETERMINERS.has(phrase.first)) return false;
  // "Relativierend fügt Falk hinzu": a participle that opens the sentence.
  if (phrase.from === phrase.head && /(?:end|folgendes)$/u.test(phrase.first)) return false;
  const head = tokens[phrase.head];
  const isFeminine =
    phrase.kind === 'noun' &&
    head !== undefined &&
    FEMININE.test(head.lower) &&
    !endsInName(reading, phrase.head);
  return !(/^(?:der|einer|dieser|ihrer|seiner)$/u.test(phrase.first) && isFeminine);
}
