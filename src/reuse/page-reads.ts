import { share } from '../system/share.ts';

/** What is read of the model: for each entry, `statement:q-abcd2345`, its keys. */
export type Reads = Map<string, Set<string>>;

/** The model as it is now; entries and keys that it has not are digested too. */
export interface ReadModel {
  /** A digest of one key of an entry. */
  readonly digestKey: (entry: string, key: string) => string;
  /** A digest of some of its keys together. */
  readonly digestKeys: (entry: string, keys: readonly string[]) => string;
  /** The name of an entry; undefined for anything else. */
  readonly nameOf: (value: object) => string | undefined;
}

/** Where the build, which renders pages, and the model, which they read, meet; Astro bundles the model into modules of its own. */
export interface PageReads {
  /** The model is to tell what is read of it: a build asks for that before Astro loads the model. */
  isWatched: boolean;
  /** What the page that is being rendered has read so far; undefined between pages. */
  current: Reads | undefined;
  model: ReadModel | undefined;
}

/** The reads of this process. */
export function getPageReads(): PageReads {
  return share('page-reads', () => ({ isWatched: false, current: undefined, model: undefined }));
}
