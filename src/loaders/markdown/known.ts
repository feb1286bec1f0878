/** Ids that directives and components may name. */
export interface Known {
  readonly actors: ReadonlySet<string>;
  readonly places: ReadonlySet<string>;
  readonly terms: ReadonlySet<string>;
  /** Ids of quotes that an editor may give by hand. */
  readonly quotes: ReadonlySet<string>;
}
