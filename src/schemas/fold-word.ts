const LETTERS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};
const OTHER = /[ßæœøłđðþı]/gu;
const INFLECTION = /(?:ern|en|er|es|em|e|n|s)$/u;
const SHORTEST_STEM = 4;

/**
 * A word in small letters without accents, umlauts as their vowels, and letters that have none as ASCII writes them.
 *
 * @example foldWord('Erdoğan') // 'erdogan'
 * @example foldWord('Łódź') // 'lodz'
 */
export function foldWord(word: string): string {
  return word
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(OTHER, (letter) => LETTERS[letter] ?? letter);
}

/** The same with "ae", "oe" and "ue" as the vowels that they write where there are no umlauts: "muenchen" is "munchen". */
export function foldUmlauts(word: string): string {
  return foldWord(word).replace(/([aou])e/gu, (_, vowel: string) => vowel);
}

/** A folded word without its ending, if four letters are left: "russischen" gives "russisch". */
export function toStem(folded: string): string {
  const stem = folded.replace(INFLECTION, '');
  return stem.length < SHORTEST_STEM ? folded : stem;
}
