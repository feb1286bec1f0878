import {
  ADVERBS,
  COORDINATORS,
  DETERMINERS,
  PREPOSITIONS,
  isSourceNoun,
  SUBORDINATORS,
} from '../de/function-words.ts';
import { isRoleNoun } from '../de/role-nouns.ts';
import { AUXILIARY_FORMS, SAYING_FORMS } from '../de/verb-forms.ts';
import type { Token } from '../tokens.ts';
import { isCapitalised } from '../tokens.ts';

const DAY_OR_MONTH =
  /^(?:(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag|Mittwoch|Sonnabend|Januar|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember)/u;
const FUNCTION_WORDS = [DETERMINERS, PREPOSITIONS, ADVERBS, COORDINATORS, SUBORDINATORS];
const SHORTEST_COMPOUND = 12;

/**
 * Tells whether the word before a surname is a first name that the registry does not know: "Hunter Wendt" is
 * not Jonas Wendt. A title ("Minister Wendt"), a noun with an article
 * ("der Schwimmer Wendt"), a day and a little word at the start of a sentence ("Auch Wendt") are none.
 */
export function followsFirstName(
  tokens: readonly Token[],
  at: number,
  isRegistered: (word: string) => boolean,
): boolean {
  const before = tokens[at - 1];
  const here = tokens[at];
  if (!before || !here || !isCapitalised(before) || here.start - before.end > 1) return false;
  if (isRoleNoun(before.text) || DAY_OR_MONTH.test(before.text) || isRegistered(before.text))
    return false;
  if (before.text.includes('-')) return isDoubleName(before.text);
  if (isCommonNoun(before) || hasArticle(tokens, at - 1)) return false;
  return !startsSentence(tokens, at - 1) || !isLittleWord(before);
}

/** "Karl-Heinz" and "Jean-Luc", but not "SPD-Mann" or "Hafen-Chef", which isRoleNoun knows. */
function isDoubleName(word: string): boolean {
  return word
    .split('-')
    .every((part) => /^\p{Lu}\p{Ll}{1,7}$/u.test(part) && !/^(?:Mann|Duo|Clan|Paar)$/u.test(part));
}

// Long words in -er are made of two: "Verhandlungsführer Wendt".
function isCommonNoun({ text, lower }: Token): boolean {
  return (
    /(?:ung|heit|keit|schaft|tion|tät)$/u.test(text) ||
    isSourceNoun(lower) ||
    (text.length >= SHORTEST_COMPOUND && /(?:er|en|s)$/u.test(text))
  );
}

/** "der Schwimmer Wendt", "ihr alter Trainer Wendt": first names have no article. */
function hasArticle(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const further = tokens[at - 2];
  if (!before) return false;
  if (DETERMINERS.has(before.lower)) return true;
  const isAdjective = /^\p{Ll}+(?:e|en|er|es|em)$/u.test(before.text);
  return isAdjective && further !== undefined && DETERMINERS.has(further.lower);
}

function startsSentence(tokens: readonly Token[], at: number): boolean {
  const opener = tokens[at - 1];
  return !opener || /[.!?:;…„“"»«–]/u.test(opener.text);
}

function isLittleWord({ text, lower }: Token): boolean {
  return (
    text.length < 4 ||
    FUNCTION_WORDS.some((words) => words.has(lower)) ||
    AUXILIARY_FORMS.has(lower) ||
    SAYING_FORMS.has(lower)
  );
}
