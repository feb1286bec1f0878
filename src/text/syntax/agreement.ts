import type { Token } from '../core/tokens.ts';
import { is } from '../core/tokens.ts';
import type { Case, Inflection } from '../lang/inflection.ts';
import type { NounReading } from '../lang/word.ts';
import type { NounPhrase } from './noun-phrases.ts';
import { endsInName } from './phrase-names.ts';
import type { Reading } from './reading.ts';

/** What the forms of a phrase leave open. Nothing is excluded that they do not exclude. */
export interface Agreement {
  readonly cases: ReadonlySet<Case>;
  readonly numbers: ReadonlySet<'singular' | 'plural'>;
}

/** Which nouns go with an inflection. A masculine that is no nominative may be any other case. */
const FITTING: Readonly<Record<NounReading, (inflection: Inflection) => boolean>> = {
  masculine: ({ noun, case: one }) => noun === 'masculine' && one !== 'genitive',
  oblique: ({ noun, case: one }) =>
    (noun === 'masculine' || noun === 'neuter') && one !== 'nominative',
  neuter: ({ noun, case: one }) => noun === 'neuter' && one !== 'genitive',
  feminine: ({ noun }) => noun === 'feminine',
  plural: ({ noun }) => noun === 'plural',
  genitive: ({ noun, case: one }) =>
    (noun === 'masculine' || noun === 'neuter') && one === 'genitive',
  adjectival: ({ noun, case: one }) =>
    noun !== 'plural' && (one === 'nominative' || (one === 'accusative' && noun !== 'masculine')),
};

const ANY_CASE = new Set<Case>(['nominative', 'accusative', 'dative', 'genitive']);

/**
 * The cases and numbers that a phrase may have, by its determiner, its first adjective and its first noun:
 * "der Präsident" is a nominative, "der Agentur" a dative or genitive, "die Fischer" nominative or accusative, plural.
 */
export function readAgreement(reading: Reading, phrase: NounPhrase): Agreement {
  const { tokens } = reading;
  if (phrase.isCoordinated) return { cases: readCoordinated(reading, phrase), numbers: PLURAL };
  const first = tokens[phrase.from];
  const noun = tokens[phrase.noun];
  // "deren Sprecher", "dessen Boote": a genitive that leaves the case of its noun open.
  if (first !== noun && is(first, 'relative-possessive'))
    return readBare(reading, { ...phrase, from: phrase.noun }, noun);
  const isName = !is(first, 'determiner') && isProperName(reading, phrase.head);
  const isOpen = isName || first?.word.inflections.length === 0;
  if (!first || !noun || noun === first || isOpen) return readBare(reading, phrase, first);
  const fitting = fit(first.word.inflections, noun);
  return {
    cases: new Set(fitting.map((one) => one.case)),
    numbers: new Set(fitting.map((one) => (one.noun === 'plural' ? 'plural' : 'singular'))),
  };
}

/** A name of two words; not "Westliche Regierungsvertreter". */
function isProperName(reading: Reading, head: number): boolean {
  const token = reading.tokens[head];
  return (
    endsInName(reading, head) && !is(token, 'spokesperson-noun') && !is(token, 'collective-noun')
  );
}

const PLURAL = new Set(['plural'] as const);

/** What goes together; where the dictionary says that nothing does, the determiner alone counts. */
function fit(inflections: readonly Inflection[], noun: Token): readonly Inflection[] {
  const fitting = inflections.filter((one) =>
    noun.word.noun.some((reading) => FITTING[reading](one)),
  );
  return fitting.length > 0 ? fitting : inflections;
}

/** "Sie", "Ada Berg", "Fischer": a pronoun, a name, or a noun on its own. */
function readBare(reading: Reading, phrase: NounPhrase, first: Token | undefined): Agreement {
  const numbers = new Set<'singular' | 'plural'>();
  if (!first) return { cases: ANY_CASE, numbers };
  if (phrase.kind === 'pronoun') return readPronoun(first);
  if (endsInName(reading, phrase.head) && !is(first, 'role-noun'))
    return { cases: BARE, numbers: SINGULAR };
  const readings = first.word.noun;
  // A noun that no dictionary has may be a name, whatever its ending: "Hansen".
  const isKnown = NUMBERED.some((name) => is(first, name));
  if (!isKnown) return { cases: BARE, numbers: readings.includes('plural') ? numbers : SINGULAR };
  if (readings.some((one) => one === 'plural' || one === 'adjectival')) numbers.add('plural');
  if (readings.some((one) => one !== 'plural')) numbers.add('singular');
  return { cases: BARE, numbers };
}

/** Whom a pronoun may stand for, by the forms of a phrase; empty where they do not say. */
export function readGenders(reading: Reading, phrase: NounPhrase): ReadonlySet<Inflection['noun']> {
  const first = reading.tokens[phrase.from];
  const noun = reading.tokens[phrase.noun];
  if (phrase.kind === 'pronoun' || !first || !noun) return new Set();
  if (phrase.isCoordinated) return new Set(['plural']);
  if (is(first, 'determiner'))
    return new Set(fit(first.word.inflections, noun).map((one) => one.noun));
  const isKnown = GENDERED.some((name) => is(noun, name));
  const genders = noun.word.noun.flatMap((one) => GENDERS[one] ?? []);
  return new Set(isKnown ? genders : []);
}

const GENDERED = ['role-noun', 'woman-noun', 'collective-noun'] as const;

const GENDERS: Readonly<Partial<Record<NounReading, Inflection['noun']>>> = {
  masculine: 'masculine',
  feminine: 'feminine',
  neuter: 'neuter',
  plural: 'plural',
};

const BARE: ReadonlySet<Case> = new Set(['nominative', 'accusative', 'dative']);
const NUMBERED = ['role-noun', 'collective-noun', 'source-noun', 'spokesperson-noun'] as const;
const SINGULAR = new Set(['singular'] as const);

function readPronoun(token: Token): Agreement {
  const { inflections } = token.word;
  if (inflections.length === 0) return { cases: ANY_CASE, numbers: new Set() };
  return {
    cases: new Set(inflections.map((one) => one.case)),
    numbers: new Set(inflections.map((one) => (one.noun === 'plural' ? 'plural' : 'singular'))),
  };
}

/** "der Rat und die Werft": the first says the case. */
function readCoordinated(reading: Reading, phrase: NounPhrase): ReadonlySet<Case> {
  return readAgreement(reading, { ...phrase, isCoordinated: false }).cases;
}
