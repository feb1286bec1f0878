import type { VerbReading } from '../verb-readings.ts';

/** A form of the third person. */
export type Conjugated = Pick<VerbReading, 'mood' | 'number'> & { readonly form: string };

/** What a strong verb cannot be guessed by: third person singular of the present, the preterite, Konjunktiv II. */
export interface StrongForms {
  readonly present: string;
  readonly past: string;
  readonly konjunktiv?: string | undefined;
}

/** Conjugates a verb in the third person: "schließen" gives schließt, schließen, schloss, schlossen, schließe, schlösse … */
export function conjugate(infinitive: string, strong?: StrongForms): Conjugated[] {
  const stem = toStem(infinitive);
  const weakPast = `${stem}${linkingVowel(stem)}te`;
  const {
    present = `${stem}${linkingVowel(stem)}t`,
    past = weakPast,
    konjunktiv,
  }: Partial<StrongForms> = strong ?? {};
  const forms: Conjugated[] = [
    { form: present, mood: 'indicative', number: 'singular' },
    { form: infinitive, mood: 'indicative', number: 'plural' },
    { form: past, mood: 'indicative', number: 'singular' },
    { form: past.endsWith('e') ? `${past}n` : `${past}en`, mood: 'indicative', number: 'plural' },
    { form: `${stem}e`, mood: 'konjunktiv', number: 'singular' },
  ];
  // "wechseln" is "er wechsele" or "er wechsle".
  if (stem.endsWith('el'))
    forms.push({ form: `${stem.slice(0, -2)}le`, mood: 'konjunktiv', number: 'singular' });
  if (konjunktiv && konjunktiv !== past) {
    forms.push({ form: konjunktiv, mood: 'konjunktiv', number: 'singular' });
    forms.push({ form: `${konjunktiv}n`, mood: 'konjunktiv', number: 'plural' });
  }
  return forms;
}

/** "öffnen" without its ending. */
export function toStem(infinitive: string): string {
  return infinitive.replace(/(?:(?<=[lr])n|en)$/u, '');
}

/** The "e" of "öffnet" and "redete". */
export function linkingVowel(stem: string): string {
  return /[td]$|ch[mn]$|[^lrhmnaeiouäöü][mn]$/u.test(stem) ? 'e' : '';
}
