import { hasCode } from '../system/has-code.ts';
import { createHash, randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Theme } from '../colours/theme.ts';
import type { CardData } from './card-data.ts';
import type { CardRenderer } from './card-renderer.ts';
import { loadCardRenderer } from './card-renderer.ts';
import { toCard } from './card.ts';
import { toDrawableCard } from './to-drawable.ts';

/** Makes cards, and remembers them. */
export interface CardCache {
  /** The card as a PNG of 1200 by 630 pixels, and the characters of its texts that no font has. */
  readonly make: (data: CardData, theme: Theme) => Promise<MadeCard>;
}

export interface MadeCard {
  readonly png: Uint8Array;
  readonly missing: readonly string[];
}

/** The progress of a cache: how many cards were asked for, and how many of them had to be drawn. */
export type OnCard = (made: number, drawn: number) => void;

/**
 * Makes cards and keeps each in a folder under a name made of all that it shows, so that a second build draws none.
 * Fonts are loaded when the first card is asked for.
 */
export function createCardCache(folder: string, onCard: OnCard = () => undefined): CardCache {
  let renderer: Promise<CardRenderer> | undefined;
  let [made, drawn] = [0, 0];
  return {
    make: async (data, theme) => {
      renderer ??= loadCardRenderer();
      const { covers, measure, render, version } = await renderer;
      const { card: drawable, missing } = toDrawableCard(data, covers);
      const card = toCard(drawable, theme, measure);
      const name = createHash('sha256')
        .update(`${version}\n${JSON.stringify(card)}`)
        .digest('hex');
      const file = join(folder, `${name.slice(0, 32)}.png`);
      const kept = await readFile(file).catch((error: unknown) => {
        if (hasCode(error, 'ENOENT')) return undefined;
        throw error;
      });
      made += 1;
      if (!kept) drawn += 1;
      const png = kept ?? (await render(card));
      if (!kept) await keep(file, folder, png);
      onCard(made, drawn);
      return { png, missing };
    },
  };
}

/** Writes a file that others see only when it is whole. */
async function keep(file: string, folder: string, png: Uint8Array): Promise<void> {
  await mkdir(folder, { recursive: true });
  // Two requests may want the same card at once.
  const fresh = `${file}.${randomUUID()}`;
  await writeFile(fresh, png);
  await rename(fresh, file);
}
