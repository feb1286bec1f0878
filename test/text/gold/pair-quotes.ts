import type { Span } from '../../../src/text/core/spans.ts';

/** Two quotes are the same when each holds this share of the other's letters and digits. */
const SAME = 0.8;

interface Spanned {
  readonly spans: readonly Span[];
  readonly type: string;
}

export interface Pair<Gold, Found> {
  readonly gold: Gold;
  readonly found: Found;
}

/**
 * Pairs labels with what was found, the closest first and each only once. Types need not agree, but of two that are
 * equally close the one of the same type is taken.
 */
export function pairQuotes<Gold extends Spanned, Found extends Spanned>(
  text: string,
  golds: readonly Gold[],
  founds: readonly Found[],
): Pair<Gold, Found>[] {
  const foundLetters = founds.map(({ spans }) => toLetters(text, spans));
  const close = golds.flatMap((gold) => {
    const letters = toLetters(text, gold.spans);
    return founds.flatMap((found, at) => {
      const closeness = toCloseness(letters, foundLetters[at] ?? new Set());
      const isSameType = gold.type === found.type;
      return closeness < SAME ? [] : [{ gold, found, closeness, isSameType }];
    });
  });
  const taken = new Set<unknown>();
  return close
    .sort((a, b) => b.closeness - a.closeness || Number(b.isSameType) - Number(a.isSameType))
    .filter(({ gold, found }) => {
      if (taken.has(gold) || taken.has(found)) return false;
      taken.add(gold).add(found);
      return true;
    })
    .map(({ gold, found }) => ({ gold, found }));
}

/** Where the letters and digits of spans stand: marks, stops and blanks at the edge make no difference. */
function toLetters(text: string, spans: readonly Span[]): Set<number> {
  const letters = new Set<number>();
  for (const { start, end } of spans)
    for (const { index } of text.slice(start, end).matchAll(/[\p{L}\p{N}]/gu))
      letters.add(start + index);
  return letters;
}

/** The smaller of the two shares that each has of the other. */
function toCloseness(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  return a.intersection(b).size / Math.max(a.size, b.size, 1);
}
