import type { RegistryActor, RegistryPlace, RegistryTerm } from '../names/registry.ts';
import { STATE_FORMS } from './state-forms.ts';

/** How a form came to be; the annotator reports it with every mention. */
export type FormRule =
  | 'name'
  | 'alias'
  | 'metonym'
  | 'genitive'
  | 'inflected'
  | 'short-name'
  | 'adjective'
  | 'compound-part'
  | 'directive';

/** A word or words that stand for an entry of the registry in a German text. */
export interface NameForm {
  readonly form: string;
  readonly rule: FormRule;
  /** Only before a hyphen, as US in US-Soldaten. */
  readonly compoundOnly?: boolean;
}

const ARTICLE = /^(?:der|die|das)\s+/iu;
const PARTICLES_OF_NAMES = new Set([
  'von',
  'van',
  'de',
  'der',
  'den',
  'bin',
  'al',
  'el',
  'di',
  'da',
  'du',
  'le',
  'la',
  'ten',
  'ter',
]);

/** The forms of an actor: name, aliases, metonyms, the surname of a person, genitives, adjectives of a state. */
export function toActorForms(actor: RegistryActor): NameForm[] {
  const forms: NameForm[] = [];
  const names = [actor.name, ...actor.aliases].map(withoutArticle);
  names.forEach((name, index) => forms.push(...toNameForms(name, index === 0 ? 'name' : 'alias')));
  for (const metonym of actor.metonyms) {
    forms.push(
      { form: metonym, rule: 'metonym' },
      ...toGenitives(metonym).map((form) => ({ form, rule: 'metonym' as const })),
    );
  }
  if (actor.kind !== 'person') {
    for (const name of names)
      forms.push(...toDatives(name).map((form) => ({ form, rule: 'inflected' as const })));
  }
  if (actor.kind === 'person') {
    for (const name of names) {
      const surname = toSurname(name);
      if (surname)
        forms.push(
          { form: surname, rule: 'short-name' },
          ...toGenitives(surname).map((form) => ({ form, rule: 'short-name' as const })),
        );
    }
  }
  for (const name of actor.kind === 'state' || actor.kind === 'group' ? names : []) {
    const state = STATE_FORMS.get(name);
    for (const stem of state?.adjectives ?? []) forms.push(...toAdjectives(stem));
    for (const form of state?.prefixes ?? [])
      forms.push({ form, rule: 'compound-part', compoundOnly: true });
  }
  return forms;
}

/** The forms of a place: name and aliases with their genitives. */
export function toPlaceForms(place: RegistryPlace): NameForm[] {
  const named = [place.name, ...place.aliases].flatMap((name, index) =>
    toNameForms(withoutArticle(name), index === 0 ? 'name' : 'alias'),
  );
  return [...named, ...toDerivedAdjectives(place.name)];
}

/** The forms of a term: what the editor listed, and the regular endings of a German noun. */
export function toTermForms(term: RegistryTerm): NameForm[] {
  return [term.term, ...term.forms].flatMap((form, index) => [
    { form, rule: index === 0 ? ('name' as const) : ('alias' as const) },
    ...toDeclined(form).map((declined) => ({ form: declined, rule: 'inflected' as const })),
  ]);
}

function toNameForms(name: string, rule: 'name' | 'alias'): NameForm[] {
  return [
    { form: name, rule },
    ...toGenitives(name).map((form) => ({ form, rule: 'genitive' as const })),
    ...toInflectedPhrases(name).map((form) => ({ form, rule: 'inflected' as const })),
    ...withoutDiacritics(name).map((form) => ({ form, rule: 'alias' as const })),
  ];
}

function withoutArticle(name: string): string {
  return name.replace(ARTICLE, '');
}

/** Genitive of a name: Bidens, Kremls; after s, ß, x or z an apostrophe, which the matcher leaves aside. */
function toGenitives(name: string): string[] {
  return /[sßxz]$/iu.test(name) ? [] : [`${name}s`];
}

/** Dative of a name in the plural: "mit den Hafenwerken", "bei den Küstenfischern". */
function toDatives(name: string): string[] {
  return /(?:e|er|el)$/u.test(name) ? [`${name}n`] : [];
}

/** "Vereinigte Staaten" to "Vereinigten Staaten", "Weißes Haus" to "Weißen Hauses"; a leading adjective declines. */
function toInflectedPhrases(name: string): string[] {
  const match = /^(?<stem>\p{L}{3,}?)e[rs]?(?<rest>\s\p{Lu}.*)$/u.exec(name);
  if (!match?.groups) return [];
  const { stem = '', rest = '' } = match.groups;
  const endings = ['e', 'en', 'er', 'es', 'em']
    .map((ending) => `${stem}${ending}${rest}`)
    .filter((form) => form !== name);
  return [...endings, `${stem}en${rest}s`, `${stem}en${rest}es`];
}

/** A name without foreign accents, as agencies write it (Erdogan); umlauts and ß are German and stay. */
function withoutDiacritics(name: string): string[] {
  const plain = name
    .normalize('NFC')
    .replace(/[^äöüÄÖÜß]/gu, (letter) => letter.normalize('NFD').replace(/\p{M}/gu, ''));
  return plain === name ? [] : [plain];
}

function toSurname(name: string): string | undefined {
  const words = name.split(/\s+/u);
  const surname = words.at(-1);
  if (words.length < 2 || surname === undefined || surname.length < 3) return undefined;
  const plain = words.every((word) => /^\p{Lu}/u.test(word) || PARTICLES_OF_NAMES.has(word));
  return plain ? surname : undefined;
}

function toAdjectives(stem: string): NameForm[] {
  const stems = [stem, stem.charAt(0).toUpperCase() + stem.slice(1)];
  return stems.flatMap((base) =>
    ['e', 'en', 'er', 'es', 'em'].map((ending) => ({
      form: base + ending,
      rule: 'adjective' as const,
    })),
  );
}

/** Adjectives of regions that German derives with -isch from a name in -n: Bayern, bayerisch; Sachsen, sächsisch is left out. */
function toDerivedAdjectives(name: string): NameForm[] {
  return /ern$/u.test(name) ? toAdjectives(`${name.slice(0, -1).toLowerCase()}isch`) : [];
}

function toDeclined(form: string): string[] {
  if (/\s|-$/u.test(form)) return [];
  const endings = /e$/u.test(form)
    ? ['n', 's']
    : /(?:ung|heit|keit|schaft|tion|tät)$/u.test(form)
      ? ['en']
      : ['s', 'es', 'n', 'en', 'e'];
  return endings.map((ending) => form + ending);
}
