import type { ClassEntry, WordClass } from './classes/word-class.ts';

// Word forms that are kept once they were looked up; beyond that memory would grow with the texts.
const MOST_KEPT = 50_000;

/** Makes a function that gives the same result for the same word without computing it again. */
export function keepWords<Result>(compute: (text: string) => Result): (text: string) => Result {
  const kept = new Map<string, Result>();
  return (text) => {
    const known = kept.get(text);
    if (known !== undefined) return known;
    if (kept.size >= MOST_KEPT) kept.clear();
    const result = compute(text);
    kept.set(text, result);
    return result;
  };
}

/** Makes a function that gives the classes of a word form. */
export function createClassifier(
  tables: readonly Readonly<Partial<Record<WordClass, ClassEntry>>>[],
): (text: string) => ReadonlySet<WordClass> {
  const entries = tables.flatMap((table) => Object.entries(table)) as [WordClass, ClassEntry][];
  const byWord = new Map<string, WordClass[]>();
  for (const [name, { words = '', forms = [] }] of entries)
    for (const word of [...words.split(/\s+/u), ...forms])
      byWord.set(word, [...(byWord.get(word) ?? []), name]);
  const tests = entries.flatMap(([name, { pattern, test }]) => {
    const one = test ?? (pattern && ((lower: string) => pattern.test(lower)));
    return one ? { name, test: one } : [];
  });
  const capitals = new Set(entries.flatMap(([name, { isCapital }]) => (isCapital ? name : [])));
  return (text) => {
    const lower = text.toLowerCase();
    const isCapital = /^\P{L}*\p{Lu}/u.test(text);
    const names = [
      ...(byWord.get(lower) ?? []),
      ...tests.flatMap(({ name, test }) => (test(lower) ? name : [])),
    ];
    return new Set(names.filter((name) => isCapital || !capitals.has(name)));
  };
}
