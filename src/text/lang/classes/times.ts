/** Word classes that the tense of a clause is read from. */
export type TimeClass =
  /** A finite verb in the preterite that tells of what happened. */
  | 'past-verb'
  /** A finite verb in the present, or in the Konjunktiv that reports it. */
  | 'present-verb'
  /** An auxiliary of which the form alone does not say whether it looks back or ahead: "should", "would have". */
  | 'unreal-verb'
  /** Ends and begins as a past participle does. */
  | 'past-participle'
  /** A participle whose perfect is made with "to be": "gone", "sunk". */
  | 'be-participle'
  /** The participle of "to be" or of the passive. */
  | 'been'
  /** A preposition whose noun may be still to come: "before the vote". */
  | 'looks-ahead'
  /** A preposition whose noun is over: "after the meeting". */
  | 'looks-back'
  /** A participle before its noun that says that something is over: "the plan decided on Monday". */
  | 'done-attribute'
  /** The same of what is planned. */
  | 'planned-attribute'
  /** Stands between a word that joins or denies and a time: "not just since Monday", "and even in May". */
  | 'time-focus'
  /** A noun that may have a number as its name: "the resolution 1973". */
  | 'numbered-noun'
  | 'neither'
  | 'nor';
