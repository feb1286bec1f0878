import type { QuoteTraits } from '../schemas/quote-traits.ts';
import { foldWords } from './quote-id.ts';

type Worded = Pick<QuoteTraits, 'text'>;

/** Turns a statement round. */
const NEGATION =
  /^(?:nicht|nichts|nein|kein\p{L}{0,2}|keinerlei|keines(?:falls|wegs)|mitnichten|nie|niemals|niemand\p{L}{0,2}|nirgend(?:s|wo)|ohne|weder|not|no|nor|never|none|nobody|nothing|without|cannot)$/u;
const NUMBER_WORD =
  /^(?:halb\p{L}{0,2}|hälfte|drittel|viertel|dutzend|doppelt\p{L}*|zwei|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf|\p{L}*(?:zehn|(?:zwan|vier|fünf|sech|sieb|acht|neun)zig|dreißig|hundert|tausend|million(?:en)?|milliarden?|billion(?:en)?))$/u;

/** Whether a word, folded, is a "nicht" of some kind, a figure or a number in words: with it or without, it is another statement. */
export function isSenseWord(word: string): boolean {
  return NEGATION.test(word) || /\p{N}/u.test(word) || NUMBER_WORD.test(word);
}

/**
 * Whether two wordings have the same negations and the same figures, in whatever order.
 *
 * @example hasSameSense({ text: 'Der Deich hält' }, { text: 'Der Deich hält nicht' }) // false
 * @example hasSameSense({ text: 'Das ist möglich' }, { text: 'Das ist unmöglich' }) // false
 */
export function hasSameSense(a: Worded, b: Worded): boolean {
  const [left, right] = [toWords(a), toWords(b)];
  return toSense(left) === toSense(right) && !isReversed(left, right) && !isReversed(right, left);
}

function toSense(words: readonly string[]): string {
  return words.filter(isSenseWord).sort().join(' ');
}

/** Whether a word of the one stands in the other with "un" before it, and not as it was. */
function isReversed(words: readonly string[], others: readonly string[]): boolean {
  const left = new Set(words);
  const right = new Set(others);
  return words.some((word) => !right.has(word) && right.has(`un${word}`) && !left.has(`un${word}`));
}

function toWords({ text }: Worded): string[] {
  return foldWords(text).split(' ').filter(Boolean);
}
