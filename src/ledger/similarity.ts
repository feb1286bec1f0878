import { distance } from 'fastest-levenshtein';
import { foldWords } from './quote-id.ts';
import type { Statement } from '../schemas/statement.ts';

/** From here on two words may be one, mistyped or in another form: "Verlegung", "Verlegungen". */
const SAME_WORD = 0.6;

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
  let row = new Float64Array(right.length + 1);
  for (const word of left) {
    const next = new Float64Array(right.length + 1);
    right.forEach((other, index) => {
      next[index + 1] = Math.max(
        row[index + 1] ?? 0,
        next[index] ?? 0,
        (row[index] ?? 0) + compareWord(word, other) * (word.length + other.length),
      );
    });
    row = next;
  }
  return (row[right.length] ?? 0) / total;
}

/** How much of what stands around two statements is the same, between 0 and 1; each side counts for half. */
export function comparePlaces(a: Statement, b: Statement): number {
  return (compareText(a.before, b.before) + compareText(a.after, b.after)) / 2;
}

/** The words whose presence turns a statement round, and its figures: "liefern", "nicht liefern"; "10", "12". */
export function hasSameSense(a: Statement, b: Statement): boolean {
  return toSense(a.text) === toSense(b.text);
}

const SENSE = /^(?:nicht|nichts|kein\p{L}{0,2}|nie|niemals|niemand\p{L}{0,2}|ohne|weder|\p{N}+)$/u;

function toSense(text: string): string {
  return toWords(text)
    .filter((word) => SENSE.test(word))
    .sort()
    .join(' ');
}

function compareWord(a: string, b: string): number {
  if (a === b) return 1;
  const longer = Math.max(a.length, b.length);
  // Short words differ by one letter and mean another thing: "er", "es".
  if (longer < 4 || Math.min(a.length, b.length) < SAME_WORD * longer) return 0;
  const same = 1 - distance(a, b) / longer;
  return same >= SAME_WORD ? same : 0;
}

function compareText(a: string, b: string): number {
  const [left, right] = [foldWords(a), foldWords(b)];
  const longer = Math.max(left.length, right.length);
  return longer === 0 ? 1 : 1 - distance(left, right) / longer;
}

function toWords(text: string): string[] {
  return foldWords(text).split(' ').filter(Boolean);
}

function countLetters(words: readonly string[]): number {
  return words.reduce((sum, word) => sum + word.length, 0);
}
