import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import { findControlCharacters } from '../schemas/control-characters.ts';
import type { Finding } from '../schemas/finding.ts';
import { GERMAN } from '../text/lang/de/german.ts';
import { FINITE_FORMS } from '../text/lang/de/verb-lexicon.ts';
import { AUXILIARY_FORMS, SAYING_FORMS } from '../text/lang/de/verb-forms.ts';
import type { ContentFile } from '../files/content-file.ts';
import type { TextAt } from '../files/read-texts.ts';
import { readTexts } from '../files/read-texts.ts';

/** What a file names: titles need words, names of entries are looked for in the text of articles. */
type Kind = 'title' | 'actor' | 'place' | 'term';

const KEYS: Readonly<Record<Kind, readonly string[]>> = {
  title: ['title'],
  actor: ['name', 'aliases', 'metonyms'],
  place: ['name', 'aliases'],
  term: ['term', 'forms'],
};

/**
 * Finds names that say nothing, and those that articles are full of: an actor called "und" would be marked in every
 * sentence. "MIT" and "Waren" are names, "mit" and "waren" are none.
 */
export function checkNames(file: ContentFile, kind: Kind): Finding[] {
  return KEYS[kind]
    .flatMap((key) => readTexts(file, [key]))
    .flatMap(([path, name]): Finding[] => {
      // The schema tells an empty name and a forbidden character; an empty alias it does not.
      const isTold = name.trim() === '' && REQUIRED.has(path[0]);
      if (isTold || findControlCharacters(name).length > 0) return [];
      const reason = findReason(name, kind);
      return reason === undefined ? [] : [toFinding(file, [path, name], reason)];
    });
}

const REQUIRED: ReadonlySet<unknown> = new Set(['title', 'name', 'term']);

function findReason(name: string, kind: Kind): Said | undefined {
  const letters = name.match(/[\p{L}\p{N}]/gu) ?? [];
  if (letters.length === 0)
    return {
      de: 'hat keinen Buchstaben, den man sehen könnte',
      en: 'has no letter that a reader could see',
    };
  if (kind === 'title') return undefined;
  // A name of one sign is a whole one in Chinese.
  if (letters.length === 1 && !/\p{Script=Han}/u.test(name))
    return { de: 'ist ein einzelner Buchstabe', en: 'is a single letter' };
  const words = name.trim().split(/\s+/u);
  if (words.every((word) => isFunctionWord(word, words.length === 1)))
    return {
      de: 'ist ein Wort, das in jedem Text steht',
      en: 'is a word that every text is full of',
    };
  return kind !== 'term' && words.length === 1 && isVerb(name.trim())
    ? { de: 'ist ein Verb', en: 'is a verb' }
    : undefined;
}

/** "und"; alone also "Und", as at the start of a sentence, but not "MIT". */
function isFunctionWord(word: string, isAlone: boolean): boolean {
  const isLower = word === word.toLowerCase();
  const isStart = isAlone && word.slice(1) === word.slice(1).toLowerCase();
  const { classes } = GERMAN.toWord(word);
  return (isLower || isStart) && FUNCTION_CLASSES.some((name) => classes.has(name));
}

const FUNCTION_CLASSES = [
  'contracted',
  'coordinator',
  'determiner',
  'empty-subject',
  'preposition',
  'relative-pronoun',
  'subject-pronoun',
  'subordinator',
] as const;

/** In small letters: nouns and names that look like verbs have a capital. */
function isVerb(word: string): boolean {
  return SAYING_FORMS.has(word) || AUXILIARY_FORMS.has(word) || FINITE_FORMS.has(word);
}

function toFinding(file: ContentFile, [path, name]: TextAt, reason: Said): Finding {
  const isTitle = path[0] === 'title';
  return {
    rule: 'invalid-value',
    severity: 'error',
    file: file.file,
    ...file.locate(path),
    message: say(
      isTitle
        ? { de: `„title“ ${reason.de}.`, en: `“title” ${reason.en}.` }
        : {
            de: `„${name}“ ${reason.de}: In einem Text ist das nicht als Name zu finden.`,
            en: `“${name}” ${reason.en}: it cannot be found in a text as a name.`,
          },
    ),
    fix: say(
      isTitle
        ? { de: 'Den Titel schreiben.', en: 'Write the title.' }
        : {
            de: 'Den Namen schreiben, wie er in Artikeln steht, oder ihn entfernen.',
            en: 'Write the name as articles write it, or take it out.',
          },
    ),
  };
}
