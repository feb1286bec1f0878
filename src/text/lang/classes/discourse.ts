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
  | 'she-or-they'
  /** A personal pronoun of one man. */
  | 'he'
  /** Stands for whoever was named last. */
  | 'latter'
  | 'his-or-her'
  | 'his'
  /** Opens a short description of somebody named before: "the minister". */
  | 'describing-determiner'
  /** Opens such a description of a man. */
  | 'man-determiner'
  /** The article of a man as a subject. */
  | 'man-article'
  /** The article of one woman who is known. */
  | 'woman-article'
  /** The article of a name behind a description: "the minister of the". */
  | 'article-behind'
  /** A relative pronoun that may be a subject. */
  | 'relative-subject'
  /** Somebody by age: "the 58-year-old". */
  | 'aged'
  /** Says no more than that somebody is in politics. */
  | 'generic-title'
  /** Names a man by what he does. */
  | 'one-man'
  /** Names a woman by what she does. */
  | 'one-woman'
  /** Takes up a medium that was named: "the paper". */
  | 'medium-again'
  /** Takes up an organisation that was named. */
  | 'body-again'
  /** Of those who speak for others, one who is called so: "spokeswoman". */
  | 'speaker-noun'
  /** A government, of whichever state. */
  | 'own-government'
  /** The people around somebody. */
  | 'circle';
