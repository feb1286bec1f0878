import { findAround } from '../../spans/span-search.ts';
import type { Token } from '../core/tokens.ts';
import { is, isCapitalised, NO_TOKEN } from '../core/tokens.ts';
import { findFinites } from '../syntax/finites.ts';
import type { Clause } from '../syntax/clauses.ts';
import type { Reading } from '../syntax/reading.ts';

/**
 * What the verb of a clause says of its time: that it is past; that it is, or is to come; that something is in a state ("is
 * closed"), of which the day is the day of the state; undefined where nobody can tell.
 */
export type Tense = 'past' | 'present' | 'future' | 'state' | undefined;

/** Reads the tense of a clause of a sentence: by its finite verb, its participle and, of an infinitive, by what governs it. */
export function readTense({ tokens }: Reading, clauses: readonly Clause[], at: number): Tense {
  const index = clauses.findIndex(({ from, to }) => at >= from && at < to);
  const found = clauses[index];
  const clause = found?.kind === 'quote' ? readInside(tokens, found, at) : found;
  if (!clause) return undefined;
  if (clause.finite < 0) {
    return clause.kind === 'infinitive' ? readInfinitive(tokens, clauses, index) : undefined;
  }
  const finite = tokens[clause.finite] ?? NO_TOKEN;
  // "Treffen am Freitag": a noun that looks like a verb.
  if (isCapitalised(finite) && !finite.word.auxiliary) return undefined;
  if (is(finite, 'unreal-verb')) return undefined;
  if (is(finite, 'past-verb')) return 'past';
  const last = findLast(tokens, clause);
  const end = tokens[last] ?? NO_TOKEN;
  switch (finite.word.auxiliary?.role) {
    case 'have':
      return is(end, 'past-participle') ? 'past' : 'present';
    case 'be':
      if (is(end, 'been') || is(end, 'be-participle')) return 'past';
      return is(end, 'past-participle') ? 'state' : 'present';
    case 'become':
    case 'let':
      return 'present';
    case 'hearsay':
    case 'wish':
    case 'modal':
      return isPerfect(tokens, last) ? 'past' : 'future';
    case undefined:
      return is(finite, 'present-verb') ? 'present' : undefined;
  }
}

/** The part of words in quotation marks around a word, up to the next punctuation: they are one clause of their sentence. */
function readInside(tokens: readonly Token[], quote: Clause, at: number): Clause {
  const isEdge = (index: number): boolean => tokens[index]?.kind === 'punctuation';
  let from = at;
  let to = at + 1;
  while (from > quote.from && !isEdge(from - 1)) from -= 1;
  while (to < quote.to && !isEdge(to)) to += 1;
  const finite = findFinites(tokens, { from, to }, '')[0] ?? -1;
  return { ...quote, from, to, finite, kind: finite < 0 ? 'fragment' : 'main' };
}

/** "announced to resign on Friday" looks ahead, "admitted to have gone" back; "tried to flee" says neither. */
function readInfinitive(
  tokens: readonly Token[],
  clauses: readonly Clause[],
  index: number,
): Tense {
  const clause = clauses[index];
  if (!clause) return undefined;
  if (isPerfect(tokens, findLast(tokens, clause))) return 'past';
  const governing = clauses.slice(0, index).findLast(({ finite }) => finite >= 0);
  const verb = tokens[governing?.finite ?? -1];
  if (!governing || !verb || is(verb, 'unreal-verb')) return undefined;
  const isPluperfect = verb.word.auxiliary !== undefined && is(verb, 'past-verb');
  const isSaying = tokens
    .slice(governing.from, governing.to)
    .some(({ word }) => word.sayings.length > 0);
  return isSaying && !isPluperfect ? 'future' : undefined;
}

/** The last word of a clause but for its finite verb. */
function findLast(tokens: readonly Token[], { from, to, finite }: Clause): number {
  let at = to - 1;
  while (at > from && (tokens[at]?.kind === 'punctuation' || at === finite)) at -= 1;
  return at;
}

/** "gewesen sein", "gesehen haben" at the end of a clause. */
function isPerfect(tokens: readonly Token[], last: number): boolean {
  const before = tokens[last - 1];
  return (
    is(tokens[last], 'perfect-infinitive') && (is(before, 'past-participle') || is(before, 'been'))
  );
}

// How far before its last noun the preposition of a phrase may stand.
const LONGEST_PHRASE = 6;

/**
 * Tells whether a time belongs to the noun before it, of which the verb does not tell when it is: "criticised the vote on
 * Sunday", "warned before the vote on Sunday", "will go after the game on Sunday".
 */
export function isOfNoun(
  { tokens, mentioned }: Reading,
  { from, finite }: Clause,
  at: number,
  tense: Tense,
): boolean {
  const noun = tokens[at - 1];
  if (!noun || at - 1 < from || at - 1 === finite || !isCapitalised(noun)) return false;
  let hasArticle = false;
  for (let index = at - 2; index >= from && index > at - LONGEST_PHRASE; index -= 1) {
    const token = tokens[index] ?? NO_TOKEN;
    if (token.kind === 'punctuation' || index === finite) break;
    if (is(token, 'looks-ahead')) return tense === 'past';
    if (is(token, 'looks-back')) return tense !== 'past';
    if (is(token, 'preposition')) return false;
    hasArticle ||= is(token, 'determiner');
  }
  // "said the minister on Sunday"
  const isSomebody =
    is(noun, 'person-noun') ||
    is(noun, 'collective-noun') ||
    findAround(mentioned, noun) !== undefined;
  return tense === 'past' && hasArticle && !isSomebody && speaksOf(tokens[finite]);
}

function speaksOf(verb: Token | undefined): boolean {
  return verb?.word.sayings.some(({ verb: { summarizes } }) => summarizes) ?? false;
}

/** Between an article and its noun a participle says when: "the tax decided on Monday"; undefined where no attribute stands. */
export function readAttribute(tokens: readonly Token[], at: number, to: number): Tense | 'none' {
  if (!is(tokens[at - 1], 'determiner')) return 'none';
  for (let index = to; index < to + LONGEST_PHRASE; index += 1) {
    const token = tokens[index];
    if (token?.kind !== 'word') return 'none';
    if (isCapitalised(token)) return 'none';
    if (is(token, 'planned-attribute')) return 'future';
    if (is(token, 'done-attribute') && isCapitalised(tokens[index + 1] ?? NO_TOKEN)) return 'past';
  }
  return 'none';
}
