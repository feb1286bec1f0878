/** Word classes that names ask for: of people. */
export type PersonClass =
  /** A first name of the list; rare ones are not in it. */
  | 'first-name'
  | 'male-first-name'
  | 'female-first-name'
  /** The name of a state or a town that some people are called by too: Paris. */
  | 'place-first-name'
  /** A first name before a state or a town: Sofia. */
  | 'common-place-first-name'
  /** A surname that is a noun too, and wants an article as one. */
  | 'noun-surname'
  /** A surname that is a word too and stands without an article as one: stuffs, days, qualities. */
  | 'bare-surname'
  /** Says that whoever it is put before holds the office at another time, or not yet: "former", "vice". */
  | 'not-now'
  /** Opens and closes the abbreviation that says somebody is out of office. */
  | 'retired-opener'
  | 'retired-closer'
  | 'man-title'
  | 'woman-title'
  /** Says that whoever follows is a relative or a child: "her friend Sofia". */
  | 'kin-noun'
  /** "eight-year-old" */
  | 'age-adjective'
  /** Ends as nouns do that say what somebody does. */
  | 'agent-noun'
  /** Ends as nouns do that name no person. */
  | 'thing-noun'
  /** A part behind a hyphen that makes no double name of the first. */
  | 'double-name-end'
  | 'day-or-month'
  /** Before a surname it says that a family or a firm is meant. */
  | 'owner-noun'
  /** Behind a surname it says that a firm is meant. */
  | 'firm-ending'
  /** The feminine ending behind a mark: Sprecher*in. */
  | 'gender-ending'
  /** Says that something happens again and again. */
  | 'habitual'
  /** A span of time that comes again and again: "every year". */
  | 'time-span'
  | 'each-determiner'
  /** A noun for the office itself, whoever holds it: "the rights of the president". */
  | 'office-abstract';

/** Of places, and of names that hold the name of one. */
export type PlaceClass =
  /** A preposition that says where something is. */
  | 'locative'
  | 'from-preposition'
  /** "in" */
  | 'inside-preposition'
  /** A preposition that makes somebody of a place: "against", "with". */
  | 'actor-preposition'
  | 'between'
  /** Before "of" it says where something is: "north of". */
  | 'direction'
  /** Says of the name behind it that it is a town or a region. */
  | 'town-title'
  /** A body that bears the name of its town behind its own. */
  | 'seated-noun'
  /** An acronym of those that deal with governments: EU. */
  | 'actor-acronym'
  /** What towns have: streets, suburbs, a mayor. */
  | 'town-possession'
  /** Takes up a town: "the city", "the capital". */
  | 'town-noun'
  /** Takes up a place: "here", "there", "where". */
  | 'place-adverb'
  | 'transport'
  /** A verb whose object is a place: "visited". */
  | 'visit'
  /** A verb whose subject is a place: "lies". */
  | 'place-verb'
  /** An infinitive or a participle whose object is a place. */
  | 'visit-infinitive'
  /** What happens to towns in a war: "the siege of". */
  | 'attack-noun'
  /** A deed whose object is a town: "the conquest of". */
  | 'conquest-noun'
  /** Behind a preposition of travel. */
  | 'beyond'
  /** What governments send: "criticism from". */
  | 'statement-noun'
  /** "it was said" */
  | 'hearsay-verb'
  /** A point of the compass as a noun: "the west". */
  | 'compass-noun'
  | 'compass-adjective'
  /** What has a western part: "the western shore". */
  | 'geographic-noun'
  /** An adjective that makes a part of a land of a point of the compass: "the whole west". */
  | 'extent-adjective'
  | 'weather-word';

/** Of words in names and around them. */
export type NameWordClass =
  /** May stand before the name of a state: "the Ukraine". */
  | 'article-name'
  /** Before the name of a town or a state it makes another name: "Hotel London". */
  | 'name-opener'
  /** Behind the adjective of a town it makes another name: "Pariser Platz". */
  | 'name-ending'
  /** The same behind the name itself: "Washington Post". */
  | 'foreign-ending'
  /** The form of a state, as official names have it: "republic". */
  | 'state-noun'
  /** What only looks like "state" before a name. */
  | 'former-state'
  /** Whose "united states" are not the United States. */
  | 'other-union'
  /** A noun for an agency that shares it with others: "relief agency". */
  | 'agency-noun'
  /** A preposition before whoever said something. */
  | 'said-preposition'
  /** Behind the name of an office it makes a name of sports: "Premier League". */
  | 'league-noun'
  | 'coalition-name'
  | 'coalition-noun'
  /** The first part of a word that leaves the name behind it what it is: "Anti-". */
  | 'name-prefix'
  /** A preposition grown to its article. */
  | 'contracted'
  /** Ends as a declined adjective does. */
  | 'declined'
  | 'genitive-ending'
  /** Ends as the adjective of a town does. */
  | 'town-adjective'
  /** Ends as a weak noun of a man does. */
  | 'weak-noun'
  /** Ends as an adjective of a state does. */
  | 'state-adjective'
  | 'definite-article'
  | 'genitive-article'
  /** A genitive article that is nothing else. */
  | 'strict-genitive-article'
  /** An article that a town, which is neuter, has not. */
  | 'noun-article'
  /** An article of a neuter noun, or grown to a preposition. */
  | 'neuter-article'
  | 'definite-determiner'
  /** The article of a woman, or of several. */
  | 'feminine-article'
  | 'plural-determiner'
  | 'woman-ending'
  | 'feminine-plural'
  | 'counting'
  | 'thing-determiner'
  /** Before an adjective that is a language: "in German". */
  | 'language-article'
  /** Before the inhabitants of a town. */
  | 'people-determiner'
  | 'owner-preposition'
  | 'joining'
  | 'and'
  | 'predicate-word'
  | 'head-noun';

export type NameClass = PersonClass | PlaceClass | NameWordClass;
