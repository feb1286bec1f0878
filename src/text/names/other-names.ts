import type { Token } from '../core/tokens.ts';
import { is } from '../core/tokens.ts';
import { getNext, startsSentence } from './around.ts';
import type { Candidate } from './candidate.ts';
import { isCompassPoint } from './compass.ts';
import { isOtherAgency, isOtherState } from './foreign-states.ts';
import { isGivenName } from './given-names.ts';
import { isInMarkedName, isQuoted } from './marked-names.ts';
import { isTown } from './metonyms.ts';
import type { NameContext } from './name-context.ts';
import { followsFirstName } from './first-names.ts';
import type { NameEntry } from './name-index.ts';
import { isNumberPhrase } from './number-names.ts';
import { isOfClass, toParts, toWordKind } from './word-kinds.ts';

/**
 * Tells whether a form is a part of a name that nobody in the registry has: "die Deutsche Bank", „Washington Post“,
 * "Jack London", "Pariser Platz", "Hotel London", "Jamaika-Koalition", "Bundesrepublik Jugoslawien".
 */
export function isLongerName(
  entries: readonly NameEntry[],
  candidate: Candidate,
  context: NameContext,
): boolean {
  const { tokens, registry, facts } = context;
  const { from, to, extent } = candidate;
  const token = tokens[from];
  if (!token) return false;
  if (extent === 'first-part') return isColours(token, context);
  if (extent !== 'whole') return false;
  const next = getNext(tokens, to);
  const before = tokens[from - 1];
  const rules = new Set(entries.map(({ rule }) => rule));
  const isBuiltin = entries.every((entry) => entry.isBuiltin);
  const isPlaceName = isGeographic(entries, registry);
  if (entries.every(({ kind }) => kind === 'term')) return is(next, 'league-noun');
  if ((isPlaceName || rules.has('adjective')) && !rules.has('genitive'))
    if (isInMarkedName(tokens, from, to)) return true;
  if (rules.has('adjective') || rules.has('inhabitant')) {
    if (is(next, 'name-ending') && is(token, 'town-adjective')) return true;
    const isState = entries.every(({ rule, kind }) => rule === 'adjective' && kind === 'actor');
    return (
      isState &&
      next !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      !startsSentence(tokens, from)
    );
  }
  if (is(before, 'name-opener') && (isBuiltin || isPlaceName)) return true;
  if (isOtherState(tokens, to, entries, registry)) return true;
  if (isOtherAgency(tokens, from, to, entries, registry)) return true;
  return isPlaceName && isPartOfName(entries, candidate, context, facts.firstNames);
}

/** The name of a town or a state inside another name. */
function isPartOfName(
  entries: readonly NameEntry[],
  candidate: Candidate,
  { tokens, registry, facts }: NameContext,
  firstNames: ReadonlySet<string>,
): boolean {
  const { from, to } = candidate;
  if (facts.datelines.has(from)) return false;
  if (firstNames.has(tokens[from]?.text ?? '') && !isTown(tokens, candidate, false)) return true;
  if (followsFirstName(tokens, from, registry, true)) return true;
  if (entries.some(({ rule }) => rule === 'genitive')) return false;
  const next = getNext(tokens, to);
  const [nextPart = ''] = toParts(next?.text ?? '');
  if (isOfClass(registry.language, nextPart, 'foreign-ending')) return true;
  if (isGivenName(tokens, from, to)) return true;
  if (!entries.some(({ kind, rule }) => kind === 'place' || rule === 'metonym')) return false;
  return next !== undefined && !is(next, 'role-noun') && is(tokens[from - 1], 'definite-article');
}

/**
 * Tells whether a form is another word here: a language ("im Deutschen"), a fin ("die Finne"), doughnuts ("zwei
 * Berliner"), a river ("an der Moldau"), the name of a work („Andorra“), a point of the compass, a span of time ("nach
 * 20 Minuten").
 */
export function isOtherWord(
  entries: readonly NameEntry[],
  candidate: Candidate,
  { tokens, registry }: NameContext,
): boolean {
  const { from, to, extent } = candidate;
  if (extent !== 'whole') return false;
  const here = tokens[from];
  const word = here?.text ?? '';
  const next = getNext(tokens, to);
  const before = tokens[from - 1];
  if (isNumberPhrase(tokens, from, to) || isCompassPoint(tokens, from, to)) return true;
  const isWord = toWordKind(registry, word) !== undefined;
  if (isGeographic(entries, registry)) {
    if (entries.every(({ isBuiltin }) => isBuiltin) && isQuoted(tokens, from, to)) return true;
    if (isWord && is(before, 'neuter-article')) return true;
    const takesArticle = to - from > 1 || is(here, 'article-name');
    return !takesArticle && !next && isCounted(tokens, from);
  }
  // "40 Spiegel", "denselben Spiegel": a paper that is called as a thing is.
  if (isWord && isMedium(entries, registry))
    return is(before, 'thing-determiner') || before?.kind === 'number';
  // Town adjectives alone are people ("die Moskauer") or, counted, something else ("zwei Berliner").
  if (entries.every(({ rule, kind }) => rule === 'adjective' && kind === 'place'))
    return is(here, 'town-adjective') && !next && !is(before, 'people-determiner');
  if (!entries.every(({ rule }) => rule === 'inhabitant' || rule === 'adjective')) return false;
  if (!/^\p{Lu}/u.test(word) || next) return false;
  if (is(before, 'language-article')) return true;
  // "die Finne": a weak noun of a man has no feminine article, unless it is made of an adjective.
  return is(before, 'feminine-article') && is(here, 'weak-noun') && !is(here, 'state-adjective');
}

/** Names of states and towns, and capitals for governments; not what is derived from them. */
function isGeographic(entries: readonly NameEntry[], { actors }: NameContext['registry']): boolean {
  return entries.every(
    ({ kind, id, rule }) =>
      (rule === 'metonym' || rule === 'name' || rule === 'alias' || rule === 'genitive') &&
      (kind === 'place' ||
        rule === 'metonym' ||
        (kind === 'actor' && actors.get(id)?.kind === 'state')),
  );
}

function isMedium(entries: readonly NameEntry[], { actors }: NameContext['registry']): boolean {
  return entries.every(({ id }) => actors.get(id)?.kind === 'medium');
}

/** "der Moldau", "eine Havanna"; behind a comma the article is a relative pronoun: ", der Moskau widersprach". */
function isCounted(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1];
  return is(before, 'counting') || (is(before, 'noun-article') && tokens[from - 2]?.text !== ',');
}

function isColours({ text }: Token, { registry: { language } }: NameContext): boolean {
  const [first = '', last = ''] = text.split('-');
  return (
    isOfClass(language, first, 'coalition-name') && isOfClass(language, last, 'coalition-noun')
  );
}
