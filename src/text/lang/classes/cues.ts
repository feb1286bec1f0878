/** Word classes that cues and sources ask for. */
export type CueClass =
  /** What somebody would like: things are done to it, and plans made known by it. */
  | 'taste-noun'
  | 'reflexive'
  /** The infinitive of the auxiliary of the perfect. */
  | 'infinitive-have'
  | 'infinitive-know'
  /** A participle that is a state too: what is known or got into. */
  | 'state-participle'
  /** A participle that is an adverb too: "repeatedly". */
  | 'adverb-participle'
  /** Opens a clause that is a statement or a question: "that", "whether". */
  | 'statement-opener'
  /** What says that somebody made a thing known, not that it became so. */
  | 'made-known'
  /** The verb that says what a text holds. */
  | 'stands-in-text'
  | 'how-many'
  /** A word with an ending that adjectives take. */
  | 'inflected'
  /** Before the one whom a thing comes from. */
  | 'of'
  /** A noun that may be a genitive without article. */
  | 'genitive-form'
  /** What may stand between a noun that announces a statement and the end of its clause. */
  | 'clause-tail'
  /** Stands for a preposition with what it governs: "thereto", "thereof". */
  | 'pointing-adverb'
  /** What somebody is, or shows, who holds an opinion. */
  | 'opinion'
  /** What somebody takes a thing for. */
  | 'judgement'
  /** The verb of somebody who shows an opinion. */
  | 'shows-itself'
  /** The verb of somebody who judges. */
  | 'holds-it'
  /** The verb of a judgement without "as" or "for". */
  | 'finds-it'
  | 'as-or-for'
  | 'calling-as'
  /** The pronoun that stands for nobody, or for the clause behind it. */
  | 'it';
