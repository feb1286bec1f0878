import { isCoalition, makesName, opensName, takesArticle } from '../lang/de/proper-names.ts';
import { isRoleNoun } from '../lang/de/role-nouns.ts';
import { toWordKind } from '../lang/de/word-surnames.ts';
import type { Token } from '../core/tokens.ts';
import { isCapitalised } from '../core/tokens.ts';
import { startsSentence } from './around.ts';
import type { Candidate } from './candidates.ts';
import type { NameContext } from './choose-entry.ts';
import { isTown } from './metonyms.ts';
import { followsFirstName } from './first-names.ts';
import type { NameEntry } from './name-index.ts';

/**
 * Tells whether a form is a part of a name that nobody in the registry has: "die Deutsche Bank", "die Washington
 * Post", "Jack London", "Pariser Platz", "Hotel London", "Jamaika-Koalition".
 */
export function isLongerName(
  entries: readonly NameEntry[],
  candidate: Candidate,
  { tokens, registry, facts }: NameContext,
): boolean {
  const { from, to, extent } = candidate;
  const token = tokens[from];
  if (!token) return false;
  if (extent === 'first-part') return isColours(token);
  if (extent !== 'whole') return false;
  const next = getNext(tokens, to);
  const before = tokens[from - 1];
  const rules = new Set(entries.map(({ rule }) => rule));
  if (rules.has('adjective') || rules.has('inhabitant')) {
    if (next && makesName(next.text) && /er$/u.test(token.text)) return true;
    const isState = entries.every(({ rule, kind }) => rule === 'adjective' && kind === 'actor');
    return (
      isState &&
      next !== undefined &&
      /^\p{Lu}\p{Ll}/u.test(token.text) &&
      !startsSentence(tokens, from)
    );
  }
  const isBuiltin = entries.every((entry) => entry.isBuiltin);
  const isPlaceName = isGeographic(entries, registry);
  if (before && opensName(before.text) && (isBuiltin || isPlaceName)) return true;
  if (!isPlaceName) return false;
  if (facts.firstNames.has(token.text) && !isTown(tokens, candidate, false)) return true;
  if (followsFirstName(tokens, from, registry, true)) return true;
  if (
    rules.has('genitive') ||
    !entries.some(({ kind, rule }) => kind === 'place' || rule === 'metonym')
  )
    return false;
  const isTitled = next !== undefined && isRoleNoun(next.text);
  return (
    next !== undefined && !isTitled && /^(?:der|die|das|des|dem|den)$/u.test(before?.lower ?? '')
  );
}

/**
 * Tells whether a form is another word here: a language ("im Deutschen"), a fin ("die Finne"), doughnuts ("zwei
 * Berliner"), a river ("an der Moldau"), the name of a work („Andorra“).
 */
export function isOtherWord(
  entries: readonly NameEntry[],
  candidate: Candidate,
  { tokens, registry }: NameContext,
): boolean {
  const { from, to, extent } = candidate;
  if (extent !== 'whole') return false;
  const word = tokens[from]?.text ?? '';
  const next = getNext(tokens, to);
  const before = tokens[from - 1]?.lower ?? '';
  if (isGeographic(entries, registry)) {
    if (entries.every(({ isBuiltin }) => isBuiltin) && isQuoted(tokens, from, to)) return true;
    const isWord = toWordKind(word) !== undefined && /^(?:das|dem|beim|zum|vom|am)$/u.test(before);
    return isWord || (!takesArticle(word) && !next && isCounted(tokens, from));
  }
  // "40 Spiegel", "denselben Spiegel": a paper that is called as a thing is.
  if (toWordKind(word) !== undefined && isMedium(entries, registry))
    return /^(?:eine?[nmr]?|keine?[nmr]?|(?:den|dem|der)selben|\d+|zwei|drei|viele)$/u.test(before);
  // Town adjectives alone are people ("die Moskauer") or, counted, something else ("zwei Berliner").
  if (entries.every(({ rule, kind }) => rule === 'adjective' && kind === 'place'))
    return /er$/u.test(word) && !next && !/^(?:die|der|den|viele|alle|junge|aller)$/u.test(before);
  if (!entries.every(({ rule }) => rule === 'inhabitant' || rule === 'adjective')) return false;
  if (!/^\p{Lu}/u.test(word) || next) return false;
  if (/^(?:im|ins|auf|vom)$/u.test(before)) return true;
  // "die Finne": a weak noun of a man has no feminine article, unless it is made of an adjective.
  return /^(?:die|eine)$/u.test(before) && /e$/u.test(word) && !/(?:che|sche)$/u.test(word);
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

/** The capitalised word right behind. */
function getNext(tokens: readonly Token[], to: number): Token | undefined {
  const next = tokens[to];
  return next && isCapitalised(next) && next.start - (tokens[to - 1]?.end ?? 0) === 1
    ? next
    : undefined;
}

/** "der Moldau", "eine Havanna"; behind a comma the article is a relative pronoun: ", der Moskau widersprach". */
function isCounted(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 1]?.lower ?? '';
  if (/^(?:eine?[nmr]?|zwei|drei|vier|keine?)$/u.test(before)) return true;
  return /^(?:der|die|den|dem)$/u.test(before) && tokens[from - 2]?.text !== ',';
}

function isQuoted(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    /^[„“"»«‚‘›‹]$/u.test(tokens[from - 1]?.text ?? '') &&
    /^[“”"«»‘’‹›]$/u.test(tokens[to]?.text ?? '')
  );
}

function isColours({ text }: Token): boolean {
  const [first = '', last = ''] = text.split('-');
  return isCoalition(first, last);
}
