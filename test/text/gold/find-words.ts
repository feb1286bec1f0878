import type { Span } from '../../../src/text/core/spans.ts';

/** Every place where words stand in a text, also inside longer words. */
export function findAll(text: string, words: string): Span[] {
  const spans: Span[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    spans.push({ start: at, end: at + words.length });
  return spans;
}

interface Labelled {
  readonly words: string | readonly string[];
  readonly nth?: number | undefined;
}

/** The spans of what a label means; the first place where it does not say which. */
export function findWords(text: string, { words, nth = 1 }: Labelled): Span[] {
  if (typeof words !== 'string') return words.flatMap((part) => findWords(text, { words: part }));
  return findAll(text, words).slice(nth - 1, nth);
}

/** Whether a span begins and ends where words do. */
export function isWhole(text: string, { start, end }: Span): boolean {
  const isWordAt = (at: number): boolean => /[\p{L}\p{N}]/u.test(text[at] ?? '');
  return !(isWordAt(start - 1) && isWordAt(start)) && !(isWordAt(end - 1) && isWordAt(end));
}
