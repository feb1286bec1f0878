import { conjugate } from './conjugation.ts';
import { STRONG_BASES } from './verb-bases-data.ts';
import { ADJECTIVES_TOO, PREFIXES, STRONG_VERBS, WEAK_VERBS } from './verb-lexicon-data.ts';

const strong = [
  ...STRONG_VERBS.trim().split(/;\s+/u),
  ...STRONG_BASES.trim()
    .split('\n')
    .map((line) => line.replace(/ \S+(?= \S+$)/u, '')),
].map((line) => {
  const [infinitive = '', present = '', past = '', konjunktiv = ''] = line.split(' ');
  return { infinitive, present, past, konjunktiv };
});

const conjugated = [
  ...strong.map(({ infinitive, ...forms }) => conjugate(infinitive, forms)),
  ...WEAK_VERBS.trim()
    .split(' ')
    .map((infinitive) => conjugate(infinitive)),
];
const indicative = new Set(
  conjugated.flatMap((forms) =>
    forms.filter(({ mood }) => mood === 'indicative').map(({ form }) => form),
  ),
);
const past = new Set(
  conjugated.flatMap(([, , ...forms]) => forms.slice(0, 2).map(({ form }) => form)),
);
const present = new Set(
  conjugated.flatMap(([singular, plural, , , report]) =>
    [singular, plural, report].flatMap((one) => one?.form ?? []),
  ),
);
const plurals = new Set(conjugated.map(([, plural]) => plural?.form ?? ''));
const adjectives = new Set(ADJECTIVES_TOO.trim().split(' '));

// Words that only look like forms of "einen", "meinen", "zufolgen".
const NO_VERBS = new Set(
  'eine meine seine bitte gerade zufolge zuhause einfache einsame freiwillige'.split(' '),
);

const konjunktiv = new Set(
  conjugated
    .flat()
    .filter(({ form, mood }) => mood === 'konjunktiv' && !indicative.has(form))
    .map(({ form }) => form)
    .filter((form) => !adjectives.has(form)),
);

/** Frequent weak verbs, whose plural is looked for where no other verb is found. */
const FREQUENT_VERBS = `
arbeiten brauchen bauen dauern feiern führen gehören glauben handeln hoffen hören kämpfen kaufen kosten leben legen
machen öffnen planen rechnen reden reichen reisen setzen sorgen spielen stammen stellen suchen wachen warten wirken wohnen
zahlen zeigen zählen
`;

/** Forms of strong verbs that are finite wherever they stand, though no ending says so: "geht", "kam", "kamen", "besteht". */
export const FINITE_FORMS: ReadonlySet<string> = new Set([
  'gehört',
  'gehörte',
  'gehörten',
  ...strong.flatMap(({ present, past }) => [
    present,
    past,
    past.endsWith('e') ? `${past}n` : `${past}en`,
  ]),
]);

/** Plurals of the present, which are infinitives elsewhere: "Die Boote fahren wieder", "Sie will fahren". */
export const PLURAL_FORMS: ReadonlySet<string> = new Set([
  ...strong.map(({ infinitive }) => infinitive),
  ...FREQUENT_VERBS.trim().split(/\s+/u),
]);

const PREFIX = new RegExp(
  `^(?:${PREFIXES.trim().replaceAll(' ', '|')})(?!ge(?!ht$)\\p{Ll}*t(?:en?)?$)(?=\\p{Ll}{3})`,
  'u',
);

/** Tells whether a lower-cased word is a form of a verb in the third person, but for a plural that may be an infinitive. */
export function isIndicative(lower: string): boolean {
  return has(lower, indicative) && !has(lower, plurals);
}

/** Tells whether a lower-cased word is a preterite in the third person, and no other form: "kam", "wohnten", "zurücktrat". */
export function isPast(lower: string): boolean {
  return has(lower, past) && !has(lower, present);
}

/** Tells whether a lower-cased word is of the present in the third person, or the Konjunktiv that reports it: "kommt", "fahre". */
export function isPresent(lower: string): boolean {
  return has(lower, present) && !NO_VERBS.has(lower);
}

/** Tells whether a lower-cased word is Konjunktiv in the third person, and no other form: "komme", "anfinge", "stünden". */
export function isKonjunktiv(lower: string): boolean {
  return has(lower, konjunktiv) && !NO_VERBS.has(lower);
}

/** "ankommen", "ankomme": a separable prefix before it changes nothing. */
function has(lower: string, forms: ReadonlySet<string>): boolean {
  return forms.has(lower) || forms.has(lower.replace(PREFIX, ''));
}
