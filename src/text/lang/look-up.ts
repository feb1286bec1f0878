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
  const tests = new Map(
    entries.map(([name, entry], index) => [name, { index, test: toTest(entry, respell) }]),
  );
  return (text) => new AskedClasses(text, tests);
}

/** A test of a class, and its place among all of them. */
interface ClassTest {
  readonly index: number;
  readonly test: (lower: string, isCapital: boolean) => boolean;
}

// An integer of more bits takes a place of its own in memory.
const BITS = 30;

/** The classes of a word, each computed when it is first asked for. Bits, for a map of each word would take several times as long. */
class AskedClasses implements WordClasses {
  readonly #lower: string;
  readonly #isCapital: boolean;
  readonly #tests: ReadonlyMap<WordClass, ClassTest>;
  readonly #asked: number[];
  readonly #belongs: number[];

  constructor(text: string, tests: ReadonlyMap<WordClass, ClassTest>) {
    this.#lower = text.toLowerCase();
    this.#isCapital = /^\P{L}*\p{Lu}|-\p{Lu}/u.test(text);
    this.#tests = tests;
    this.#asked = new Array<number>(Math.ceil(tests.size / BITS)).fill(0);
    this.#belongs = [...this.#asked];
  }

  has(name: WordClass): boolean {
    const found = this.#tests.get(name);
    if (found === undefined) return false;
    const at = Math.trunc(found.index / BITS);
    const bit = 1 << (found.index % BITS);
    const asked = this.#asked[at] ?? 0;
    const belongs = this.#belongs[at] ?? 0;
    if ((asked & bit) !== 0) return (belongs & bit) !== 0;
    this.#asked[at] = asked | bit;
    const isOne = found.test(this.#lower, this.#isCapital);
    if (isOne) this.#belongs[at] = belongs | bit;
    return isOne;
  }
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
