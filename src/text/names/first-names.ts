import { isKnownFirstName } from '../lang/de/first-names.ts';
import {
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  isDayOrMonth,
  isSourceNoun,
  SUBORDINATORS,
} from '../lang/de/function-words.ts';
import { isRoleNoun } from '../lang/de/role-nouns.ts';
import { AUXILIARY_FORMS, SAYING_FORMS } from '../lang/de/verb-forms.ts';
import type { Token } from '../core/tokens.ts';
import { isCapitalised } from '../core/tokens.ts';
import { startsSentence } from './around.ts';
import type { NameEntry } from './name-index.ts';
import { findWord } from './name-index.ts';
import type { Registry } from './registry.ts';

const FUNCTION_WORDS = [DETERMINERS, PREPOSITIONS, ADVERBS, COORDINATORS, SUBORDINATORS];
// Who does what: Olympiasieger, Schachspielerin, Komponist, Rivale. First names that end so are known by themselves.
const AGENT =
  /(?:er|erin|ist|istin|ent|entin|ant|antin|eur|eurin|or|orin|ling|mann|frau|chef|chefin|loge|nom|graf|arzt|anwalt|genosse|kollege|rivale|experte|bruder|tochter|vater|mutter|onkel|tante|witwe|gatte|gattin)s?$/u;
const SHORTEST_AGENT = 6;

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
  if (before.text.split('-').every(isKnownFirstName)) return true;
  if (mustBeKnown || isRoleNoun(before.text) || isDayOrMonth(before.text)) return false;
  if (before.text.includes('-')) return isDoubleName(before.text);
  if (isCommonNoun(before) || hasArticle(tokens, at - 1) || isNamedThing(registry, before))
    return false;
  return !startsSentence(tokens, at - 1) || !isLittleWord(before);
}

/** "Karl-Heinz" and "Jean-Luc", but not "SPD-Mann" or "Hafen-Chef", which isRoleNoun knows. */
function isDoubleName(word: string): boolean {
  return word
    .split('-')
    .every((part) => /^\p{Lu}\p{Ll}{1,7}$/u.test(part) && !/^(?:Mann|Duo|Clan|Paar)$/u.test(part));
}

function isCommonNoun({ text, lower }: Token): boolean {
  return (
    /(?:ung|heit|keit|schaft|tion|tät)s?$/u.test(text) ||
    /^\p{Lu}+$/u.test(text) ||
    isSourceNoun(lower) ||
    (text.length >= SHORTEST_AGENT && AGENT.test(text))
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
  if (DETERMINERS.has(before.lower)) return true;
  const isDeclined = /^\p{Ll}+(?:e|en|er|es|em)$/u.test(before.text);
  return isDeclined && further !== undefined && DETERMINERS.has(further.lower);
}

function isLittleWord({ text, lower }: Token): boolean {
  return (
    text.length < 4 ||
    FUNCTION_WORDS.some((words) => words.has(lower)) ||
    AUXILIARY_FORMS.has(lower) ||
    SAYING_FORMS.has(lower)
  );
}
