import type { PastEntryRecord } from '../../schemas/entry-record.ts';

/** Ids that directives and components may name. */
export interface Known {
  readonly actors: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  /** The actors that are states whose outline maps have. */
  readonly states: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Ids of quotes that an editor may give by hand. */
  readonly quotes: ReadonlySet<string>;
  /** What became of issued ids that no file has, by kind and id: `actor ada-berg`. */
  readonly past: ReadonlyMap<string, PastEntryRecord>;
}
