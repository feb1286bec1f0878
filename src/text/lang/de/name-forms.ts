import type { RegistryActor, RegistryPlace, RegistryTerm } from '../../names/registry-data.ts';
import { toGenitives, toPhraseGenitives } from './genitives.ts';
import type { FormRule, NameForm } from '../name-form.ts';
import { declineAdjectives, toNounForms, toPhraseForms } from './noun-forms.ts';
import { toPersonForms } from './person-forms.ts';
import { toPlaceAdjectives } from './place-adjectives.ts';
import { toStateForms } from './state-forms.ts';
import { toTownSpellings } from './transliterations.ts';

const ARTICLE = /^(?:der|die|das)\s+/iu;
const LONGEST_ACRONYM = 7;

/** The forms of an actor: name, aliases and metonyms in every case, and what its kind adds. */
export function toActorForms(actor: RegistryActor): NameForm[] {
  const names = toNames([actor.name, ...actor.aliases]);
  const metonyms = toNames(actor.metonyms).flatMap((form) =>
    toForms([form, ...toGenitives(form), ...toDeclined(form)], 'metonym'),
  );
  if (actor.kind === 'person')
    return [...toPersonForms(names), ...toAliasOffices(names), ...metonyms];
  const isState = actor.kind === 'state' || actor.kind === 'group';
  return [
    ...names.flatMap((name, index) => toNameForms(name, index === 0 ? 'name' : 'alias')),
    ...metonyms,
    ...(actor.kind === 'state' ? [] : names.flatMap(toOtherCase)),
    ...(isState ? names.flatMap(toStateForms) : []),
  ];
}

/** The forms of a place: name and aliases with their genitives, and the adjective of a town (Moskauer). */
export function toPlaceForms(place: RegistryPlace): NameForm[] {
  const names = toNames([place.name, ...place.aliases]);
  return [
    ...names.flatMap((name, index) => toNameForms(name, index === 0 ? 'name' : 'alias')),
    ...names.flatMap((name) => toForms(toPlaceAdjectives(name), 'adjective')),
    ...names
      .flatMap(toTownSpellings)
      .flatMap((name) => toForms([name, ...toGenitives(name)], 'spelling')),
  ];
}

/** The forms of a term: what the editor listed, and the cases and plurals of a German noun. */
export function toTermForms(term: RegistryTerm): NameForm[] {
  return [term.term, ...term.forms]
    .map((form) => form.normalize('NFC'))
    .flatMap((form, index) => [
      { form, rule: index === 0 ? ('name' as const) : ('alias' as const) },
      ...toForms(toPhraseForms(form), 'inflected'),
    ]);
}

function toNameForms(name: string, rule: 'name' | 'alias'): NameForm[] {
  return [
    { form: name, rule },
    ...toForms(toPhraseGenitives(name), 'genitive'),
    ...toForms(toDeclined(name), 'inflected'),
  ];
}

function toForms(forms: readonly string[], rule: FormRule): NameForm[] {
  return forms.map((form) => ({ form, rule }));
}

/** Names in NFC without their article; what holds no letter is no name. */
function toNames(given: readonly string[]): string[] {
  return given
    .map((name) => name.normalize('NFC').replace(ARTICLE, '').trim())
    .filter((name) => /\p{L}/u.test(name));
}

/** "Kremlchef" and "Kanzlerin" are aliases that decline as nouns do: Kremlchefs, Kanzlerinnen. */
function toAliasOffices([, ...aliases]: readonly string[]): NameForm[] {
  return aliases
    .filter((alias) => /(?:chef|kanzler|minister|präsident|sprecher)(?:in)?$/iu.test(alias))
    .flatMap((alias) => toForms(toNounForms(alias), 'inflected'));
}

/** Datives of plurals (Hafenwerken), and names that begin with adjectives: "Vereinigten Staaten", "Weißen Hauses". */
function toDeclined(name: string): string[] {
  const plural = /^[^ ]*(?:e|er|el)$/u.test(name) ? [`${name}n`] : [];
  const match = /^(?<adjectives>(?:\p{L}{3,}e[rsn]? )+)(?<rest>\p{Lu}.*)$/u.exec(name);
  if (!match?.groups) return plural;
  const { adjectives = '', rest = '' } = match.groups;
  const endings = ['e', 'en', 'er', 'es', 'em'].map(
    (ending) => declineAdjectives(adjectives, ending) + rest,
  );
  const oblique = declineAdjectives(adjectives, 'en');
  const nouns = [
    ...toPhraseGenitives(rest),
    `${rest}es`,
    ...(/[el]$/u.test(rest) ? [`${rest}n`] : []),
  ];
  return [...endings, ...nouns.map((noun) => oblique + noun)].filter((form) => form !== name);
}

/** Acronyms stand in capitals or not: NATO, Nato. */
function toOtherCase(name: string): NameForm[] {
  if (name.length > LONGEST_ACRONYM || !/^\p{L}+$/u.test(name)) return [];
  const capitals = name.toUpperCase();
  const word = name.charAt(0) + name.slice(1).toLowerCase();
  const isAcronym = name === capitals;
  if (isAcronym) return name.length < 4 ? [] : toForms([word, ...toGenitives(word)], 'spelling');
  return name === word ? toForms([capitals], 'spelling') : [];
}
