/** The files of each typeface, by the letters that they hold; a page loads those of which it has a letter. */
export const SUBSETS = ['latin', 'turkish', 'central', 'baltic'] as const;
export type Subset = (typeof SUBSETS)[number];

/** Turkish, Azerbaijani, Romanian. */
const TURKISH = 'ğĞşŞİăĂșȘțȚəƏ';
/** Polish, Czech, Slovak, Hungarian, Bosnian, Croatian, Serbian, Slovenian. */
const CENTRAL = 'ąĄćĆęĘłŁńŃśŚźŹżŻčČďĎěĚňŇřŘšŠťŤůŮžŽľĽĺĹŕŔőŐűŰđĐ';
/** The letters of Latin Extended-A, whose other letters are Baltic, Maltese, Welsh, Sami, Esperanto; and the capital ß. */
const EXTENDED = [...Array.from({ length: 0x80 }, (_, index) => 0x100 + index), 0x1e9e];

/** The code points of a subset of those that the two files of fontsource have: the Latin one, and the one with more letters. */
export function selectLetters(
  subset: Subset,
  { latin, more }: { readonly latin: readonly number[]; readonly more: readonly number[] },
): number[] {
  const chosen: Readonly<Record<Exclude<Subset, 'latin'>, readonly number[]>> = {
    turkish: toCodePoints(TURKISH),
    central: toCodePoints(CENTRAL),
    baltic: EXTENDED,
  };
  if (subset === 'latin') return [...latin];
  const taken = subset === 'baltic' ? [...latin, ...chosen.turkish, ...chosen.central] : [...latin];
  return chosen[subset]
    .filter((one) => more.includes(one) && !taken.includes(one))
    .toSorted((a, b) => a - b);
}

function toCodePoints(text: string): number[] {
  return [...text].map((letter) => letter.codePointAt(0) ?? 0);
}
