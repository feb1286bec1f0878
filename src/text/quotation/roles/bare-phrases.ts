import { findAround } from '../../../spans/span-search.ts';
import { is, isCapitalised } from '../../core/tokens.ts';
import { readAgreement } from '../../syntax/agreement.ts';
import { withApposition } from '../../syntax/appositions.ts';
import type { Clause } from '../../syntax/clauses.ts';
import { parseCore } from '../../syntax/noun-cores.ts';
import type { NounPhrase } from '../../syntax/noun-phrases.ts';
import { parseNounPhrase, toPronoun } from '../../syntax/noun-phrases.ts';
import { findQuotedName } from '../../syntax/phrase-names.ts';
import { opensPrepositional, skipPrepositional } from '../../syntax/prepositional.ts';
import type { Reading } from '../../syntax/reading.ts';
import type { Saying } from '../cues/saying.ts';

/**
 * The noun phrases and pronouns of a clause that have no preposition before them, in order: all that may be subject,
 * object or addressee of its verb. Words in marks are what is said and have none.
 */
export function findPhrases(reading: Reading, clause: Clause, saying: Saying): NounPhrase[] {
  const { tokens } = reading;
  const phrases: NounPhrase[] = [];
  const called = findCalled(reading, clause);
  for (let at = called ?? findStart(reading, clause); at < clause.to;) {
    const token = tokens[at];
    if (!token) break;
    const marked = token.kind === 'punctuation' ? undefined : findAround(reading.outer, token);
    // Words in marks are what is said, unless the phrase around them began outside: "das „Blatt“".
    const isSaid = marked !== undefined && token.start > marked.start;
    if (saying.cue.includes(at) || isSaid || isEmpty(reading, at)) at += 1;
    else if (isRelative(reading, clause, at)) {
      phrases.push(toPronoun(at));
      at += 1;
    } else if (opensPrepositional(reading, at, clause.to) || is(token, 'comparing'))
      at = skipPrepositional(reading, at, clause.to);
    else {
      const bare = parseNounPhrase(reading, at, clause.to);
      const phrase = bare && withApposition(reading, bare, clause.to);
      if (phrase) phrases.push(phrase);
      at = phrase && phrase.to > at ? phrase.to : at + 1;
    }
  }
  const hasSubject = phrases.some((one) => readAgreement(reading, one).cases.has('nominative'));
  const name = hasSubject ? undefined : findOpeningName(reading, clause);
  return name ? [name, ...phrases] : phrases;
}

/** Behind the word that opens a clause; a relative pronoun is a phrase itself. */
function findStart({ tokens }: Reading, { kind, from }: Clause): number {
  if (kind === 'subordinate') return from + 1;
  return kind === 'relative' && is(tokens[from], 'preposition') ? from + 2 : from;
}

/** "Ada Berg, die sagte": the pronoun that opens the clause. */
function isRelative({ tokens }: Reading, clause: Clause, at: number): boolean {
  return (
    clause.kind === 'relative' &&
    at === clause.from &&
    is(tokens[at], 'relative-pronoun') &&
    // "der Rat, dessen Chef sagte": a possessive belongs to its noun.
    !is(tokens[at], 'relative-possessive')
  );
}

/** „Absurd“ nannte Mira Falk den Plan: words in marks alone before the verb are what is said. */
function findCalled({ tokens, outer }: Reading, clause: Clause): number | undefined {
  const first = tokens[clause.from];
  const marked = first && findAround(outer, first);
  const isAlone = marked?.start === first?.start && marked?.end === tokens[clause.finite - 1]?.end;
  return marked && isAlone ? clause.finite : undefined;
}

/** „Muschel7“ erwähnte, dass …; Von der Heide betonte: a name before the verb, where nothing else is a subject. */
function findOpeningName(reading: Reading, clause: Clause): NounPhrase | undefined {
  const { tokens } = reading;
  const { from, finite } = clause;
  const first = tokens[from];
  if (clause.kind !== 'main' || !first || finite <= from) return undefined;
  const marked = findQuotedName(reading, from);
  const core = is(first, 'name-particle') ? parseCore(reading, from + 1, finite) : undefined;
  const isName = marked === finite || (core?.to === finite && isCapitalised(first));
  if (!isName) return undefined;
  const head = core?.head ?? finite - 2;
  const name = { from, to: finite, head, noun: head };
  return { ...name, kind: 'noun', isCoordinated: false };
}

/** "es", "man", "das" without a noun: names nobody. */
function isEmpty({ tokens }: Reading, at: number): boolean {
  const next = tokens[at + 1];
  if (!is(tokens[at], 'empty-subject')) return false;
  if (!is(tokens[at], 'determiner') || !next) return true;
  return !isCapitalised(next) && !is(next, 'adjective-end') && next.kind !== 'number';
}
