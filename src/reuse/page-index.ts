import type { ReadModel, Reads } from './page-reads.ts';

/** A page as the index knows it. */
export interface IndexedPage {
  /** What its route was handed: the `cacheKey` of `getStaticPaths`. */
  readonly key: string;
  /** What it read: the number of an entry, that of a list of its keys, and so on. */
  readonly reads: readonly number[];
  /** Where its bytes lie in the pack. */
  readonly offset: number;
  readonly length: number;
}

/** An entry of the model as pages read it: its name, a digest of the keys that some page read, and one of each. */
type IndexedEntry = readonly [name: string, digest: string, keys: Readonly<Record<string, string>>];

/** Pages of a build and what they were made of. */
export interface PageIndex {
  /** What else they were made of: code and settings. */
  readonly version: string;
  readonly entries: readonly IndexedEntry[];
  readonly keyLists: readonly (readonly string[])[];
  readonly pages: Readonly<Record<string, IndexedPage>>;
}

/** Tells whether what a page read is still the same. What is the same for an entry as a whole is the same for each of its keys. */
export function createComparison(
  { entries, keyLists }: PageIndex,
  model: ReadModel,
): (page: IndexedPage) => boolean {
  const changed = entries.map(([name, digest, keys]) => {
    const names = Object.keys(keys);
    if (model.digestKeys(name, names) === digest) return undefined;
    return new Set(names.filter((key) => model.digestKey(name, key) !== keys[key]));
  });
  return ({ reads }) => {
    for (let at = 0; at < reads.length; at += 2) {
      const keys = changed[reads[at] ?? -1];
      if (keys && keyLists[reads[at + 1] ?? -1]?.some((key) => keys.has(key))) return false;
    }
    return true;
  };
}

/** Collects pages into an index. */
export interface IndexBuilder {
  readonly add: (path: string, page: Omit<IndexedPage, 'reads'>, reads: Reads) => void;
  /** Takes a page over from the index of another build. */
  readonly keep: (path: string, page: IndexedPage, from: PageIndex) => void;
  /** The index, with digests of all that the pages read. */
  readonly finish: (version: string, model: ReadModel) => PageIndex;
}

export function createIndexBuilder(): IndexBuilder {
  const pages: Record<string, IndexedPage> = {};
  const numbers = new Map<string, number>();
  const read: { readonly name: string; readonly keys: Set<string> }[] = [];
  const listNumbers = new Map<string, number>();
  const keyLists: (readonly string[])[] = [];
  const numberEntry = (name: string, keys: Iterable<string>): number => {
    const number = numbers.get(name) ?? read.length;
    if (number === read.length) {
      numbers.set(name, number);
      read.push({ name, keys: new Set() });
    }
    for (const key of keys) read[number]?.keys.add(key);
    return number;
  };
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
  return {
    add: (path, page, reads) => {
      const rows = [...reads].flatMap(([name, keys]) => [
        numberEntry(name, keys),
        numberKeys([...keys]),
      ]);
      pages[path] = { ...page, reads: rows };
    },
    keep: (path, { reads, ...page }, from) => {
      const rows: number[] = [];
      for (let at = 0; at < reads.length; at += 2) {
        const [name = ''] = from.entries[reads[at] ?? -1] ?? [];
        const keys = from.keyLists[reads[at + 1] ?? -1] ?? [];
        rows.push(numberEntry(name, keys), numberKeys(keys));
      }
      pages[path] = { ...page, reads: rows };
    },
    finish: (version, model) => ({
      version,
      entries: read.map(({ name, keys }): IndexedEntry => {
        const names = [...keys].sort();
        const digests = names.map((key) => [key, model.digestKey(name, key)] as const);
        return [name, model.digestKeys(name, names), Object.fromEntries(digests)];
      }),
      keyLists,
      pages,
    }),
  };
}
