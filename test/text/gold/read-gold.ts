import { readFile } from 'node:fs/promises';
import type { Registry } from '../../../src/text/names/create-registry.ts';
import type { Genre, GoldEntry } from './entries.ts';
import { GENRES, parseEntries } from './entries.ts';
import { findLabelFaults } from './find-label-faults.ts';

/** Reads the entries of all genres or of some. A label that does not keep to the format throws. */
export async function readGold(
  registry: Registry,
  genres: readonly Genre[] = GENRES,
): Promise<GoldEntry[]> {
  return (await Promise.all(genres.map((genre) => readGenre(genre, registry)))).flat();
}

async function readGenre(genre: Genre, registry: Registry): Promise<GoldEntry[]> {
  const lines = await readFile(new URL(`${genre}.jsonl`, import.meta.url), 'utf8');
  const entries = parseEntries(lines);
  const faults = findLabelFaults(genre, entries, registry);
  if (faults.length > 0) throw new Error(`${genre}.jsonl has faults:\n${faults.join('\n')}`);
  return entries;
}
