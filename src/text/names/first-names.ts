import type { Token } from '../core/tokens.ts';
import { is, isCapitalised } from '../core/tokens.ts';
import { isDeclined, isFunctional, startsSentence } from './around.ts';
import type { NameEntry } from './name-index.ts';
import { findWord } from './name-index.ts';
import type { Registry } from './create-registry.ts';
import { isOfClass } from './word-kinds.ts';

/** Tells whether a word is a first name of the list; of a double name both parts must be. */
export function isFirstName({ text }: Token, { language }: Registry): boolean {
  return text.split('-').every((part) => isOfClass(language, part, 'first-name'));
}

/**
 * Tells whether the word before a name is a first name, so that somebody else is meant: "Hunter Wendt" is not Jonas
 * Wendt. A title ("Minister Wendt"), a noun with an article ("der Schwimmer Wendt"), a name of the registry that is no
 * person's, a day and a little word at the start of a sentence ("Auch Wendt") are none. Where `mustBeKnown` is set
 * only first names of the list count.
 */
export function followsFirstName(
  tokens: readonly Token[],
  at: number,
  registry: Registry,
  mustBeKnown = false,
): boolean {
  const before = tokens[at - 1];
  const here = tokens[at];
  if (!before || !here || !isCapitalised(before) || here.start - before.end > 1) return false;
  if (isFirstName(before, registry)) return true;
  if (mustBeKnown || is(before, 'role-noun') || is(before, 'day-or-month')) return false;
  if (before.text.includes('-')) return isDoubleName(before.text, registry);
  if (isCommonNoun(before) || hasArticle(tokens, at - 1) || isNamedThing(registry, before))
    return false;
  return !startsSentence(tokens, at - 1) || !isLittleWord(before);
}

/** "Karl-Heinz" and "Jean-Luc", but not "SPD-Mann" or "Hafen-Chef", which isRoleNoun knows. */
function isDoubleName(word: string, { language }: Registry): boolean {
  return word
    .split('-')
    .every(
      (part) => /^\p{Lu}\p{Ll}{1,7}$/u.test(part) && !isOfClass(language, part, 'double-name-end'),
    );
}

function isCommonNoun(token: Token): boolean {
  return (
    is(token, 'thing-noun') ||
    /^\p{Lu}+$/u.test(token.text) ||
    is(token, 'source-noun') ||
    is(token, 'agent-noun')
  );
}

/** A state, a party, a town: "traf in Quellau Wendt". */
function isNamedThing({ names, actors }: Registry, { text }: Token): boolean {
  const isThing = ({ kind, id, compoundOnly }: NameEntry): boolean =>
    compoundOnly !== true && (kind !== 'actor' || actors.get(id)?.kind !== 'person');
  return findWord(names, text, isThing).length > 0;
}

/** "der Schwimmer Wendt", "ihr alter Trainer Wendt": first names have no article. */
function hasArticle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const further = tokens[at - 2];
  if (!before) return false;
  if (is(before, 'determiner')) return true;
  return isDeclined(before) && is(further, 'determiner');
}

function isLittleWord(token: Token): boolean {
  return token.text.length < 4 || isFunctional(token) || token.word.sayings.length > 0;
}
