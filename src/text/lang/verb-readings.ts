/** What a verb of saying can do. */
export interface VerbOfSaying {
  readonly lemma: string;
  /** The separable prefix, or ''. */
  readonly prefix: string;
  /** Takes a statement: a clause, or words in quotation marks. */
  readonly takesStatement: boolean;
  /** Sums up a statement, with an object. */
  readonly summarizes: boolean;
  /** Has the person spoken to as its object. */
  readonly addresses: boolean;
  /** Is said of the words of another. */
  readonly quotesAnother: boolean;
  /** The class of its speech act: `d` demands, `j` judges, `n` denies, `k` makes known, `v` speaks of, `b` takes for; '' if none. */
  readonly speechActClass: string;
  /** Words without which the verb says nothing, side by side and in lower case: "in", "aussicht" of "in Aussicht stellen". */
  readonly companions: readonly string[];
  readonly traits: ReadonlySet<VerbTrait>;
}

/** What else is peculiar to a verb of saying. */
export type VerbTrait =
  /** With a reflexive pronoun it says nothing: "The suspicion confirmed itself". */
  | 'not-reflexive'
  /** It sums up only with a reflexive pronoun: "spoke out against it", where without it somebody passes a sentence. */
  | 'only-reflexive'
  /** Things do it too: "A walk shows how narrow the harbour is". */
  | 'done-by-things'
  /** Says something only behind the words or with "as": to learn of something is to say nothing. */
  | 'looks-back'
  /** Asks, shows or explains, so that a clause with a question word is what it says. */
  | 'asks'
  /** Words in marks right behind it are said, never a title. */
  | 'speaks'
  /** Calls something what stands behind a preposition or "as". */
  | 'calls-as'
  /** Calls something what stands at its end. */
  | 'names'
  /** Its past participle is of another verb too, which says nothing. */
  | 'ambiguous-participle'
  /** Negated, it says nothing: "It is not confirmed whether …". */
  | 'doubted'
  /** In the passive somebody's words go before it. */
  | 'passive-quotes'
  /** Nobody is its subject: "It is said that …". */
  | 'impersonal'
  /** Says that a thing became known, through whomever. */
  | 'becomes-known'
  /** Denies, refuses or doubts what stands behind it. */
  | 'denies'
  /** Asks whether something is so. */
  | 'inquires'
  /** Asks with a question word, and claims to know with "that". */
  | 'wants-to-know'
  /** Does what it says when its subject wants to: "She would like to stress". */
  | 'performs'
  /** An infinitive of saying is still to come behind it: "announced to explain". */
  | 'announces'
  /** Its words are written. */
  | 'writes'
  /** Its words may only be thought. */
  | 'thinks'
  /** Its words may be written or spoken. */
  | 'reports'
  /** What it says stands in a text or comes from a place, which has its preposition: "emerges from the letter". */
  | 'comes-from'
  /** Has whom it speaks to behind the preposition of speaking. */
  | 'says-to'
  /** Has whom it addresses behind the preposition of writing. */
  | 'writes-to';

/** One way to read a word form as a verb of saying. `split` readings want their prefix at the end of the clause. */
export interface VerbReading {
  readonly verb: VerbOfSaying;
  readonly form: 'finite' | 'participle' | 'infinitive';
  readonly mood: 'indicative' | 'konjunktiv';
  readonly number: 'singular' | 'plural' | 'either';
  readonly split: boolean;
}

/** A reading of a word form as an auxiliary or a modal. */
export interface AuxiliaryReading {
  readonly lemma: string;
  readonly role: AuxiliaryRole;
  readonly mood: 'indicative' | 'konjunktiv';
  readonly number: 'singular' | 'plural';
}

/**
 * What an auxiliary does: `have` and `be` make the perfect, `become` the passive and the future, `let` causes, `hearsay`
 * passes on what others say, `wish` wants; `modal` is any other.
 */
export type AuxiliaryRole = 'have' | 'be' | 'become' | 'let' | 'hearsay' | 'wish' | 'modal';
