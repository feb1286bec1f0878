/** Word classes that the syntax asks for. */
export type SyntaxClass =
  /** Joins clauses, and phrases: "and", "or", "but". */
  | 'coordinator'
  /** Opens a noun phrase: articles, possessives, numerals in words. */
  | 'determiner'
  | 'preposition'
  /** Opens a subordinate clause. */
  | 'subordinator'
  | 'relative-pronoun'
  /** A pronoun that can be the subject of a verb of saying. */
  | 'subject-pronoun'
  /** A subject that names nobody: "it", "one", "I". */
  | 'empty-subject'
  /** A separated particle of a verb. */
  | 'verb-particle'
  /** A little word that may stand between a verb and its subject, or around them. */
  | 'adverb'
  /** A finite form that is Konjunktiv. */
  | 'konjunktiv'
  /** "and", "or", "but" between clauses. */
  | 'clause-joiner'
  /** "and" between phrases. */
  | 'phrase-joiner'
  | 'and-or'
  /** Of the joiners, the one that may stand inside its clause: "but". */
  | 'adversative'
  /** "that". */
  | 'complementizer'
  /** A subordinator that also opens main clauses. */
  | 'subordinator-or-adverb'
  /** Opens an infinitive, or is the first word of one: "in order", "without", the reflexive. */
  | 'infinitive-opener'
  /** "to" before an infinitive. */
  | 'infinitive-particle'
  /** Ends as an infinitive does. */
  | 'infinitive-end'
  /** An infinitive with the particle inside. */
  | 'infinitive-with-particle'
  /** The infinitive of an auxiliary or a modal. */
  | 'modal-infinitive'
  /** Of the verbs of saying, one whose plural is a frequent infinitive of another verb. */
  | 'frequent-infinitive'
  /** Stands behind the verb at the end of a clause: the rest of a verb of several words. */
  | 'verb-cluster'
  /** An auxiliary that a participle may follow. */
  | 'perfect-or-passive'
  /** "it is said", without its pronoun. */
  | 'impersonal-saying'
  /** Finite wherever it stands. */
  | 'finite-verb'
  /** Finite only before another word. */
  | 'finite-before-word'
  /** Ends as a finite verb does, and not as a participle or an adjective. */
  | 'finite-end'
  /** Ends as a preterite does, which may be an adjective. */
  | 'preterite-end'
  /** Ends as any form of a verb in the third person does. */
  | 'verb-end'
  /** Ends as a Konjunktiv of the third person does. */
  | 'konjunktiv-end'
  /** A plural of the present, which is an infinitive elsewhere. */
  | 'plural-present'
  /** An adverb that ends as a Konjunktiv does. */
  | 'adverb-in-e'
  /** Ends as an adjective before a noun does. */
  | 'adjective-end'
  /** Ends as a feminine noun does. */
  | 'feminine-end'
  /** A feminine by an ending that only women and the like have, or a body. */
  | 'feminine-noun'
  | 'masculine-article'
  | 'singular-speaker'
  | 'singular-pronoun'
  | 'plural-pronoun'
  | 'impersonal-pronoun'
  /** A particle inside a name. */
  | 'name-particle'
  /** The particle that makes a name noble, and may have an article behind it. */
  | 'noble-particle'
  | 'particle-article'
  /** Ends as a genitive does. */
  | 'genitive-end'
  /** A first name that ends as a genitive does. */
  | 'name-in-s'
  /** Abbreviated before a name. */
  | 'title-abbreviation'
  /** Stands for several without a noun. */
  | 'quantifier'
  /** Behind a determiner and without a noun it stands for somebody. */
  | 'other-one'
  | 'genitive-determiner'
  /** A pronoun that is a determiner before a noun. */
  | 'demonstrative-pronoun'
  /** "of" behind a noun. */
  | 'source-preposition'
  /** Opens what belongs to the noun before it. */
  | 'attribute-preposition'
  /** "for" in the name of a body. */
  | 'purpose-preposition'
  /** Ends as an adjective in the genitive plural does. */
  | 'genitive-adjective-end'
  /** A unit: "29 years old". */
  | 'measure-noun'
  /** Ends as an adjective or participle does that may have words of its own before it: "responsible for". */
  | 'attribute-end'
  /** Ends as a day, a month, a time of day does: the phrase of a preposition before it ends with it. */
  | 'time-word'
  /** Names a person by what they do, and is no first name. */
  | 'person-noun'
  /** No noun, although it is capitalised where it begins a sentence. */
  | 'opening-adverb'
  /** Opens a clause about a place, or about what came before: "where", "wherein". */
  | 'relative-adverb'
  /** "as", "how" before a clause. */
  | 'as'
  | 'so';
