/** Word classes that contents of quotes ask for. */
export type ContentClass =
  /** Stands for the sentence before: "this". */
  | 'back-pointer'
  /** A noun whose form is that of most nouns for people: "teacher", "actress". */
  | 'person-form';
