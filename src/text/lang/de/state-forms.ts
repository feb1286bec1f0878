import type { NameForm } from '../name-form.ts';
import { capitalise, toAdjectiveForms } from './noun-forms.ts';
import { STATES } from './states-data.ts';

/** A state and what German calls it, its people and its capital. */
export interface State {
  /** ISO 3166-1 alpha-2, in capitals; empty for what is no state (the West). */
  readonly code: string;
  readonly name: string;
  readonly otherNames: readonly string[];
  /** Stems of adjectives: russisch. */
  readonly adjectives: readonly string[];
  /** Masculine singular, with the feminine behind a slash where it is irregular: Franzose/Französin. */
  readonly inhabitants: readonly string[];
  /** What stands for the name before a hyphen, besides the name itself: US. */
  readonly prefixes: readonly string[];
  readonly capital: string;
  readonly otherCapitals: readonly string[];
}

/** All states, in the order of the data file. */
export const GERMAN_STATES: readonly State[] = STATES.trim()
  .split('\n')
  .map((line): State => {
    const [code = '', name = '', others, adjectives, inhabitants, prefixes, capital = '', more] =
      line.split('|').map((cell) => cell.trim());
    return {
      code,
      name,
      otherNames: toList(others, ';'),
      adjectives: toList(adjectives, ' '),
      inhabitants: toList(inhabitants, ' '),
      prefixes: toList(prefixes, ' '),
      capital,
      otherCapitals: toList(more, ';'),
    };
  });

const BY_NAME: ReadonlyMap<string, State> = new Map(
  GERMAN_STATES.flatMap((state) => [state.name, ...state.otherNames].map((name) => [name, state])),
);

/** The state of a German name ("Russland", "Russische Föderation"), or undefined. */
export function getState(name: string): State | undefined {
  return BY_NAME.get(name);
}

/**
 * Adjectives, inhabitants and prefixes of the state that bears this name. A state that the list does not have gets
 * what German derives from its name: Velmarien, velmarisch, Velmarier; Nordland, nordländisch, Nordländer.
 */
export function toStateForms(name: string): NameForm[] {
  const state = BY_NAME.get(name) ?? derive(name);
  return [
    ...state.adjectives.flatMap((stem) => [
      ...[stem, capitalise(stem)].flatMap((base) =>
        toAdjectiveForms(base).map((form) => ({ form, rule: 'adjective' as const })),
      ),
      { form: stem, rule: 'adjective' as const, compoundOnly: true },
      { form: capitalise(stem), rule: 'adjective' as const, compoundOnly: true },
    ]),
    ...state.inhabitants
      .flatMap(toInhabitants)
      .map((form) => ({ form, rule: 'inhabitant' as const })),
    ...state.prefixes.map((form) => ({ form, rule: 'compound-part' as const, compoundOnly: true })),
  ];
}

function derive(name: string): Pick<State, 'adjectives' | 'inhabitants' | 'prefixes'> {
  const stem = /^\p{Lu}\p{Ll}{3,}$/u.test(name) ? name : undefined;
  if (stem === undefined) return { adjectives: [], inhabitants: [], prefixes: [] };
  const [, root = ''] = /^(?<root>.{2,})(?:ien|land)$/u.exec(stem) ?? [];
  const adjective = /ien$/u.test(stem)
    ? `${root}isch`
    : /land$/u.test(stem)
      ? `${root}ländisch`
      : `${stem.replace(/[aeo]n?$/u, '')}isch`;
  const inhabitants = /ien$/u.test(stem)
    ? [`${root}ier`]
    : /land$/u.test(stem)
      ? [`${root}länder`]
      : [];
  return { adjectives: [adjective.toLowerCase()], inhabitants, prefixes: [] };
}

/** Russe: Russen, Russin, Russinnen; Deutscher: Deutsche, Deutschen, Deutschem; Israeli: Israelis. */
function toInhabitants(given: string): string[] {
  const [male = '', irregular] = given.split('/');
  if (male === 'Deutscher') return ['Deutscher', 'Deutsche', 'Deutschen', 'Deutschem'];
  const stem = male.replace(/e$/u, '');
  const gendered = /e$/u.test(male)
    ? [':', '*', '_'].map((mark) => `${(irregular ?? `${stem}in`).replace(/in$/u, '')}${mark}innen`)
    : [];
  const female = irregular ?? (/i$/u.test(male) ? male : `${stem}in`);
  const endings = /e$/u.test(male) ? ['n'] : /er$/u.test(male) ? ['s', 'n'] : ['s', 'n', 'en'];
  return [
    male,
    ...endings.map((ending) => male + ending),
    ...(female === male ? [] : [female, `${female}nen`]),
    ...gendered,
  ];
}

function toList(cell: string | undefined, divider: string): string[] {
  return (cell ?? '')
    .split(divider)
    .map((one) => one.trim())
    .filter(Boolean);
}
