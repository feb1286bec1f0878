/** Word classes that contents of quotes ask for. */
export type ContentClass =
  /** Stands for the sentence before. */
  | 'this'
  /** Opens a clause about all that was said: "which caused unrest". */
  | 'which'
  /** Ends as the past of a weak verb does. */
  | 'weak-preterite'
  /** "words", behind which somebody's words may stand in marks: "with the words". */
  | 'words'
  /** What is shouted or written on a banner. */
  | 'slogan'
  /** Stands for people in general: "one". */
  | 'anybody'
  /** Opens what somebody calls a thing: "as", "a", "for". */
  | 'calling-opener'
  /** A preposition before the determiner of what somebody calls a thing. */
  | 'calling-preposition';
