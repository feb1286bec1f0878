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
  | 'calling-preposition'
  /** "should", where it only looks ahead or wishes. */
  | 'should'
  /** An auxiliary in the Konjunktiv that reports and is not the writer's own. */
  | 'konjunktiv-auxiliary'
  /** How much or how often, behind "so". */
  | 'adverb-of-degree'
  /** Stands for two who were named before. */
  | 'both'
  /** Opens an infinitive or a clause that is not said: "in order to", "without", "when". */
  | 'unsaid-opener'
  /** Opens a clause that says what happens while, before or after somebody speaks. */
  | 'beside-saying'
  /** Opens a clause that goes on beside the one before, and is none of its words. */
  | 'contrary-joiner'
  /** Opens a clause that gives a reason or a condition for what is said. */
  | 'adding-subordinator'
  /** A Konjunktiv that makes a clause which only adds something the words of the speaker. */
  | 'adding-konjunktiv'
  /** Opens an indirect question: "how", "why", "which". */
  | 'question-word'
  | 'which-one'
  /** Opens a clause with which the writer goes on. */
  | 'own-opener'
  /** Stands behind a verb of saying that the writer puts behind what somebody did: "but", "then". */
  | 'own-sequel'
  /** A determiner before an object. */
  | 'accusative-determiner'
  | 'also'
  /** Says of what stands behind in marks that it is a name or a title. */
  | 'called'
  /** "I" or "we". */
  | 'own-subject'
  /** The polite "you" as subject or object, where it is capitalised. */
  | 'addressing'
  /** A conditional, which is the writer's own as often as the words of others. */
  | 'writers-conditional'
  /** A modal with which the writer guesses or looks ahead far more often than somebody else does. */
  | 'writers-guess'
  | 'wish-modal'
  /** The polite "you" as a subject, where it is capitalised. */
  | 'polite-subject'
  /** The infinitive of the auxiliary of the passive. */
  | 'passive-infinitive'
  /** Says that what stands beside it is so under a condition. */
  | 'if-or-would'
  /** Links a sentence to the one before: "also", "besides". */
  | 'linking-adverb'
  /** Says that something is not certain. */
  | 'doubting-adverb'
  /** Opens what somebody speaks of: "of", "about". */
  | 'speaking-of'
  /** The past of the auxiliary of the perfect. */
  | 'had'
  /** Takes up what was said or named before. */
  | 'pointing-back'
  /** Says that somebody was asked or listened to: "in an interview", "towards". */
  | 'talk-word'
  /** "for", where somebody asks for something. */
  | 'around'
  | 'against'
  | 'about'
  | 'never'
  /** "for" before a reason, in a main clause. */
  | 'giving-reason';
