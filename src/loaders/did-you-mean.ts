import { distance } from 'fastest-levenshtein';

/** The known name nearest to a mistyped one, or undefined when none is near enough to be meant. */
export function findNearest(wrong: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // In a short word every letter counts: “uk” is not meant to be “eu”.
  let least =
    (wrong.length < 3 ? 0 : wrong.length < 5 ? 1 : Math.max(2, Math.floor(wrong.length / 3))) + 1;
  for (const candidate of known) {
    const edits = distance(wrong.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** "Did you mean “x”? " or nothing, to stand before a fix. */
export function didYouMean(wrong: string, known: Iterable<string>): string {
  const nearest = findNearest(wrong, known);
  return nearest === undefined ? '' : `Did you mean “${nearest}”? `;
}

/** "which is a place, no actor" for the id of an entry of another kind; undefined where none has it. */
export function toOtherKind(
  id: string,
  kind: string,
  { places, terms }: Readonly<Partial<Record<'places' | 'terms', ReadonlySet<string>>>>,
): string | undefined {
  const other = places?.has(id) ? 'place' : terms?.has(id) ? 'term' : undefined;
  return other === undefined || other === kind ? undefined : `which is a ${other}, no ${kind}`;
}
