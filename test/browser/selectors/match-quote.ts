import search from 'approx-string-match';
import type { Selector } from './place.ts';

/** How much the words themselves count, and what stands before and behind them. */
const WEIGHTS = { exact: 50, before: 20, after: 20 };

/**
 * Finds the words of a selector in the text of a page as the client of Hypothesis does: all places with the words, or with up to
 * half of their characters others, and of these the one whose surroundings are most alike; of equal ones the first.
 */
export function matchQuote(
  text: string,
  { exact, prefix = '', suffix = '' }: Selector,
): { readonly start: number; readonly end: number } | undefined {
  const places = findAll(text, exact, Math.min(256, exact.length / 2)).map((place) => ({
    ...place,
    score:
      WEIGHTS.exact * (1 - place.errors / exact.length) +
      WEIGHTS.before *
        getLikeness(text.slice(Math.max(0, place.start - prefix.length), place.start), prefix) +
      WEIGHTS.after * getLikeness(text.slice(place.end, place.end + suffix.length), suffix),
  }));
  return places.toSorted((a, b) => b.score - a.score)[0];
}

/** Exact places where there are any: to search for others takes long. */
function findAll(text: string, words: string, most: number): ReturnType<typeof search> {
  const exact: ReturnType<typeof search> = [];
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1))
    exact.push({ start: at, end: at + words.length, errors: 0 });
  return exact.length > 0 ? exact : search(text, words, Math.floor(most));
}

/** From 0, nothing in common, to 1. */
function getLikeness(text: string, words: string): number {
  if (words === '') return 1;
  if (text === '') return 0;
  return 1 - (search(text, words, words.length)[0]?.errors ?? words.length) / words.length;
}
