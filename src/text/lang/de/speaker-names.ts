import { DETERMINERS } from './determiners.ts';
import { isKnownFirstName } from './first-names.ts';
import { isCollectiveNoun, isDocumentNoun, isRoleNoun, isSourceNoun } from './role-nouns.ts';

/** What stands between a first name and a surname. */
export const PARTICLE = /^(?:von|van|de|der|den|di|da|al|bin|ibn|el|la|le|zu|zur)$/u;
/** What ends the name of a firm. */
export const FIRM = /^(?:AG|GmbH|SE|KG|Inc|Ltd|Corp|plc)$/u;
/** HZB, KfW. */
export const ACRONYM = /^(?=.{2,7}$)\p{Lu}\p{Ll}?\p{Lu}+$/u;
/** Capitals that name nobody: units, formats, headings' shouts. */
export const NO_BODY =
  /^(?:[IVXLCDM]+|km|kg|kWh|MW|GW|PS|CO|DNA|PDF|TV|IT|PCR|USB|EDV|AM|PM|OK|MEZ|MESZ|AZ)$/u;

/** The name in the words for a speaker: "Bürgermeister Uwe Lindner" is Uwe Lindner; other words stay as they are. */
export function toBareName(words: string): { name: string; title: string | undefined } {
  const parts = words
    .replace(/,.*$|\s*\(.*$/u, '')
    .replace(/^(?:[Dd](?:er|ie|as|es|em|en)) (?=\p{Lu}\p{Ll}?\p{Lu}+$)/u, '')
    .split(/\s+/u);
  const first = parts.findIndex((part) => isKnownFirstName(part));
  const begin = first > 0 ? first : parts.findLastIndex(isRoleNoun) + 1;
  const name = parts.slice(begin);
  if (name.length === 0 || !/^\p{Lu}/u.test(name[0] ?? ''))
    return { name: words, title: undefined };
  const title = parts[begin - 1];
  return {
    name: name.join(' '),
    title: title !== undefined && isRoleNoun(title) ? title : undefined,
  };
}

/** "Uwe Lindners Sprecher", "Angaben der Bank": a noun that belongs to somebody, not somebody's name. */
export function isAboutSomebody(name: string): boolean {
  const words = name.split(/\s+/u);
  const last = words.at(-1) ?? '';
  if (isSourceNoun((words[0] ?? '').toLowerCase())) return true;
  return (
    words.length > 2 &&
    /s$/u.test(words.at(-2) ?? '') &&
    (isRoleNoun(last) || isSourceNoun(last.toLowerCase()))
  );
}

/** Bodies in the singular; people, papers and houses are none. */
const BODY =
  /(?:polizei|institut|kommission|behörde|ministerium|amt|gericht|gerichtshof|partei|verband|verein|gewerkschaft|konzern|bank|agentur|zeitung|sender|universität|hochschule|senat|parlament|bund|kirche|klub|club|feuerwehr|gesellschaft|stiftung|initiative|bündnis|werft|werk|börse|kammer|union|liga|klinik|klinikum|theater|museum|stadtwerke|werke|staatsanwaltschaft)$/iu;
const ADDRESS = /^(?:Herr|Herrn|Frau|Dr|Prof|Professor|Professorin|Doktor)\.?$/u;
const CAPITALISED = /^\p{Lu}[\p{L}\p{M}'’-]+$/u;

/**
 * What the words for a speaker name: a person with first name and surname, or an office and a surname; a body that is
 * named as such. Undefined for words that name nobody in particular.
 *
 * @param titles the nouns before the name
 * @example toNamedKind('Ada Berg', []) // 'person'
 * @example toNamedKind('seinem Haus', []) // undefined
 */
export function toNamedKind(
  name: string,
  titles: readonly string[],
): 'person' | 'organisation' | undefined {
  const words = name.split(/\s+/u);
  const [first = '', last = ''] = [words[0], words.at(-1)];
  if (name === '' || isAboutSomebody(name) || words.includes('und')) return undefined;
  if (words.some((word) => isDeterminer(word) && !PARTICLE.test(word))) return undefined;
  if (words.length === 1) {
    if (ACRONYM.test(name)) return NO_BODY.test(name) ? undefined : 'organisation';
    return titles.some(isRoleNoun) && CAPITALISED.test(name) && isSurname(name)
      ? 'person'
      : undefined;
  }
  if (isDeterminer(first)) return undefined;
  if (first.split('-').every(isKnownFirstName)) return isSurname(last) ? 'person' : undefined;
  if (FIRM.test(last) || last === 'e.V.') return 'organisation';
  if (words.every((word) => CAPITALISED.test(word)) && (BODY.test(last) || BODY.test(first)))
    return isPlainNoun(first) && isPlainNoun(last) ? 'organisation' : undefined;
  // "Zoran Krahl", a rare first name: two capitals in a row.
  const isPair = words.length === 2 && words.every((word) => CAPITALISED.test(word));
  return isPair && !/e[rnms]?$/u.test(first) && isSurname(first) && isSurname(last)
    ? 'person'
    : undefined;
}

/** Whether a noun before a name is a form of address, and no office: Frau, Dr. */
export function isFormOfAddress(title: string): boolean {
  return ADDRESS.test(title);
}

function isDeterminer(word: string): boolean {
  return DETERMINERS.has(word.toLowerCase());
}

function isSurname(word: string): boolean {
  return !isRoleNoun(word) && !isDocumentNoun(word) && isPlainNoun(word) && !isCollectiveNoun(word);
}

function isPlainNoun(word: string): boolean {
  return !isSourceNoun(word.toLowerCase());
}
