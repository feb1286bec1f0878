import type { VerbTrait } from '../../lang/verb-readings.ts';
import type { Clause } from '../../syntax/clauses.ts';

/** The verb of saying of a clause, as it stands there. */
export interface Saying {
  /** Token indexes of the verb with its auxiliary and its separated prefix, in order. */
  readonly cue: readonly number[];
  /** Index of the finite verb of the clause, or -1. */
  readonly finite: number;
  readonly lemma: string;
  readonly takesStatement: boolean;
  readonly summarizes: boolean;
  readonly addresses: boolean;
  readonly quotesAnother: boolean;
  readonly speechActClass: string;
  readonly traits: ReadonlySet<VerbTrait>;
  /** "wollen … darlegen", "müsse … erklären": not yet said, or only wished. */
  readonly isModal: boolean;
  readonly isPassive: boolean;
  /** "hieß es": nobody is the subject; the source stands after von or aus. */
  readonly isImpersonal: boolean;
  /** The verb is Konjunktiv: that somebody says so is itself somebody's words. */
  readonly isKonjunktiv: boolean;
  readonly isPlural: boolean;
  /** An infinitive that another verb does or refuses: "weigerte sich zu sagen". */
  readonly isOpen?: true;
}

/** A clause whose verb says nothing; what is given beside it makes a saying of it. */
export const PLAIN: Omit<Saying, 'finite'> = {
  cue: [],
  lemma: '',
  takesStatement: false,
  summarizes: false,
  addresses: false,
  quotesAnother: false,
  speechActClass: '',
  traits: new Set(),
  isModal: false,
  isPassive: false,
  isImpersonal: false,
  isKonjunktiv: false,
  isPlural: false,
};

/** A verb of saying as it stands in a clause, in the active and without a modal. */
export function toSaying(
  clause: Clause,
  cue: readonly number[],
  isKonjunktiv: boolean,
  isPlural: boolean,
  verb: {
    lemma: string;
    takesStatement: boolean;
    summarizes?: boolean;
    addresses?: boolean;
    quotesAnother?: boolean;
    speechActClass?: string;
    traits?: ReadonlySet<VerbTrait>;
  },
): Saying {
  return {
    cue,
    finite: clause.finite,
    lemma: verb.lemma,
    takesStatement: verb.takesStatement,
    summarizes: verb.summarizes ?? false,
    addresses: verb.addresses ?? false,
    quotesAnother: verb.quotesAnother ?? false,
    speechActClass: verb.speechActClass ?? '',
    traits: verb.traits ?? new Set(),
    isModal: false,
    isPassive: false,
    isImpersonal: false,
    isKonjunktiv,
    isPlural,
  };
}
