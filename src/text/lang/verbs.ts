/** What a verb of saying can do. */
export interface VerbOfSaying {
  readonly lemma: string;
  /** The separable prefix, or ''. */
  readonly prefix: string;
  /** Takes a statement: a clause, or words in quotation marks. */
  readonly takesStatement: boolean;
  /** Tells a statement in short, with an object. */
  readonly tells: boolean;
  /** Has the person spoken to as its object. */
  readonly addresses: boolean;
  /** Is said of the words of another. */
  readonly quotesAnother: boolean;
  /** The class of what it tells: `d` demands, `j` judges, `n` denies, `k` makes known, `v` speaks of, `b` takes for; '' if none. */
  readonly tellingClass: string;
}

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
  readonly mood: 'indicative' | 'konjunktiv';
  readonly number: 'singular' | 'plural';
}
