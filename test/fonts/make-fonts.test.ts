import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { create } from 'fontkitten';
import { describe, expect, test } from 'vitest';
import { FONTS, makeFonts } from './make-fonts.ts';

const files = (await readdir(FONTS)).filter((file) => file.endsWith('.woff2'));
const fonts = new Map(
  await Promise.all(files.map(async (file) => [file, await readFile(join(FONTS, file))] as const)),
);

// The others would take seconds more.
test('the smallest files are what `npm run fonts` makes', async () => {
  const made = await makeFonts(['turkish']);
  expect([...made.keys()]).toEqual(['serif-turkish.woff2', 'sans-turkish.woff2']);
  for (const [file, data] of made) expect(fonts.get(file)?.equals(data), file).toBe(true);
});

describe.each(['serif', 'sans'])('the %s', (typeface) => {
  test.each([
    ['latin', 'Größe ’n‘ „É“'],
    ['turkish', 'ğşİțə'],
    ['central', 'łśčřžőđ'],
    ['baltic', 'āķħŵẞ'],
  ])('has in %s the letters %s', (subset, letters) => {
    const { characters } = read(`${typeface}-${subset}.woff2`);
    const missing = [...letters].filter((letter) => !characters.has(letter.codePointAt(0) ?? 0));
    expect(missing).toEqual([]);
  });

  test('has another name than the one its makers reserve, and their notice', () => {
    for (const subset of ['latin', 'turkish', 'central', 'baltic']) {
      const { family, postscript, copyright } = read(`${typeface}-${subset}.woff2`);
      expect(`${family} ${postscript}`).toMatch(/^Spoken .* Spoken/u);
      expect(copyright).toContain('Reserved Font Name ‘Source’');
    }
  });
});

test('the style sheet gives each letter to one file, which has it', async () => {
  const css = await readFile(join(FONTS, '../fonts.css'), 'utf8');
  const rules = [
    ...css.matchAll(/fonts\/(?<file>[\w-]+\.woff2).*?unicode-range:(?<ranges>[^;]+)/gsu),
  ].map(({ groups }) => ({
    file: groups?.['file'] ?? '',
    ranges: (groups?.['ranges'] ?? '').split(',').map(toRange),
    ...read(groups?.['file'] ?? ''),
  }));
  expect(rules.map(({ file }) => file).toSorted()).toEqual(files.toSorted());
  for (const typeface of ['serif', 'sans']) {
    const own = rules.filter(({ file }) => file.startsWith(typeface));
    for (const letter of new Set(own.flatMap(({ characters }) => [...characters]))) {
      // The last code point of the plane is a mark of the format.
      if (letter >= 0xfffe) continue;
      const asked = own.filter(({ ranges }) =>
        ranges.some(([from, to]) => letter >= from && letter <= to),
      );
      const name = `${typeface} ${String.fromCodePoint(letter)}`;
      expect(
        asked.map(({ file, characters }) => [file, characters.has(letter)]),
        name,
      ).toEqual([[expect.any(String), true]]);
    }
  }
});

function read(file: string) {
  const data = fonts.get(file);
  if (!data) throw new Error(`There is no ${file}.`);
  const font = create(data);
  if (font.isCollection) throw new Error(`${file} holds several fonts.`);
  return {
    characters: new Set(font.characterSet),
    family: font.familyName ?? '',
    postscript: font.postscriptName ?? '',
    copyright: font.copyright ?? '',
  };
}

function toRange(text: string): [from: number, to: number] {
  const [from = '', to = from] = text.trim().replace('U+', '').split('-');
  return [parseInt(from, 16), parseInt(to, 16)];
}
