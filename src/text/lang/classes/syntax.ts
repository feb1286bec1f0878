/** Word classes that the syntax asks for. */
export type SyntaxClass =
  /** Joins clauses, and phrases: "and", "or", "but". */
  | 'coordinator'
  /** Opens a noun phrase: articles, possessives, numerals in words. */
  | 'determiner'
  /** A determiner that cannot begin a subject. */
  | 'oblique-determiner'
  | 'preposition'
  /** Opens a subordinate clause. */
  | 'subordinator'
  | 'relative-pronoun'
  /** A pronoun that can be the subject of a verb of saying. */
  | 'subject-pronoun'
  /** A subject that names nobody: "it", "one", "I". */
  | 'empty-subject'
  /** A separated particle of a verb. */
  | 'verb-particle'
  /** A little word that may stand between a verb and its subject, or around them. */
  | 'adverb'
  /** A finite form that is Konjunktiv. */
  | 'konjunktiv';
