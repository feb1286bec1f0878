import { readFile } from 'node:fs/promises';
import { Renderer, type MeasuredNode, type Node } from '@takumi-rs/core';
import { findPackage, loadCardFonts, STAND_INS, toRanges, TYPEFACES } from './card-fonts.ts';
import type { CardFont } from './card-fonts.ts';
import { CARD } from './card-parts.ts';
import type { Covers, Face, Measure } from './card-data.ts';

export interface CardRenderer {
  readonly measure: Measure;
  readonly covers: Covers;
  /** Versions of the renderer and the fonts: another one may draw another picture. */
  readonly version: string;
  /** The card as a PNG; the same tree gives the same bytes. */
  readonly render: (card: Node) => Promise<Uint8Array>;
}

const FACES: readonly Face[] = ['serif', 'sans'];
const UNIT = 1000;

/** Loads the fonts of the cards, and measures the characters of the site's own, once for all cards. */
export async function loadCardRenderer(): Promise<CardRenderer> {
  const renderer = new Renderer();
  const { faces, standIns, covers } = await loadCardFonts();
  const widths = new Map<string, number>();
  for (const face of FACES) {
    await register(renderer, face, faces[face]);
    const characters = [...new Set(faces[face].flatMap((font) => font.characters))];
    const texts = characters.map((character) => String.fromCodePoint(character));
    for (const [character, width] of await measureCharacters(renderer, face, texts))
      widths.set(face + character, width);
  }
  for (const face of FACES) await register(renderer, face, standIns);
  const toWidth = (character: string, face: Face): number => {
    const key = face + character;
    const known = widths.get(key) ?? measureStandIn(character, standIns);
    widths.set(key, known);
    return known;
  };
  return {
    version: await readVersions(),
    covers,
    measure: (text, face) =>
      [...text].reduce((sum, character) => sum + toWidth(character, face), 0),
    render: (card) => renderer.render(card, { ...CARD, format: 'png', lang: 'de' }),
  };
}

async function readVersions(): Promise<string> {
  const names = ['@takumi-rs/core', ...Object.values(TYPEFACES), ...STAND_INS];
  const files = names.map(findPackage);
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).map(toVersion).join(' ');
}

function toVersion(json: string): string {
  const { name, version } = JSON.parse(json) as { name: string; version: string };
  return `${name}@${version}`;
}

/** Registers fonts under the name of a typeface, each for the characters that it has glyphs for. */
async function register(renderer: Renderer, face: Face, fonts: readonly CardFont[]): Promise<void> {
  for (const { data, characters } of fonts)
    if (characters.length > 0)
      await renderer.registerFont({ name: face, unicodeRange: toRanges(characters), data });
}

/** As wide as the widest font that has it says; as wide as it is high where none has. */
function measureStandIn(character: string, fonts: readonly CardFont[]): number {
  const code = character.codePointAt(0) ?? 0;
  const widths = fonts
    .filter(({ font }) => font.hasGlyphForCodePoint(code))
    .map(({ font }) => font.glyphForCodePoint(code).advanceWidth / font.unitsPerEm);
  return widths.length > 0 ? Math.max(...widths) : 1;
}

/** Advances alone: with kerning a text is about half a percent narrower, which errs on the safe side. */
async function measureCharacters(
  renderer: Renderer,
  face: Face,
  characters: readonly string[],
): Promise<readonly (readonly [string, number])[]> {
  const measured: MeasuredNode = await renderer.measure({
    type: 'container',
    style: {
      display: 'flex',
      flexDirection: 'column',
      alignItems: 'flex-start',
      fontFamily: face,
      fontSize: UNIT,
      // The words of a speaker, the widest that fill a line.
      fontWeight: face === 'serif' ? 600 : 400,
      whiteSpace: 'pre',
    },
    children: characters.map((text) => ({ type: 'text', text })),
  });
  return characters.map((character, index) => [
    character,
    (measured.children[index]?.runs[0]?.width ?? 0) / UNIT,
  ]);
}
