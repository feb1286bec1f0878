import { distance } from 'fastest-levenshtein';
import type { QuoteTraits } from '../schemas/quote-traits.ts';
import { foldWords } from './quote-id.ts';
import { isSenseWord } from './same-sense.ts';

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

interface SharedWords {
  readonly longer: number;
  readonly same: number;
}

function toSide([a = '', b = '']: readonly string[]): SharedWords {
  const [left, right] = [foldWords(a), foldWords(b)];
  const longer = Math.max(left.length, right.length);
  return { longer, same: longer - distance(left, right) };
}

function share(sides: readonly SharedWords[]): number {
  const longer = sides.reduce((sum, side) => sum + side.longer, 0);
  return longer === 0 ? 1 : sides.reduce((sum, { same }) => sum + same, 0) / longer;
}

function lastLine(text: string): string {
  return text.slice(text.lastIndexOf('\n') + 1);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}

/** Of the letters of the longer of two wordings of one statement, at least so many are in the shorter. */
const SAME_WORDING = 0.9;
/** A doubt or a condition, which an editor does not put in or take out of an agency's text without another sense. */
const HEDGE =
  /^(?:kaum|fast|beinahe|nur|bloß|wohl|vielleicht|womöglich|möglicherweise|angeblich|wenn|falls|ob)$/u;

/**
 * Whether two texts are one statement in nearly the same words: the words of the shorter are those of the longer in
 * their order, some mistyped or in another ending, and nine tenths of it. A word in the place of another one, a
 * "nicht", a figure or a doubt more or less make two statements.
 *
 * @example hasSameWording('Der Deich hält auch dem nächsten Sturm stand', 'Der Deich hält auch dem nächsten Sturme stand') // true
 */
export function hasSameWording(a: string, b: string): boolean {
  const [shorter = [], longer = []] = [toWords(a), toWords(b)].sort(
    (one, other) => one.length - other.length || countLetters(one) - countLetters(other),
  );
  let at = 0;
  let letters = 0;
  for (const word of longer) {
    const wanted = shorter[at];
    if (wanted !== undefined && isSpellingOf(wanted, word)) at += 1;
    else if (isWeighty(word) || !/^\p{L}+$/u.test(word)) return false;
    else letters += word.length;
  }
  return at === shorter.length && letters <= (1 - SAME_WORDING) * countLetters(longer);
}

function isWeighty(word: string): boolean {
  return isSenseWord(word) || HEDGE.test(word);
}

const ENDING = /^(?:e|en|er|ern|es|em|n|s|ns)$/u;

/** Whether two words are one, with one letter mistyped or another ending: "Sturme", not "wollen" for "sollen". */
function isSpellingOf(a: string, b: string): boolean {
  if (a === b) return true;
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  // A figure has no other spelling, and short words mean another thing: "er", "es".
  if (shorter.length < 4 || isWeighty(a) || isWeighty(b)) return false;
  if (longer.startsWith(shorter)) return ENDING.test(longer.slice(shorter.length));
  const isTypo = shorter.length > 4 && a.startsWith(b.charAt(0)) && distance(a, b) === 1;
  // "hatte" and "hätte" are two things.
  return isTypo && withoutMarks(a) !== withoutMarks(b);
}

function withoutMarks(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '');
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
