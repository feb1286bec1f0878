import type { ReadModel, Reads } from './page-reads.ts';

/** A page as the index knows it. */
export interface IndexedPage {
  /** What its route was handed: the `cacheKey` of `getStaticPaths`. */
  readonly key: string;
  /** Where it begins in the pack: with the numbers of what it read, four bytes each, and its own bytes behind them. */
  readonly offset: number;
  /** How many numbers, and how many bytes. */
  readonly reads: number;
  readonly length: number;
}

/** An entry of the model as pages read it: its name, the number of the list of its keys, a digest of all of them, and one of each, a line each. */
type IndexedEntry = readonly [name: string, keyList: number, digest: string, digests: string];

/** Pages of a build and what they were made of. An archive has millions of keys that are read: hence the lists and numbers. */
export interface PageIndex {
  /** What else they were made of: code and settings. */
  readonly version: string;
  readonly entries: readonly IndexedEntry[];
  readonly keyLists: readonly (readonly string[])[];
  /** What pages read, by its number: the number of an entry, that of a list of its keys, and so on. */
  readonly parts: readonly number[];
  readonly pages: Readonly<Record<string, IndexedPage>>;
}

/** The numbers of what a page read. */
export type ReadNumbers = Uint32Array<ArrayBuffer>;

/** Tells whether what a page read is still the same. What is the same for an entry as a whole is the same for each of its keys. */
export function createComparison(
  { entries, keyLists, parts }: PageIndex,
  model: ReadModel,
): (reads: ReadNumbers) => boolean {
  const changed = entries.map(([name, keyList, digest, digests]) => {
    const keys = keyLists[keyList] ?? [];
    if (model.digestKeys(name, keys) === digest) return undefined;
    const before = digests.split('\n');
    return new Set(keys.filter((key, at) => model.digestKey(name, key) !== before[at]));
  });
  const isChanged = Array.from({ length: parts.length / 2 }, (_, number) => {
    const keys = changed[parts[number * 2] ?? -1];
    return keys && keyLists[parts[number * 2 + 1] ?? -1]?.some((key) => keys.has(key));
  });
  return (reads) => !reads.some((number) => isChanged[number]);
}

/** Collects pages into an index. */
export interface IndexBuilder {
  readonly number: (reads: Reads) => ReadNumbers;
  /** What the same has for numbers here that has these in the index of the build before. */
  readonly renumber: (reads: ReadNumbers) => ReadNumbers;
  readonly add: (path: string, page: IndexedPage) => void;
  /** The index, with digests of all that the pages read. */
  readonly finish: (version: string, model: ReadModel) => PageIndex;
}

export function createIndexBuilder(before?: PageIndex): IndexBuilder {
  const pages: Record<string, IndexedPage> = {};
  const entryNumbers = new Map<string, number>();
  /** By the number of an entry: the parts of it that pages read, by the number of a list of keys. */
  const read: Map<number, number>[] = [];
  const listNumbers = new Map<string, number>();
  const keyLists: (readonly string[])[] = [];
  const parts: number[] = [];
  const numberKeys = (keys: readonly string[]): number => {
    const joined = keys.join(' ');
    const known = listNumbers.get(joined);
    if (known !== undefined) return known;
    // In whatever order they were read, it is one list.
    const sorted = keys.toSorted();
    const ofSorted = sorted.join(' ');
    const number = listNumbers.get(ofSorted) ?? keyLists.length;
    if (number === keyLists.length) keyLists.push(sorted);
    listNumbers.set(ofSorted, number).set(joined, number);
    return number;
  };
  const numberPart = (name: string, keys: readonly string[]): number => {
    const entry = entryNumbers.get(name) ?? read.length;
    if (entry === read.length) {
      entryNumbers.set(name, entry);
      read.push(new Map());
    }
    const list = numberKeys(keys);
    const known = read[entry]?.get(list);
    if (known !== undefined) return known;
    const number = parts.length / 2;
    parts.push(entry, list);
    read[entry]?.set(list, number);
    return number;
  };
  const renumbered = new Map<number, number>();
  return {
    number: (reads) =>
      Uint32Array.from(reads.entries(), ([name, keys]) => numberPart(name, [...keys])),
    renumber: (reads) =>
      reads.map((old) => {
        const known = renumbered.get(old);
        if (known !== undefined) return known;
        const [name = ''] = before?.entries[before.parts[old * 2] ?? -1] ?? [];
        const number = numberPart(name, before?.keyLists[before.parts[old * 2 + 1] ?? -1] ?? []);
        renumbered.set(old, number);
        return number;
      }),
    add: (path, page) => {
      pages[path] = page;
    },
    finish: (version, model) => ({
      version,
      entries: [...entryNumbers].map(([name, entry]): IndexedEntry => {
        const lists = [...(read[entry]?.keys() ?? [])];
        const keys = [...new Set(lists.flatMap((list) => keyLists[list] ?? []))].sort();
        const digests = keys.map((key) => model.digestKey(name, key));
        return [name, numberKeys(keys), model.digestKeys(name, keys), digests.join('\n')];
      }),
      keyLists,
      parts,
      pages,
    }),
  };
}
