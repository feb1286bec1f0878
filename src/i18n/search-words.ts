/** The words of the search. Those that a script fills in are texts with `{}` for a number or a word. */
export interface SearchWords {
  readonly title: string;
  readonly lead: string;
  readonly field: string;
  readonly submit: string;
  readonly narrow: string;
  readonly speaker: string;
  readonly year: string;
  readonly how: string;
  readonly side: string;
  readonly any: string;
  readonly reset: string;
  readonly needsScript: string;
  readonly notLoaded: string;
  readonly loading: string;
  readonly nothing: string;
  readonly one: string;
  readonly many: string;
  readonly more: string;
  readonly groups: {
    readonly actors: string;
    readonly statements: string;
    readonly terms: string;
    readonly articles: string;
  };
  readonly registers: string;
  readonly registersNote: string;
}
