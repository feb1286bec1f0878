/** Word classes that show what a text claims of words: denied, asked, supposed. */
export type DenialClass =
  /** Negates a clause, "no" in any form among them. */
  | 'negator'
  /** The plain word that negates: "not". */
  | 'not'
  /** What "not" before it does not negate: "not only", "not without". */
  | 'not-negated'
  /** Behind "not" it strengthens: "not even". */
  | 'even'
  /** "Not for the first time" negates nothing. */
  | 'first-ordinal'
  /** Says what is so instead of what was denied: "not this, but that". */
  | 'but-rather'
  /** "No" before a noun. */
  | 'no-determiner'
  | 'no-or-nothing'
  /** Stands for nobody without a noun. */
  | 'nobody-word'
  /** Opens a phrase for nobody, or hardly anybody. */
  | 'nobody-opener'
  /** Behind "no" before "than" it excepts somebody: "no other than". */
  | 'other'
  | 'than'
  /** "No two minutes later" denies nothing. */
  | 'time-unit'
  /** A noun that denies, refuses or doubts. */
  | 'denying-noun'
  /** A noun that "no" turns into its contrary: "made no secret of it". */
  | 'secret-noun'
  /** Says that something is not true. */
  | 'untrue'
  /** A verb, or what stands with it, of somebody who does not do what the infinitive says: refuses, avoids, is tired. */
  | 'refusing'
  /** A verb of somebody who does what the infinitive says: hastens, goes on. */
  | 'doing-readily'
  | 'without'
  /** Opens an infinitive of what is not done: "without", "instead of". */
  | 'not-doing'
  /** An infinitive that holds its marker. */
  | 'marked-infinitive';

/** Of questions, conditions and guesses. */
export type SupposalClass =
  /** Opens a clause under which nothing is claimed. */
  | 'conditional'
  /** Opens a clause about whoever it may be. */
  | 'whoever'
  /** Behind "as" it opens what only seems so. */
  | 'as-if'
  /** Opens a question that leaves open whether anybody did. */
  | 'open-question'
  | 'question-noun'
  | 'asked-participle'
  /** Makes the clause behind it a guess. */
  | 'possible'
  | 'cause-conjunction'
  /** Ends as declined participles do. */
  | 'declined-participle'
  /** The auxiliary of what would have been. */
  | 'would-have'
  | 'would'
  /** A modal in the past: somebody could or had to, and did. */
  | 'could'
  /** A modal of somebody who cannot but do it. */
  | 'must'
  /** Says that something came about in the end: "later". */
  | 'later'
  /** An infinitive that announces words and is no verb of saying: "to present". */
  | 'presenting';

/** Of hedges, of days, and of the media. */
export type ReportClass =
  /** Leaves open whether something was said or is so. */
  | 'hedge-adverb'
  /** A modal verb that passes on what others say. */
  | 'hearsay-modal'
  /** What an adjective makes a report of nobody in particular: "according to western sources". */
  | 'unnamed-report'
  /** Reports of nobody in particular. */
  | 'hearsay-report'
  | 'information-noun'
  /** The verb of "it is said". */
  | 'it-says'
  | 'after-source'
  /** Stands before a source. */
  | 'source-preposition-before'
  /** Opens a phrase that says whose a thing is. */
  | 'opens-owner'
  | 'perfect-infinitive'
  | 'participle-form'
  /** Between two days of which it stays open which is meant. */
  | 'joins-days'
  /** Before the day of a text. */
  | 'dated'
  /** Before the place or the occasion where somebody speaks. */
  | 'where-said'
  | 'on'
  | 'in-front-of'
  /** Who is spoken to. */
  | 'audience'
  /** A paper, a station, an agency, or their reports: what a country's media say, the country does not. */
  | 'press-noun';

/** Word classes that polarity, hedges, days and relays ask for. */
export type PolarityClass = DenialClass | SupposalClass | ReportClass;
