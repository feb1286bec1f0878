import { capitalise } from './noun-forms.ts';

/** Nouns that German grows to the name of a state, a body or a town: Russlandpolitik, Natostaaten, Moskaureise. */
const NOUNS = `
  abkommen affäre angriff armee aufenthalt auftritt ausschuss austritt beauftragte beitritt besuch beziehung bild boykott
  bündnis chef debatte delegation diplomatie einsatz embargo engagement entscheidung erweiterung experte expertin export feldzug
  flug fonds forscher forschung frage freund führung funktionär gegner gebiet generalsekretär geschäft gespräch gipfel grenze
  handel hilfe import invasion kampagne kenner konferenz konflikt konzept korrespondent kredit krieg krise kritik kritiker kurs
  mandat manöver mission mitglied mitgliedschaft nähe nostalgie offensive osterweiterung partner partnerschaft plan planer politik
  rat reise reisende resolution rückzug sanktion soldat spezialist spitze sprecher staat stratege strategie streit stützpunkt
  fähre wähler wählerin ära jahr regierung lager buch bücher kritikerin anhänger anhängerin fan werk chefin sprecherin
  tagung treffen truppe urlaub urlauber verbündete verhandlung versteher versteherin vertreter vertrag wahl
`;

const ADJECTIVES =
  'nah treu freundlich kritisch feindlich hörig geführt finanziert gesteuert weit eigen';

const TAILS = toForms(NOUNS, ['', 's', 'es', 'e', 'n', 'en', 'er', 'ern', 'in', 'innen', 'r']);
const ADJECTIVE_TAILS = toForms(ADJECTIVES, ['', 'e', 'en', 'er', 'es', 'em']);
const LONGEST = 40;
const SHORTEST_PART = 3;

/**
 * What stands before a noun or an adjective grown to a name, as the name is written: Russland in Russlandpolitik,
 * Kreml in kremlnahen. `isName` tells whether something is a name at all; the longest is taken.
 */
export function findCompoundHead(
  word: string,
  isName: (head: string) => boolean,
): string | undefined {
  if (word.length > LONGEST) return undefined;
  const isSmall = /^\p{Ll}/u.test(word);
  const tails = isSmall ? ADJECTIVE_TAILS : TAILS;
  for (let at = word.length - SHORTEST_PART; at >= SHORTEST_PART; at -= 1) {
    if (!tails.has(word.slice(at))) continue;
    const head = isSmall ? capitalise(word.slice(0, at)) : word.slice(0, at);
    if (isName(head)) return head;
  }
  return undefined;
}

function toForms(words: string, endings: readonly string[]): ReadonlySet<string> {
  const stems = words.trim().split(/\s+/u);
  return new Set(stems.flatMap((stem) => endings.map((ending) => stem + ending)));
}

/**
 * "prorussisch", "antiamerikanisch" and "nichtdeutsch" without what stands before the adjective; undefined when nothing
 * does.
 */
export function findPrefixedAdjective(word: string): string | undefined {
  return /^(?:[Pp]ro|[Aa]nti|[Ii]nner|[Nn]icht|[Ee]x|[Pp]ost|[Pp]rä)(?<adjective>\p{Ll}{4,})$/u.exec(
    word,
  )?.groups?.['adjective'];
}
