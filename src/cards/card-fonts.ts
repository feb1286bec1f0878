import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { create, type Font } from 'fontkitten';
import type { Covers, Face } from './card-data.ts';

/** A file of a font with the characters it is used for. */
export interface CardFont {
  readonly data: Uint8Array;
  readonly font: Font;
  /** Code points, in order. */
  readonly characters: readonly number[];
}

/** The typefaces of the site: every subset of a package of fontsource with a variable weight. */
export const TYPEFACES = {
  serif: '@fontsource-variable/source-serif-4',
  sans: '@fontsource-variable/source-sans-3',
} as const;

/**
 * What stands in for characters that the typefaces lack, the first that has one: signs of mathematics, emoji in one colour,
 * which know what several of them together mean, and other symbols.
 */
export const STAND_INS = [
  '@fontsource/noto-sans-math',
  '@fontsource/noto-emoji',
  '@fontsource/noto-sans-symbols-2',
] as const;

/** All that cards are drawn with. */
export interface CardFonts {
  readonly faces: Readonly<Record<Face, readonly CardFont[]>>;
  /** Each with the characters that nothing before it has. */
  readonly standIns: readonly CardFont[];
  readonly covers: Covers;
}

/** Loads the fonts of the site (all subsets, about 0.4 MB) and those that stand in for what they lack (1.6 MB). */
export async function loadCardFonts(): Promise<CardFonts> {
  const [serif, sans] = [await loadFonts(TYPEFACES.serif), await loadFonts(TYPEFACES.sans)];
  const taken = new Set([...serif, ...sans].flatMap(({ characters }) => characters));
  const standIns: CardFont[] = [];
  for (const name of STAND_INS) {
    const fonts = await loadFonts(name, taken);
    standIns.push(...fonts);
    for (const { characters } of fonts) for (const character of characters) taken.add(character);
  }
  const covers = (character: string): boolean => taken.has(character.codePointAt(0) ?? 0);
  return { faces: { serif, sans }, standIns, covers };
}

/** Loads the subsets of a package whose characters are not in `taken`; each character of a subset that has a glyph is its own. */
async function loadFonts(
  name: string,
  taken: ReadonlySet<number> = new Set(),
): Promise<readonly CardFont[]> {
  const folder = dirname(findPackage(name));
  // fontsource writes this file: the name of each subset, `latin` or `[0]`.
  const subsets = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  const base = name.slice(name.indexOf('/') + 1);
  const weight = name.startsWith('@fontsource-variable/') ? 'wght' : '400';
  return Promise.all(
    Object.keys(subsets).map(async (subset): Promise<CardFont> => {
      const file = `${base}-${subset.replace(/[[\]]/gu, '')}-${weight}-normal.woff2`;
      const data = await readFile(join(folder, 'files', file));
      const font = create(data);
      if (font.isCollection) throw new Error(`${file} holds several fonts.`);
      return { data, font, characters: font.characterSet.filter((one) => !taken.has(one)) };
    }),
  );
}

/** The place of a package's `package.json`. */
export function findPackage(name: string): string {
  const file = findPackageJSON(name, import.meta.url);
  if (file === undefined) throw new Error(`The package ${name} is missing: run npm ci.`);
  return file;
}

/** Ordered code points as inclusive ranges: `[[65, 67], [70, 70]]`. */
export function toRanges(characters: readonly number[]): [number, number][] {
  const ranges: [number, number][] = [];
  for (const one of characters) {
    const last = ranges.at(-1);
    if (last?.[1] === one - 1) last[1] = one;
    else ranges.push([one, one]);
  }
  return ranges;
}
