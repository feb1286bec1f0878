/** Word classes that show what kind of thing a noun names, and what part it may have in a quote. */
export type RoleClass =
  /** An office, a rank, a profession or a form of address. */
  | 'role-noun'
  /** A woman, by what she is or does. */
  | 'woman-noun'
  /** A word for a person that names no office. */
  | 'plain-person-noun'
  /** Somebody who speaks for another: spokesperson, representative, circles. */
  | 'spokesperson-noun'
  /** A government, or the one who speaks for it, without saying which. */
  | 'government-noun'
  /** A text that speaks for whoever wrote it. */
  | 'document-noun'
  /** People, or a body, that may say something. */
  | 'collective-noun'
  /** Stands for the one it speaks for: "statements of the police". */
  | 'source-noun'
  /** Whoever receives a statement for others: newspaper, journalists. */
  | 'medium-noun'
  /** Announces a statement: view, demand, accusation. */
  | 'cue-noun'
  /** A day, a month, a time of day. */
  | 'time-noun'
  /** A quality, a process, an act: nobody. */
  | 'abstract-noun'
  /** What is said, and not who says it: sentence, question, motto. */
  | 'utterance-noun'
  /** An inquiry, on which somebody says something. */
  | 'inquiry-noun'
  /** May stand before the phrase that opens a clause: "also", "even". */
  | 'focus-particle'
  /** "than", "as" before a phrase. */
  | 'comparing'
  /** "whose". */
  | 'relative-possessive'
  /** Ends as a plural verb does. */
  | 'plural-verb-end'
  /** A dative, accusative or reflexive pronoun of a person. */
  | 'dative-pronoun'
  /** Before whoever acts in the passive: "by". */
  | 'agent-preposition'
  /** Before whoever is behind an impersonal saying: "it is said in". */
  | 'impersonal-source-preposition'
  /** Before a text or a medium in which something is said. */
  | 'place-preposition'
  /** "unlike", "in place of" before somebody else. */
  | 'unlike'
  /** "towards" before whom one speaks to. */
  | 'towards'
  /** A medium or another body that is spoken to; adjective or noun of one. */
  | 'person-determiner'
  /** A determiner of the dative that no other case shares. */
  | 'clear-dative'
  /** A determiner before somebody in the dative. */
  | 'dative-determiner'
  /** A dative determiner that behind a noun is a genitive. */
  | 'dative-or-genitive'
  /** A determiner before the object of a verb that addresses somebody. */
  | 'object-determiner'
  /** "to", before whom one says something. */
  | 'speaking-to'
  /** "to", before whom one writes or appeals. */
  | 'writing-to'
  /** "whether". */
  | 'whether'
  /** An accusation, a suspicion, a rumour: whoever has it says it, whoever is under it does not. */
  | 'accusation-noun'
  /** Before the accusation that somebody is under. */
  | 'suspicion-preposition'
  /** A form of a verb that utters its object: "raise an accusation". */
  | 'uttering-verb'
  /** Points back at the words before, as the first word of a frame: "so", "that". */
  | 'back-pointer'
  /** Before a source: "according to". */
  | 'according-to'
  /** The same, behind it. */
  | 'according-to-before'
  /** "according to that", for a source named before. */
  | 'according-to-that'
  /** "according to which". */
  | 'according-to-which'
  /** "after", and before a source "according to". */
  | 'after'
  /** "in the view of". */
  | 'view-noun'
  /** What everybody says. */
  | 'hearsay-noun'
  | 'own'
  | 'possessive'
  | 'dative-relative'
  /** Points at a clause behind it: "for the fact that". */
  | 'pronominal-adverb'
  /** May stand before a source that opens a sentence. */
  | 'source-opener'
  /** A participle that opens an addition behind a comma. */
  | 'opening-participle'
  /** An auxiliary in the Konjunktiv that only reports. */
  | 'reporting-auxiliary'
  /** Stands for things as often as for somebody: "this one", "these". */
  | 'these'
  /** Ends as nouns of qualities and acts do. */
  | 'quality-noun'
  /** A source that is an event as well: a declaration, a verdict. */
  | 'event-noun'
  /** The article of one thing that is known. */
  | 'clear-article';
