/** Word classes that contents of quotes ask for. */
export type ContentClass =
  /** Stands for the sentence before: "this". */
  'this';
