import createHyphenator from 'hyphen';
import german from 'hyphen/patterns/de-1996.js';

const SHORTEST_WORD = 9;
const SHORTEST_PART = 4;
const SHY = '\u00AD';

/** The patterns know words only, and a hyphen in an address would seem to be part of it. */
const ADDRESS = /:\/\/|[@#]|\p{L}\.\p{L}{2}/u;

const hyphenate = createHyphenator(german, { hyphenChar: SHY, minWordLength: SHORTEST_WORD });

/**
 * The parts between which a word may be broken; joined they are the word. A part that ends in a hyphen of its
 * own needs none: "SPD-Bundestagsfraktion" gives "SPD-", "Bundes", "tags", "fraktion". An address is broken behind
 * its own marks only.
 */
export function toWordParts(word: string): readonly string[] {
  const parts = word.split(/(?<=\p{L}{2}[-‐/–])(?=\p{L}{2})/u);
  return ADDRESS.test(word) ? parts : parts.flatMap(toSyllables);
}

/** Syllables that are too short to stand at the end or the start of a line are joined to the next. */
function toSyllables(word: string): readonly string[] {
  const letters = /^[^\p{L}]*(\p{L}+)[^\p{L}]*$/u.exec(word)?.[1];
  if (letters === undefined) return [word];
  const hyphenated = hyphenate(word);
  // The hyphenator is synchronous unless told otherwise; its type says either.
  if (typeof hyphenated !== 'string') return [word];
  const parts: string[] = [];
  for (const part of hyphenated.split(SHY)) {
    const last = parts.at(-1);
    if (last !== undefined && (countLetters(last) < SHORTEST_PART || countLetters(part) < 3))
      parts[parts.length - 1] = last + part;
    else parts.push(part);
  }
  const [tail, before] = [parts.at(-1), parts.at(-2)];
  if (tail !== undefined && before !== undefined && countLetters(tail) < SHORTEST_PART)
    parts.splice(-2, 2, before + tail);
  return parts;
}

function countLetters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}
