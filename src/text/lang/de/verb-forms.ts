import type {
  AuxiliaryReading,
  AuxiliaryRole,
  VerbOfSaying,
  VerbReading,
  VerbTrait,
} from '../verb-readings.ts';
import type { StrongForms } from './conjugation.ts';
import { conjugate, linkingVowel, toStem } from './conjugation.ts';
import { DETERMINERS } from './determiners.ts';
import { IDIOMS } from './idioms-data.ts';
import { AUXILIARIES, MORE_KONJUNKTIV, STRONG_BASES } from './verb-bases-data.ts';
import { getTraits } from './verb-traits.ts';
import { PLAIN_VERBS, VERBS_WITH_KINDS } from './verbs-data.ts';

const INSEPARABLE = /^(?:be|emp|ent|er|ge|miss|unter|ver|wider|wieder|zer)/u;

const strong = new Map(
  lines(STRONG_BASES).map((line) => [line.split(' ')[0], line.split(' ')] as const),
);

const TRAITS: Readonly<Record<string, VerbTrait>> = {
  r: 'not-reflexive',
  z: 'only-reflexive',
  x: 'done-by-things',
  l: 'looks-back',
  q: 'asks',
  p: 'speaks',
  c: 'calls-as',
  e: 'names',
  y: 'ambiguous-participle',
  u: 'doubted',
  w: 'passive-quotes',
  i: 'impersonal',
  m: 'becomes-known',
};

const ROLES: Readonly<Record<string, AuxiliaryRole>> = {
  haben: 'have',
  sein: 'be',
  werden: 'become',
  lassen: 'let',
  sollen: 'hearsay',
  wollen: 'wish',
  mögen: 'wish',
};

/** The readings of a lower-cased word form as a verb of saying. */
export const SAYING_FORMS: ReadonlyMap<string, readonly VerbReading[]> = conjugateAll([
  ...lines(VERBS_WITH_KINDS),
  ...PLAIN_VERBS.trim().split(/\s+/u),
]);

/** The readings of a lower-cased word form as the verb of a phrase that says something: "stellte … in Aussicht". */
export const IDIOM_FORMS: ReadonlyMap<string, readonly VerbReading[]> = conjugateAll(lines(IDIOMS));

/** The reading of a lower-cased word form as an auxiliary or modal; "haben" reads as finite here. */
export const AUXILIARY_FORMS: ReadonlyMap<string, AuxiliaryReading> = new Map(
  lines(AUXILIARIES).flatMap((line) => {
    const [lemma = '', forms = ''] = line.split(': ');
    return forms.split(' ').map((entry) => {
      const [form = '', code = ''] = entry.split('=');
      const role = ROLES[lemma] ?? 'modal';
      const mood = code.startsWith('k') ? 'konjunktiv' : 'indicative';
      return [
        form,
        { lemma, role, mood, number: code.endsWith('p') ? 'plural' : 'singular' },
      ] as const;
    });
  }),
);

/** Word forms that are Konjunktiv: auxiliaries, and what the lexicon lacks. */
export const KONJUNKTIV: ReadonlySet<string> = new Set([
  ...MORE_KONJUNKTIV.trim().split(/\s+/u),
  ...[...AUXILIARY_FORMS]
    .filter(([, reading]) => reading.mood === 'konjunktiv')
    .map(([form]) => form),
]);

function lines(data: string): string[] {
  return data.trim().split('\n');
}

function conjugateAll(entries: readonly string[]): Map<string, VerbReading[]> {
  const readings = new Map<string, VerbReading[]>();
  const add = (form: string, reading: VerbReading): void => {
    // "einige" is no form of einigen.
    if (DETERMINERS.has(form)) return;
    const known = readings.get(form) ?? [];
    if (!known.some((other) => isSame(other, reading))) readings.set(form, [...known, reading]);
  };
  for (const entry of entries) {
    const { verb, base } = toVerb(entry);
    const { prefix } = verb;
    for (const { form, mood, number } of conjugate(base, toStrong(base))) {
      add(form, { verb, form: 'finite', mood, number, split: prefix !== '' });
      if (prefix !== '') add(prefix + form, { verb, form: 'finite', mood, number, split: false });
    }
    const other = { verb, mood: 'indicative', number: 'either', split: false } as const;
    add(prefix + toParticiple(base), { ...other, form: 'participle' });
    add(prefix + base, { ...other, form: 'infinitive' });
    add(prefix === '' ? base : `${prefix}zu${base}`, { ...other, form: 'infinitive' });
  }
  return readings;
}

function isSame(one: VerbReading, other: VerbReading): boolean {
  return (
    one.verb === other.verb &&
    one.form === other.form &&
    one.split === other.split &&
    one.mood === other.mood
  );
}

/** Reads an entry of the lists: "an|geben: sk", "in Aussicht stellen: stk". */
function toVerb(entry: string): { verb: VerbOfSaying; base: string } {
  const [name = '', kinds = 's'] = entry.split(': ');
  const words = name.split(' ');
  const [base = '', prefix = ''] = (words.pop() ?? '').split('|').reverse();
  const lemma = kinds.includes('i') ? base : name.replace('|', '');
  const verb: VerbOfSaying = {
    lemma,
    prefix,
    takesStatement: kinds.includes('s'),
    summarizes: kinds.includes('t'),
    addresses: kinds.includes('a'),
    quotesAnother: kinds.includes('o'),
    speechActClass: /[djnkvb]/u.exec(kinds)?.[0] ?? '',
    companions: words.map((word) => word.toLowerCase()),
    traits: new Set([...[...kinds].flatMap((letter) => TRAITS[letter] ?? []), ...getTraits(lemma)]),
  };
  return { verb, base };
}

function toStrong(base: string): StrongForms | undefined {
  const [, present, past, , konjunktiv] = strong.get(base) ?? [];
  return present !== undefined && past !== undefined ? { present, past, konjunktiv } : undefined;
}

function toParticiple(base: string): string {
  const known = strong.get(base)?.[3];
  if (known) return known;
  const stem = toStem(base);
  const ge = INSEPARABLE.test(base) || base.endsWith('ieren') ? '' : 'ge';
  return `${ge}${stem}${linkingVowel(stem)}t`;
}
