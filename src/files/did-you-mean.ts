import { distance } from 'fastest-levenshtein';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import type { NamedKind } from '../schemas/mdx-components.ts';

/** The known name nearest to a mistyped one, or undefined when none is near enough to be meant. */
export function findNearest(wrong: string, known: Iterable<string>): string | undefined {
  let best: string | undefined;
  // In a short word every letter counts: “uk” is not meant to be “eu”.
  let least =
    (wrong.length < 3 ? 0 : wrong.length < 5 ? 1 : Math.max(2, Math.floor(wrong.length / 3))) + 1;
  for (const candidate of known) {
    const edits = distance(wrong.toLowerCase(), candidate.toLowerCase());
    if (edits < least) [best, least] = [candidate, edits];
  }
  return best;
}

/** "Did you mean “x”? " or nothing, to stand before a fix. */
export function didYouMean(wrong: string, known: Iterable<string>): string {
  const nearest = findNearest(wrong, known);
  return nearest === undefined
    ? ''
    : say({ de: `Ist „${nearest}“ gemeint? `, en: `Did you mean “${nearest}”? ` });
}

/** What files name by its id. */
type Kind = NamedKind;

const NO_SUCH: Readonly<Record<Kind, Said>> = {
  actor: { de: 'doch einen solchen Akteur gibt es nicht', en: 'and there is no such actor' },
  article: { de: 'doch einen solchen Artikel gibt es nicht', en: 'and there is no such article' },
  place: { de: 'doch einen solchen Ort gibt es nicht', en: 'and there is no such place' },
  term: { de: 'doch einen solchen Begriff gibt es nicht', en: 'and there is no such term' },
  quote: {
    de: 'doch ein solches Zitat steht nicht im Zitatverzeichnis',
    en: 'and there is no such quote in the ledger',
  },
};

const IS = {
  place: { de: 'doch das ist ein Ort', en: 'which is a place' },
  term: { de: 'doch das ist ein Begriff', en: 'which is a term' },
} as const satisfies Readonly<Record<string, Said>>;

const NO: Readonly<Record<Kind, Said>> = {
  actor: { de: 'kein Akteur', en: 'no actor' },
  article: { de: 'kein Artikel', en: 'no article' },
  place: { de: 'kein Ort', en: 'no place' },
  term: { de: 'kein Begriff', en: 'no term' },
  quote: { de: 'kein Zitat', en: 'no quote in the ledger' },
};

/** How a sentence ends that names an unknown id: "and there is no such actor"; "which is a place, no actor" where another kind of entry has it. */
export function toNoSuch(
  id: string,
  kind: Kind,
  { places, terms }: Readonly<Partial<Record<'places' | 'terms', ReadonlySet<string>>>> = {},
): string {
  const other = places?.has(id) ? 'place' : terms?.has(id) ? 'term' : undefined;
  return other === undefined || other === kind
    ? say(NO_SUCH[kind])
    : `${say(IS[other])}, ${say(NO[kind])}`;
}
