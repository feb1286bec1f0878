/** A word of a text, and a number that stands for it in any case of its letters. */
interface Word {
  readonly start: number;
  readonly number: number;
}

/** A phrase, how it is searched, and where it was seen first. */
interface Search {
  readonly phrase: string;
  readonly pattern: RegExp;
  first: number | undefined;
}

/**
 * Finds which phrases stand in a text more than once, as browsers search: whole words, in any case, any white space
 * between them. Two places may share words. The text is read once for each number of words that phrases have, however many phrases there are.
 *
 * @example findTwins('Der Deich hält. Hält der Deich?', ['der deich', 'Deich hält']) // new Set(['der deich'])
 */
export function findTwins(text: string, phrases: readonly string[]): ReadonlySet<string> {
  const toWords = createToWords();
  const words = toWords(text);
  const byLength = Map.groupBy(new Set(phrases), (phrase) => toWords(phrase).length);
  const twins = new Set<string>();
  for (const [length, alike] of byLength) {
    // Marks alone are no words and may stand anywhere; there are few of them.
    const isWordless = length === 0;
    const hashes = isWordless
      ? Array.from({ length: text.length }, () => 0)
      : toHashes(words, length);
    const byHash = Map.groupBy(alike, (phrase) =>
      isWordless ? 0 : (toHashes(toWords(phrase), length)[0] ?? 0),
    );
    const places = groupIndices(hashes, byHash);
    for (const [hash, indices] of places) {
      // Nearly all phrases stand once; to make their patterns would take longer than all else.
      if (indices.length < 2) continue;
      for (const search of (byHash.get(hash) ?? []).map(toSearch))
        for (const index of indices)
          if (isSecond(search, text, isWordless ? index : (words[index]?.start ?? 0)))
            twins.add(search.phrase);
    }
  }
  return twins;
}

/** The indices of each number that is a key, by the number. */
function groupIndices(
  numbers: readonly number[],
  keys: ReadonlyMap<number, unknown>,
): ReadonlyMap<number, readonly number[]> {
  const groups = new Map<number, number[]>();
  for (const [index, number] of numbers.entries()) {
    if (!keys.has(number)) continue;
    const known = groups.get(number);
    if (known) known.push(index);
    else groups.set(number, [index]);
  }
  return groups;
}

/** Tells whether a phrase stands at a place and at an earlier one; the places come in order. */
function isSecond(search: Search, text: string, at: number): boolean {
  search.pattern.lastIndex = at;
  const found = search.pattern.exec(text);
  if (!found) return false;
  search.first ??= found.index;
  return found.index > search.first;
}

/** The pattern fits where the first word of the phrase stands; its group is what stands before that word. */
function toSearch(phrase: string): Search {
  const first = Math.max(0, phrase.search(/[\p{L}\p{N}]/u));
  const lead = escape(phrase.slice(0, first));
  const rest = escape(phrase.slice(first));
  const source = `(?<=(?<![\\p{L}\\p{N}])(${lead}))${rest}(?![\\p{L}\\p{N}])`;
  return { phrase, pattern: new RegExp(source, 'iuy'), first: undefined };
}

function escape(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&').replace(/\s+/gu, '\\s+');
}

/** Divides texts into words; the same word gets the same number in each. */
function createToWords(): (text: string) => Word[] {
  const numbers = new Map<string, number>();
  return (text) =>
    [...text.matchAll(/[\p{L}\p{N}]+/gu)].map(({ 0: word, index }) => {
      // Upper case last: ß and ẞ, σ and ς are one letter.
      const key = word.toLowerCase().toUpperCase();
      const number = numbers.get(key) ?? numbers.size + 1;
      numbers.set(key, number);
      return { start: index, number };
    });
}

const FACTOR = 0x01000193;

/** A number for each run of so many words, from each word on; equal runs have equal numbers. */
function toHashes(words: readonly Word[], length: number): number[] {
  let highest = 1;
  for (let count = 1; count < length; count += 1) highest = Math.imul(highest, FACTOR);
  const hashes: number[] = [];
  let hash = 0;
  for (const [index, { number }] of words.entries()) {
    const gone = words[index - length];
    if (gone) hash = (hash - Math.imul(gone.number, highest)) | 0;
    hash = (Math.imul(hash, FACTOR) + number) | 0;
    if (index + 1 >= length) hashes.push(hash);
  }
  return hashes;
}
