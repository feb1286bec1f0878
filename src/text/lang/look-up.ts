import type { ClassEntry, WordClass } from './classes/word-class.ts';
import type { WordClasses } from './word.ts';

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

/**
 * Makes a function that gives the classes of a word form; `respell` gives another spelling that lists may have. Each
 * class is computed when it is first asked for: a word is asked for few of the many.
 */
export function createClassifier(
  tables: readonly Readonly<Partial<Record<WordClass, ClassEntry>>>[],
  respell: (lower: string) => string,
): (text: string) => WordClasses {
  const entries = tables.flatMap((table) => Object.entries(table)) as [WordClass, ClassEntry][];
  const tests = new Map(entries.map(([name, entry]) => [name, toTest(entry, respell)]));
  return (text) => {
    const lower = text.toLowerCase();
    const isCapital = /^\P{L}*\p{Lu}|-\p{Lu}/u.test(text);
    const asked = new Map<WordClass, boolean>();
    const compute = (name: WordClass): boolean => {
      const belongs = tests.get(name)?.(lower, isCapital) ?? false;
      asked.set(name, belongs);
      return belongs;
    };
    return { has: (name) => asked.get(name) ?? compute(name) };
  };
}

function toTest(
  entry: ClassEntry,
  respell: (lower: string) => string,
): (lower: string, isCapital: boolean) => boolean {
  const { words = '', forms, pattern, test, isCapital: needsCapital = false } = entry;
  const listed = new Set(words.split(/\s+/u));
  listed.delete('');
  return (lower, isCapital) =>
    (isCapital || !needsCapital) &&
    (listed.has(lower) ||
      listed.has(respell(lower)) ||
      forms?.has(lower) === true ||
      pattern?.test(lower) === true ||
      test?.(lower) === true);
}
