import { foldUmlauts, foldWord, toStem } from '../../src/schemas/fold-word.ts';

export interface MarkedPart {
  readonly text: string;
  readonly isMarked: boolean;
}

const WORD = /[\p{L}\p{M}\p{N}]+/gu;
const SHORTEST_INSIDE = 4;

/**
 * Divides a text where words of a query stand, in whatever spelling and as a part of a word.
 *
 * @example markWords('prorussische Kräfte', 'russisch') // the first word marked, the rest not
 */
export function markWords(text: string, query: string): MarkedPart[] {
  const wanted = [...query.matchAll(WORD)].map(([word]) => toStem(foldUmlauts(word)));
  if (wanted.length === 0) return text === '' ? [] : [{ text, isMarked: false }];
  const parts: MarkedPart[] = [];
  let at = 0;
  const add = (end: number, isMarked: boolean): void => {
    if (end > at) parts.push({ text: text.slice(at, end), isMarked });
    at = end;
  };
  for (const { 0: word, index } of text.matchAll(WORD)) {
    if (!wanted.some((stem) => isFound(word, stem))) continue;
    add(index, false);
    add(index + word.length, true);
  }
  add(text.length, false);
  return parts;
}

/** A short word must begin a word; a longer one may stand anywhere in it. */
function isFound(word: string, stem: string): boolean {
  const spellings = [foldUmlauts(word), foldWord(word)];
  return spellings.some((one) =>
    stem.length < SHORTEST_INSIDE ? one.startsWith(stem) : one.includes(stem),
  );
}
