import { beforeAll, describe, expect, test } from 'vitest';
import type { CardRenderer } from '../../src/cards/card-renderer.ts';
import { loadCardRenderer } from '../../src/cards/card-renderer.ts';
import { toCard } from '../../src/cards/card.ts';
import { ACTOR, findTexts, LIGHT } from './example-cards.ts';
import { readPngSize } from './png.ts';

let renderer: CardRenderer;
beforeAll(async () => {
  renderer = await loadCardRenderer();
});

describe('loadCardRenderer', () => {
  test('measures narrow letters narrower than wide ones, in both typefaces', () => {
    for (const face of ['serif', 'sans'] as const) {
      expect(renderer.measure('i', face)).toBeLessThan(0.4);
      expect(renderer.measure('W', face)).toBeGreaterThan(0.7);
    }
  });

  test('measures a text as the sum of its characters', () => {
    const { measure } = renderer;
    const letters = ['W', 'i', 'r', ' ', 'Ü'].map((letter) => measure(letter, 'serif'));
    expect(measure('Wir Ü', 'serif')).toBeCloseTo(
      letters.reduce((sum, width) => sum + width, 0),
      10,
    );
  });

  test.each(['ä', 'ß', '„', '“', '…', '–', '·', 'ł', 'Ж', 'ё', '\u2009', '\u00A0'])(
    'knows the width of “%s”',
    (character) => {
      expect(renderer.measure(character, 'serif')).toBeGreaterThan(0);
      expect(renderer.measure(character, 'serif')).not.toBe(1);
    },
  );

  test('takes a character that the fonts lack for as wide as it is high', () => {
    expect(renderer.measure('日本', 'sans')).toBe(2);
  });

  test.each(['a', 'Ж', '✪', '☎', '≥', '→', '★', '🙂', '👩', '\u200D'])(
    'has a glyph for “%s”',
    (sign) => {
      expect(renderer.covers(sign)).toBe(true);
    },
  );

  test.each(['日', '₂', '\u{E000}'])('has none for “%s”', (sign) => {
    expect(renderer.covers(sign)).toBe(false);
  });

  test('draws what stands in beside its own letters: the picture of each is another', async () => {
    const draw = async (name: string) =>
      Buffer.from(await renderer.render(toCard({ ...ACTOR, name }, LIGHT, renderer.measure)));
    const pictures = await Promise.all(['Ada 🙂', 'Ada ✪', 'Ada ≥', 'Ada 日', 'Ada 本'].map(draw));
    const [smile, star, sign, box, other] = pictures.map((picture) => picture.toString('base64'));
    // What has no glyph is a box, whatever it is.
    expect(box).toBe(other);
    expect(new Set([smile, star, sign, box]).size).toBe(4);
  });

  test('names what the picture depends on, with versions', () => {
    expect(renderer.version).toMatch(
      /^@takumi-rs\/core@[\d.]+ @fontsource-variable\/source-serif-4@[\d.]+ @fontsource-variable\/source-sans-3@[\d.]+ @fontsource\/noto-sans-math@[\d.]+ @fontsource\/noto-emoji@[\d.]+ @fontsource\/noto-sans-symbols-2@[\d.]+$/u,
    );
  });

  test('draws a card of 1200 by 630 pixels as a PNG', async () => {
    const png = await renderer.render(toCard(ACTOR, LIGHT, renderer.measure));
    expect(readPngSize(png)).toEqual({ width: 1200, height: 630 });
  });

  test('keeps a long word within its place when set with the widths of the fonts', () => {
    const name = 'Hochwasserschutzbeauftragtenversammlung';
    const card = toCard({ ...ACTOR, name }, LIGHT, renderer.measure);
    const places = findTexts([card]).filter(({ size }) => Number(size) >= 48);
    for (const { text, size } of places)
      expect(renderer.measure(text, 'serif') * Number(size)).toBeLessThanOrEqual(1004 - 176 - 44);
  });
});
