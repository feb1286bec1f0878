import { readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { create } from 'fontkitten';
import { convert } from 'fontverter';
import subsetFont from 'subset-font';
import { findPackage, TYPEFACES } from '../../src/cards/card-fonts.ts';
import type { Subset } from './letters.ts';
import { selectLetters, SUBSETS } from './letters.ts';
import { renameFont } from './rename-font.ts';

export const FONTS = fileURLToPath(new URL('../../src/styles/fonts', import.meta.url));

/** What the styles use. Letters and accents that stand apart in a text are put together without a feature of the font. */
const WEIGHTS = { wght: { min: 400, max: 700, default: 400 } };
const FEATURES = ['kern', 'liga', 'locl'];
/** Licence, and where it stands. */
const LICENCE_NAMES = [13, 14];

/** Both typefaces in files of few letters and few weights, by the names of the files; the same bytes in every run. */
export async function makeFonts(
  subsets: readonly Subset[] = SUBSETS,
): Promise<Map<string, Buffer>> {
  const fonts = new Map<string, Buffer>();
  for (const [typeface, name] of Object.entries(TYPEFACES)) {
    const [latin, more] = [await readSubset(name, 'latin'), await readSubset(name, 'latin-ext')];
    const letters = { latin: toLetters(latin), more: toLetters(more) };
    for (const subset of subsets)
      fonts.set(
        `${typeface}-${subset}.woff2`,
        await makeFont(subset === 'latin' ? latin : more, selectLetters(subset, letters)),
      );
  }
  return fonts;
}

async function makeFont(font: Buffer, letters: readonly number[]): Promise<Buffer> {
  const small = await subsetFont(font, String.fromCodePoint(...letters), {
    targetFormat: 'truetype',
    variationAxes: WEIGHTS,
    keepFeatures: FEATURES,
    preserveNameIds: LICENCE_NAMES,
  });
  return convert(renameFont(small), 'woff2');
}

function readSubset(name: string, subset: Subset | 'latin-ext'): Promise<Buffer> {
  const base = name.slice(name.indexOf('/') + 1);
  return readFile(join(dirname(findPackage(name)), 'files', `${base}-${subset}-wght-normal.woff2`));
}

function toLetters(data: Buffer): readonly number[] {
  const font = create(data);
  if (font.isCollection) throw new Error('A file of fontsource holds several fonts.');
  return font.characterSet;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href)
  for (const [name, data] of await makeFonts()) {
    await writeFile(join(FONTS, name), data);
    console.log(`${name}: ${(data.length / 1000).toFixed(1)} kB`);
  }
