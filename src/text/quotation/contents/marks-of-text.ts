import type { MarkedSpan } from '../../core/marks.ts';
import type { Reading } from '../../syntax/reading.ts';

// Words in marks of this many characters are more than a name or a term.
const LONG = 45;
const MANY = 3;

/** What the marks of a text have in common, as far as one of them is judged by the others. */
interface MarksOfText {
  /** How often the same words stand in marks. */
  readonly counts: ReadonlyMap<string, number>;
  /** How many hold more than a few words. */
  readonly long: number;
}

const known = new WeakMap<Reading, MarksOfText>();

/** Features of words in marks that come from the other marks of the text: what is marked twice is a name or a term. */
export function describeAmongMarks(reading: Reading, marked: MarkedSpan): string[] {
  const { counts, long } = readMarks(reading);
  const isTwice = (counts.get(toKey(reading, marked)) ?? 0) > 1;
  const isLong = marked.end - marked.start >= LONG;
  return [
    ...(isTwice && !isLong ? ['marked-twice'] : []),
    ...(long - Number(isLong) >= MANY ? ['quotes-a-lot'] : []),
  ];
}

function readMarks(reading: Reading): MarksOfText {
  const before = known.get(reading);
  if (before) return before;
  const counts = new Map<string, number>();
  for (const marked of reading.outer) {
    const key = toKey(reading, marked);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const long = reading.outer.filter(({ start, end }) => end - start >= LONG).length;
  const marks = { counts, long };
  known.set(reading, marks);
  return marks;
}

function toKey({ text }: Reading, { inner }: MarkedSpan): string {
  return text.slice(inner.start, inner.end).toLowerCase();
}
