import type { WordClass } from '../lang/classes/word-class.ts';
import type { Language } from '../lang/language.ts';

/** Tells whether a word that is no token of its own, such as a part of one, is of a class. */
export function isOfClass({ toWord }: Language, text: string, name: WordClass): boolean {
  return toWord(text).classes.has(name);
}

/**
 * Tells whether a surname is a word of the language too: a noun that wants an article ("Koch": no article, no cook),
 * or one that stands bare ("Kohl ist gesund"); undefined for a name that is nothing else.
 */
export function toWordKind(
  { language }: { readonly language: Language },
  surname: string,
): 'with-article' | 'bare' | undefined {
  // Capitals throughout are an acronym.
  if (/^\p{Lu}{2,}$/u.test(surname)) return undefined;
  if (isOfClass(language, surname, 'bare-surname')) return 'bare';
  return isOfClass(language, surname, 'noun-surname') ? 'with-article' : undefined;
}

/** The parts of a word between its hyphens. */
export function toParts(word: string): string[] {
  return word.split(/[-\u2011]/u);
}
