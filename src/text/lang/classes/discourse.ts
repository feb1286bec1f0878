/** Word classes that the discourse and the genres ask for. */
export type DiscourseClass =
  /** An office, a rank or a form of address; as the last part of a compound too. */
  | 'role-noun'
  /** Somebody who speaks for another. */
  | 'spokesperson-noun'
  /** A government or the one who speaks for it, without saying which. */
  | 'government-noun'
  /** A text that speaks for whoever wrote it. */
  | 'document-noun'
  /** People or a body that may say something. */
  | 'collective-noun'
  /** A noun that names words or a part of a text and nobody: "verdict", "motto", "info". */
  | 'title-noun'
  /** Says "I" or "we". */
  | 'first-person'
  /** The polite "you", where it is capitalised. */
  | 'polite-you'
  /** "Mr", "Mrs" before the name of whom somebody speaks to. */
  | 'form-of-address'
  /** Stands before a question, or before an answer, where nobody is named. */
  | 'question-label'
  | 'answer-label'
  /** Names by whom something is: "from", "by". */
  | 'by';
