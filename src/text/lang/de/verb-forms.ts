import type { AuxiliaryReading, VerbOfSaying, VerbReading } from '../verbs.ts';
import { AUXILIARIES, KONJUNKTIV_FORMS, STRONG_BASES } from './verb-bases-data.ts';
import { PLAIN_VERBS, VERBS_WITH_KINDS } from './verbs-data.ts';

const INSEPARABLE = /^(?:be|emp|ent|er|ge|miss|unter|ver|wider|wieder|zer)/u;

const strong = new Map(
  lines(STRONG_BASES).map((line) => [line.split(' ')[0], line.split(' ')] as const),
);

/** The readings of a lower-cased word form as a verb of saying. */
export const SAYING_FORMS: ReadonlyMap<string, readonly VerbReading[]> = conjugateAll();

/** The reading of a lower-cased word form as an auxiliary or modal; "haben" reads as finite here. */
export const AUXILIARY_FORMS: ReadonlyMap<string, AuxiliaryReading> = new Map(
  lines(AUXILIARIES).flatMap((line) => {
    const [lemma = '', forms = ''] = line.split(': ');
    return forms.split(' ').map((entry) => {
      const [form = '', code = ''] = entry.split('=');
      const mood = code.startsWith('k') ? 'konjunktiv' : 'indicative';
      return [form, { lemma, mood, number: code.endsWith('p') ? 'plural' : 'singular' }] as const;
    });
  }),
);

/** Word forms that are Konjunktiv, auxiliaries and verbs of saying included. */
export const KONJUNKTIV: ReadonlySet<string> = new Set([
  ...KONJUNKTIV_FORMS.trim().split(/\s+/u),
  ...[...AUXILIARY_FORMS]
    .filter(([, reading]) => reading.mood === 'konjunktiv')
    .map(([form]) => form),
]);

function lines(data: string): string[] {
  return data.trim().split('\n');
}

function conjugateAll(): Map<string, VerbReading[]> {
  const readings = new Map<string, VerbReading[]>();
  const add = (form: string, reading: VerbReading): void => {
    const known = readings.get(form) ?? [];
    if (
      !known.some(
        (other) =>
          other.verb === reading.verb &&
          other.form === reading.form &&
          other.split === reading.split &&
          other.mood === reading.mood,
      )
    )
      readings.set(form, [...known, reading]);
  };
  for (const line of [...lines(VERBS_WITH_KINDS), ...PLAIN_VERBS.trim().split(/\s+/u)]) {
    const [name = '', kinds = 's'] = line.split(': ');
    const [prefix, base] = name.includes('|')
      ? (name.split('|') as [string, string])
      : (['', name] as const);
    const verb: VerbOfSaying = {
      lemma: prefix + base,
      prefix,
      takesStatement: kinds.includes('s'),
      tells: kinds.includes('t'),
      addresses: kinds.includes('a'),
      quotesAnother: kinds.includes('o'),
      tellingClass: /[djnkvb]/u.exec(kinds)?.[0] ?? '',
    };
    for (const { form, mood, number } of conjugate(base)) {
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

type Conjugated = Pick<VerbReading, 'mood' | 'number'> & { form: string };

/** Conjugates a base verb in the third person: present and preterite, Konjunktiv I and II. */
function conjugate(base: string): Conjugated[] {
  const stem = base.replace(/(?:(?<=[lr])n|en)$/u, '');
  const parts = strong.get(base);
  const past = parts?.[2] ?? `${stem}${linkingVowel(stem)}te`;
  const present = parts?.[1] ?? `${stem}${linkingVowel(stem)}t`;
  const konjunktiv2 = parts?.[4];
  const forms: Conjugated[] = [
    { form: present, mood: 'indicative', number: 'singular' },
    { form: base, mood: 'indicative', number: 'plural' },
    { form: past, mood: 'indicative', number: 'singular' },
    { form: past.endsWith('e') ? `${past}n` : `${past}en`, mood: 'indicative', number: 'plural' },
    { form: `${stem}e`, mood: 'konjunktiv', number: 'singular' },
  ];
  if (/[^e]l$|er$/u.test(stem)) return forms;
  if (konjunktiv2 && konjunktiv2 !== past) {
    forms.push({ form: konjunktiv2, mood: 'konjunktiv', number: 'singular' });
    forms.push({ form: `${konjunktiv2}n`, mood: 'konjunktiv', number: 'plural' });
  }
  return forms;
}

function linkingVowel(stem: string): string {
  return /[td]$|ch[mn]$|[^lrhmnaeiouäöü][mn]$/u.test(stem) ? 'e' : '';
}

function toParticiple(base: string): string {
  const known = strong.get(base)?.[3];
  if (known) return known;
  const stem = base.replace(/(?:(?<=[lr])n|en)$/u, '');
  const ge = INSEPARABLE.test(base) || base.endsWith('ieren') ? '' : 'ge';
  return `${ge}${stem}${linkingVowel(stem)}t`;
}
