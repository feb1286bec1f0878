import { distance } from 'fastest-levenshtein';
import { foldWords } from './quote-id.ts';
import type { QuoteTraits } from '../schemas/quote-traits.ts';

/** From here on two words may be one, mistyped or in another form: "Verlegung", "Verlegungen". */
const SAME_WORD = 0.6;
/** Words of two texts together. */
const LONG = 600;

/**
 * How much of the words of two texts is the same and in the same order, between 0 and 1; long words weigh more
 * than short ones, and a mistyped word counts for as much of it as is right.
 *
 * @example compareWords('Wir bleiben hier', 'Wir bleiben dort') // 0.71
 */
export function compareWords(a: string, b: string): number {
  const left = toWords(a);
  const right = toWords(b);
  const total = countLetters(left) + countLetters(right);
  if (total === 0) return 1;
  // In a long text no single mistyped word decides, and to look for them in all pairs takes seconds.
  const compare = left.length + right.length > LONG ? isSameWord : compareWord;
  let row = new Float64Array(right.length + 1);
  for (const word of left) {
    const next = new Float64Array(right.length + 1);
    right.forEach((other, index) => {
      next[index + 1] = Math.max(
        row[index + 1] ?? 0,
        next[index] ?? 0,
        (row[index] ?? 0) + compare(word, other) * (word.length + other.length),
      );
    });
    row = next;
  }
  return (row[right.length] ?? 0) / total;
}

/** Fewer letters of a paragraph around a quote tell nothing of it. */
const TELLING = 8;

/**
 * How much of what stands around two quotes is the same, between 0 and 1, letter by letter. What belongs to other
 * paragraphs does not count, so that one more or another order changes nothing, unless the quote is all of its own.
 */
export function comparePlaces(a: QuoteTraits, b: QuoteTraits): number {
  const sides = [
    [lastLine(a.before), lastLine(b.before)],
    [firstLine(a.after), firstLine(b.after)],
  ].map(toSide);
  const isTelling = sides.reduce((sum, side) => sum + side.longer, 0) >= TELLING;
  return share(
    isTelling
      ? sides
      : [
          [a.before, b.before],
          [a.after, b.after],
        ].map(toSide),
  );
}

interface Side {
  readonly longer: number;
  readonly same: number;
}

function toSide([a = '', b = '']: readonly string[]): Side {
  const [left, right] = [foldWords(a), foldWords(b)];
  const longer = Math.max(left.length, right.length);
  return { longer, same: longer - distance(left, right) };
}

function share(sides: readonly Side[]): number {
  const longer = sides.reduce((sum, side) => sum + side.longer, 0);
  return longer === 0 ? 1 : sides.reduce((sum, { same }) => sum + same, 0) / longer;
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

/** The words whose presence turns a quote round, and its figures: "liefern", "nicht liefern"; "10", "12". */
export function hasSameSense(a: QuoteTraits, b: QuoteTraits): boolean {
  return toSense(a.text) === toSense(b.text);
}

const SENSE = /^(?:nicht|nichts|kein\p{L}{0,2}|nie|niemals|niemand\p{L}{0,2}|ohne|weder|\p{N}+)$/u;

function toSense(text: string): string {
  return toWords(text)
    .filter((word) => SENSE.test(word))
    .sort()
    .join(' ');
}

function isSameWord(a: string, b: string): number {
  return a === b ? 1 : 0;
}

function compareWord(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  // Short words differ by one letter and mean another thing: "er", "es".
  if (longer < 4 || Math.min(a.length, b.length) < SAME_WORD * longer) return 0;
  const same = 1 - distance(a, b) / longer;
  return same >= SAME_WORD ? same : 0;
}

function toWords(text: string): string[] {
  return foldWords(text).split(' ').filter(Boolean);
}

function countLetters(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
