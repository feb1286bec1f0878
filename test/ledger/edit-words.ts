import { distance } from 'fastest-levenshtein';
import { WORDS } from './invented-words.ts';
import type { Random } from './random.ts';

const MOST = 0.3;
const LETTERS = 'enrstaihdul';

/** Mistypes a letter of a word; undefined where that would be more than 30 % of the letters. */
export function mistype(words: string, random: Random): string | undefined {
  const list = words.split(' ');
  const long = [...list.keys()].filter((index) => (list[index]?.length ?? 0) >= 4);
  const at = random.pick(long);
  const word = list[at ?? -1];
  if (at === undefined || word === undefined) return undefined;
  const index = 1 + random.below(word.length - 2);
  const letter = random.pick([...LETTERS]) ?? '';
  const changed = [
    word.slice(0, index) + word.slice(index + 1),
    word.slice(0, index) + letter + word.slice(index),
    word.slice(0, index) + letter + word.slice(index + 1),
    word.slice(0, index) + (word[index + 1] ?? '') + (word[index] ?? '') + word.slice(index + 2),
  ];
  list[at] = random.pick(changed) ?? word;
  const result = list.join(' ');
  const share = distance(result, words) / words.length;
  return share > 0 && share <= MOST ? result : undefined;
}

/** Puts other words in the place of up to 30 % of them; undefined where that is less than one word. */
export function replaceWords(words: string, random: Random): string | undefined {
  const list = words.split(' ');
  const most = Math.floor(list.length * MOST);
  if (most === 0) return undefined;
  const places = random.shuffle([...list.keys()]).slice(0, 1 + random.below(most));
  for (const at of places) list[at] = random.pick(WORDS) ?? '';
  const result = list.join(' ');
  return result === words ? undefined : result;
}

/** Cuts words in two parts that are not the same size, and says which is the larger. */
export function splitWords(
  words: string,
  random: Random,
): { readonly parts: readonly [string, string]; readonly larger: 0 | 1 } | undefined {
  const list = words.split(' ');
  if (list.length < 5) return undefined;
  const at = 2 + random.below(list.length - 3);
  const parts = [list.slice(0, at).join(' '), list.slice(at).join(' ')] as const;
  if (parts[0].length === parts[1].length) return undefined;
  return { parts, larger: parts[0].length > parts[1].length ? 0 : 1 };
}
