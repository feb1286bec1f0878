import type { Pronoun } from '../name-language.ts';
import { isRoleNoun } from './role-nouns.ts';

/** Words for one office: "der Premier" holds that of Premierminister. The first is what a text says. */
const SAME_OFFICE: readonly (readonly string[])[] = [
  ['premier', 'premierminister', 'premierministerin', 'ministerpräsident', 'ministerpräsidentin'],
  ['premierminister', 'ministerpräsident'],
  ['premierministerin', 'ministerpräsidentin'],
  ['ministerpräsident', 'premierminister'],
  ['ministerpräsidentin', 'premierministerin'],
  ['kanzler', 'bundeskanzler'],
  ['kanzlerin', 'bundeskanzlerin'],
  ['präsident', 'staatspräsident', 'bundespräsident'],
  ['präsidentin', 'staatspräsidentin', 'bundespräsidentin'],
  ['staatspräsident', 'präsident'],
  ['staatspräsidentin', 'präsidentin'],
  ['staatschef', 'staatspräsident', 'präsident', 'bundespräsident', 'könig'],
  ['staatschefin', 'staatspräsidentin', 'präsidentin', 'bundespräsidentin', 'königin'],
  ['staatsoberhaupt', 'staatspräsident', 'präsident', 'bundespräsident', 'könig', 'königin'],
  ['regierungschef', 'premierminister', 'ministerpräsident', 'bundeskanzler'],
  ['regierungschefin', 'premierministerin', 'ministerpräsidentin', 'bundeskanzlerin'],
  ['chefdiplomat', 'außenminister'],
  ['chefdiplomatin', 'außenministerin'],
  ['außenminister', 'bundesaußenminister'],
  ['außenministerin', 'bundesaußenministerin'],
  ['bundesaußenminister', 'außenminister'],
  ['bundesaußenministerin', 'außenministerin'],
  ['verteidigungsminister', 'bundesverteidigungsminister'],
  ['verteidigungsministerin', 'bundesverteidigungsministerin'],
  ['finanzminister', 'bundesfinanzminister'],
  ['innenminister', 'bundesinnenminister'],
];

// What a text calls an Umweltministerin or a Kremlsprecher later. A Präsident is no Ministerpräsident.
const SHORT_TITLE =
  /^(?:minister|sprecher|chef|leiter|trainer|anwalt|anwält|richter|sekretär|direktor|meister|kommissar|rät|vorsitzend|kanzler|general)(?:in|e[rn]?)?$/u;

/** Whoever is called so held an office before or will hold it: "der frühere Präsident", "Ex-Kanzler". */
const NOT_NOW =
  /^(?:ex|alt|vize|früher|ehemalig|damalig|einstig|vormalig|vorig|letzt|künftig|designiert|gewählt|abgewählt|gestürzt|abgesetzt|möglich|potenziell|nächst|erst|zweit|dritt|stellvertretend|verstorben|tot|selbsternannt|angehend|zukünftig)(?:e[nrsm]?)?$/u;

/** Tells whether a word before an office says that its holder of that day is not meant: früherer, Ex. */
export function isNotNow(word: string): boolean {
  return NOT_NOW.test(word.toLowerCase());
}

/**
 * The office that a title names, in lower case and the nominative: "Bürgermeisterin von Quellau" is
 * "bürgermeisterin", "Dänischer Präsident" is "präsident", "Stellvertretender Außenminister" stays what it is.
 */
export function toOffice(title: string): string {
  const words = title.split(/\s+/u);
  const at = Math.max(words.findIndex(isRoleNoun), 0);
  const office = toNominative((words[at] ?? '').toLowerCase());
  const isLimited = words.slice(0, at).some((word) => isNotNow(word) || /^Amtierende/u.test(word));
  return isLimited ? `${words.slice(0, at).join(' ').toLowerCase()} ${office}` : office;
}

/** The offices that a noun in a text may name: "Premiers" is premier, premierminister, ministerpräsident. */
export function toOffices(noun: string): string[] {
  const office = toNominative(noun.toLowerCase());
  return [
    office,
    ...SAME_OFFICE.filter(([first]) => first === office).flatMap(([, ...same]) => same),
  ];
}

/** Tells whether a title in a text names an office: Ministerin is said of an Umweltministerin, Sprecher of a Kremlsprecher. */
export function isNameOf(title: string, office: string): boolean {
  return title === office || (SHORT_TITLE.test(title) && office.endsWith(title));
}

const WOMAN = /(?:er|ent|ist|ant|eur|or|är|chef|at|og|än|rät|ärzt|wält|frakt)in$|(?<=\p{L})frau$/u;
// Forscher, Musiker, Fischer, Abgeordneter.
const MAN =
  /^(?=.{5}).*(?<!-)(?:er|ent|ist|ant|eur|or|är|loge|nom|graf|chef|mann|anwalt|arzt|rat|bauer|pilot|wirt)$/u;

/** Tells whether a noun in lower case names a woman by what she does: stürmerin, museumsleiterin. */
export function isWomanNoun(lower: string): boolean {
  return WOMAN.test(lower);
}

/** Tells whether a noun in lower case names a man by what he does: forscher, musiker. */
export function isManNoun(lower: string): boolean {
  return MAN.test(lower);
}

/** Whom an office in lower case takes: "minister" is he, "frau" and "ministerin" are she. */
export function toOfficePronoun(office: string): Pronoun | undefined {
  if (office === 'frau' || isWomanNoun(office)) return 'she';
  return isRoleNoun(office) || isManNoun(office) ? 'he' : undefined;
}

/** Sprecher in Kremlsprecher, Chef in Natochefs; empty in a word that ends in no office. */
export function toGrownOffice(word: string): string {
  return (
    /(?:sprecher|chef|generalsekretär|präsident|minister|kanzler)(?:in)?(?:s|en)?$/u.exec(
      word,
    )?.[0] ?? ''
  );
}

/** The Kremlchef is who heads the state: Chef is Staatschef there. */
export function toHeadOffice(noun: string): string | undefined {
  return /^chef(?:in)?s?$/iu.test(noun) ? `staats${noun.toLowerCase()}` : undefined;
}

/** Tells whether an office says by itself whose it is: there is one Bundeskanzler. */
export function namesItsState(office: string): boolean {
  return /^bundes(?:kanzler|präsident|außenminister|innenminister|finanzminister|verteidigungsminister)/u.test(
    office,
  );
}

function toNominative(noun: string): string {
  if (noun.endsWith('in')) return noun;
  return noun.replace(/(?<=ent|ant)en$|(?<=er|ef|är|or|upt)e?s$|(?<=ig)s$|(?<=at)e[ns]$/u, '');
}
