/** Word classes that the discourse and the genres ask for. */
export type DiscourseClass =
  /** A noun that names words or a part of a text and nobody: "verdict", "motto", "info". */
  | 'title-noun'
  /** Says "I" or "we". */
  | 'own-pronoun'
  /** The polite "you", where it is capitalised. */
  | 'polite-you'
  /** "Mr", "Mrs" before the name of whom somebody speaks to. */
  | 'form-of-address'
  /** Stands before a question, or before an answer, where nobody is named. */
  | 'question-label'
  | 'answer-label'
  /** Names by whom something is: "from", "by". */
  | 'by'
  /** Names with whom something is. */
  | 'with'
  /** A talk of two: interview. */
  | 'talk-noun'
  /** Says that something is certain for somebody: "clear". */
  | 'settled'
  /** The verb of such a clause. */
  | 'is-or-stands'
  | 'she-or-they';
