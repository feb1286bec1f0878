import { readFile } from 'node:fs/promises';
import { findPackageJSON } from 'node:module';
import { dirname, join } from 'node:path';
import { Renderer, type MeasuredNode, type Node } from '@takumi-rs/core';
import { CARD } from './card-parts.ts';
import type { Face, Measure } from './card-data.ts';

export interface CardRenderer {
  readonly measure: Measure;
  /** Versions of the renderer and the fonts: another one may draw another picture. */
  readonly version: string;
  /** The card as a PNG; the same tree gives the same bytes. */
  readonly render: (card: Node) => Promise<Uint8Array>;
}

const PACKAGES = { serif: 'source-serif-4', sans: 'source-sans-3' } as const;
const FACES: readonly Face[] = ['serif', 'sans'];
const UNIT = 1000;

/** Loads the fonts of the site (all subsets, about 0.4 MB) and measures their characters, once for all cards. */
export async function loadCardRenderer(): Promise<CardRenderer> {
  const renderer = new Renderer();
  const widths = new Map<string, number>();
  for (const face of FACES) {
    const characters = await loadFace(renderer, face);
    for (const [character, width] of await measureCharacters(renderer, face, characters))
      widths.set(face + character, width);
  }
  return {
    version: await readVersions(),
    measure: (text, face) =>
      [...text].reduce((sum, character) => sum + (widths.get(face + character) ?? 1), 0),
    render: (card) => renderer.render(card, { ...CARD, format: 'png', lang: 'de' }),
  };
}

async function readVersions(): Promise<string> {
  const names = [
    '@takumi-rs/core',
    ...Object.values(PACKAGES).map((name) => `@fontsource-variable/${name}`),
  ];
  const files = names.map(findPackage);
  return (await Promise.all(files.map((file) => readFile(file, 'utf8')))).map(toVersion).join(' ');
}

function findPackage(name: string): string {
  const file = findPackageJSON(name, import.meta.url);
  if (file === undefined) throw new Error(`The package ${name} is missing: run npm ci.`);
  return file;
}

function toVersion(json: string): string {
  const { name, version } = JSON.parse(json) as { name: string; version: string };
  return `${name}@${version}`;
}

/** Registers every subset of a font under one name and gives the characters they serve. */
async function loadFace(renderer: Renderer, face: Face): Promise<readonly string[]> {
  const folder = dirname(findPackage(`@fontsource-variable/${PACKAGES[face]}`));
  // fontsource writes this file: the name of each subset, and its ranges as CSS.
  const subsets = JSON.parse(await readFile(join(folder, 'unicode.json'), 'utf8')) as Record<
    string,
    string
  >;
  const characters: string[] = [];
  for (const [subset, css] of Object.entries(subsets)) {
    const ranges = toRanges(css);
    const file = join(folder, `files/${PACKAGES[face]}-${subset}-wght-normal.woff2`);
    await renderer.registerFont({ name: face, unicodeRange: ranges, data: await readFile(file) });
    for (const [first, last] of ranges)
      for (let code = first; code <= last; code += 1) characters.push(String.fromCodePoint(code));
  }
  return [...new Set(characters)];
}

/** "U+0301,U+0400-045F" */
function toRanges(css: string): [number, number][] {
  return css.split(',').map((range) => {
    const [first = '', last = first] = range.trim().replace(/^U\+/u, '').split('-');
    return [Number.parseInt(first, 16), Number.parseInt(last, 16)];
  });
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
