import { toAdjectiveForms, capitalise } from './noun-forms.ts';

// What does not follow the rule: Bremer, Zürcher, Dresdner.
const IRREGULAR: Readonly<Record<string, string>> = {
  Bremen: 'Bremer',
  Dresden: 'Dresdner',
  München: 'Münchner',
  Zürich: 'Zürcher',
  Basel: 'Basler',
  Kassel: 'Kasseler',
  Hannover: 'Hannoveraner',
  Jerusalem: 'Jerusalemer',
  Havanna: 'Havannaer',
};

/**
 * The adjectives of a town or a region: Moskauer and Bremer, which never decline but may be people too, and the
 * adjective of Bayern in -isch.
 */
export function toPlaceAdjectives(name: string): string[] {
  if (/Bayern$/u.test(name)) {
    const stem = `${name.slice(0, -1).toLowerCase()}isch`;
    return [...toAdjectiveForms(stem), ...toAdjectiveForms(capitalise(stem))];
  }
  const adjective = IRREGULAR[name] ?? toRegular(name);
  return adjective === undefined ? [] : [adjective];
}

function toRegular(name: string): string | undefined {
  if (/(?:land|reich)$/u.test(name)) return undefined;
  if (/ingen$/u.test(name)) return `${name.slice(0, -2)}er`;
  if (/e$/u.test(name)) return `${name}r`;
  return /[a-zäöüß]$/u.test(name) && name.length > 3 ? `${name}er` : undefined;
}
