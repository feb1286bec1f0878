import { isKnownFirstName } from '../lang/de/first-names.ts';
import {
  ADVERBS,
  CONTRACTED,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
} from '../lang/de/function-words.ts';
import { isRoleNoun } from '../lang/de/role-nouns.ts';
import { AUXILIARY_FORMS, SAYING_FORMS } from '../lang/de/verb-forms.ts';
import { toWordKind } from '../lang/de/word-surnames.ts';
import type { Token } from '../core/tokens.ts';
import { skipAdjectives, startsSentence } from './around.ts';
import type { Candidate } from './candidates.ts';
import type { NameContext } from './choose-entry.ts';
import type { NameEntry } from './name-index.ts';

/**
 * Tells whether a surname stands here as a name: "der Berg", "die Bergs" and "am Berg" name no person, ", den Wendt
 * kritisierte" does. A surname that is a word too needs more: the person named in full, a title, a verb of saying.
 */
export function isNameHere(
  { from, to, extent }: Candidate,
  surnames: readonly NameEntry[],
  { tokens, facts, registry }: NameContext,
): boolean {
  const before = tokens[from - 1];
  const name = tokens[to - 1]?.text ?? '';
  const isGenitive = !surnames.some(({ id }) => registry.actors.get(id)?.name.endsWith(name));
  const kind = toWordKind(isGenitive ? name.replace(/s$/u, '') : name);
  const isNamed = surnames.some(({ id }) => facts.named.has(id));
  if (extent !== 'whole') {
    const surname = surnames[0]?.form ?? '';
    return isNamed || toWordKind(surname) === undefined;
  }
  if (before && (DETERMINERS.has(before.lower) || CONTRACTED.has(before.lower)))
    return (
      kind === undefined && isRelative(tokens, from) && !(before.lower === 'die' && isGenitive)
    );
  if (isGenitive && isJoinedPlural(tokens, from)) return false;
  if (kind === undefined || (before && isRoleNoun(before.text))) return true;
  if (followsQuote(tokens, from)) return true;
  const next = tokens[to];
  if (
    hasDeclined(tokens, from) ||
    (isPredicate(before) && !isGenitive) ||
    isKnownFirstName(next?.text ?? '')
  )
    return false;
  if ([before, next].some((token) => token !== undefined && SAYING_FORMS.has(token.lower)))
    return true;
  // "Frost vernichtet die Blüte": a word that needs no article begins a sentence as a name only behind the full name.
  const isBehind = surnames.some(({ id }) => (facts.named.get(id) ?? from) < from);
  if (kind === 'bare' && startsSentence(tokens, from))
    return isBehind && (isGenitive || canBeVerb(next));
  if (isNamed || (isGenitive && kind === 'with-article')) return true;
  return kind === 'with-article' && startsSentence(tokens, from) && canBeVerb(next);
}

/** A relative pronoun looks like an article: ", den Wendt kritisierte". */
function isRelative(tokens: readonly Token[], from: number): boolean {
  return (
    tokens[from - 2]?.text === ',' &&
    /^(?:der|die|das|den|dem)$/u.test(tokens[from - 1]?.lower ?? '')
  );
}

/** "der junge Koch", "mit frischem Kohl": names have no adjectives. */
function hasDeclined(tokens: readonly Token[], from: number): boolean {
  // "Das sagte Berg": a verb ends as adjectives do.
  if (SAYING_FORMS.has(tokens[from - 1]?.lower ?? '')) return false;
  const opener = skipAdjectives(tokens, from);
  const lower = tokens[opener]?.lower ?? '';
  return (
    opener < from - 1 &&
    (DETERMINERS.has(lower) || CONTRACTED.has(lower) || PREPOSITIONS.has(lower))
  );
}

/** "Die Merkels und Macrons dieser Welt". */
function isJoinedPlural(tokens: readonly Token[], from: number): boolean {
  return tokens[from - 1]?.lower === 'und' && tokens[from - 3]?.lower === 'die';
}

/** „…“, dämpfte Stark: behind words in marks a verb is followed by whoever says them. */
function followsQuote(tokens: readonly Token[], from: number): boolean {
  return (
    tokens[from - 2]?.text === ',' &&
    /^[“”"«»‘’]$/u.test(tokens[from - 3]?.text ?? '') &&
    /^\p{Ll}/u.test(tokens[from - 1]?.text ?? '')
  );
}

/** "er ist Koch", "als Koch". */
function isPredicate(before: Token | undefined): boolean {
  const lower = before?.lower ?? '';
  return (
    /^(?:als|wie)$/u.test(lower) ||
    /^(?:ist|sind|war|waren|wird|wurde|wurden|bleibt|blieb|sei|bin|werden|sein)$/u.test(lower)
  );
}

/** After a bare name at the start of a sentence: "Stein schwieg", but not "Stein auf Stein". */
function canBeVerb(token: Token | undefined): boolean {
  if (!token || !/^\p{Ll}{3,}$/u.test(token.text)) return false;
  if (AUXILIARY_FORMS.has(token.lower)) return true;
  return ![PREPOSITIONS, COORDINATORS, ADVERBS, DETERMINERS].some((words) =>
    words.has(token.lower),
  );
}
