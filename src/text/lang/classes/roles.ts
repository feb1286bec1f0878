/** Word classes that tell what kind of thing a noun names, and what part it may have in a quote. */
export type RoleClass =
  /** An office, a rank, a profession or a form of address. */
  | 'role-noun'
  /** Somebody who speaks for another: spokesperson, representative, circles. */
  | 'spokesperson-noun'
  /** A government, or the one who speaks for it, without saying which. */
  | 'government-noun'
  /** A text that speaks for whoever wrote it. */
  | 'document-noun'
  /** People, or a body, that may say something. */
  | 'collective-noun'
  /** Stands for the one it speaks for: "statements of the police". */
  | 'source-noun'
  /** Whoever receives a statement for others: newspaper, journalists. */
  | 'medium-noun'
  /** Announces a statement: view, demand, accusation. */
  | 'cue-noun'
  /** A day, a month, a time of day. */
  | 'time-noun';
