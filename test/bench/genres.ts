import { parseArgs } from 'node:util';
import type { Counts, Figure } from '../text/gold/quote-figures.ts';
import { addCounts, toFigures, toPercent } from '../text/gold/quote-figures.ts';
import { loadRegistry } from '../text/gold/load-registry.ts';
import type { EntryResult } from '../text/gold/measure.ts';
import { listFaults, measureEntry } from '../text/gold/measure.ts';
import { readGold } from '../text/gold/read-gold.ts';
import { GENRES, HALVES, toHalf } from '../text/gold/entries.ts';

/**
 * Prints what is right and what is found in the paragraphs of `test/text/gold`, for each genre and each half.
 * `npm run bench:genres`; `node test/bench/genres.ts --faults [genre …]` lists what is wrong in the development half.
 */
async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    options: { faults: { type: 'boolean', default: false } },
    allowPositionals: true,
  });
  const registry = await loadRegistry();
  const genres = GENRES.filter((genre) => positionals.length === 0 || positionals.includes(genre));
  const entries = await readGold(registry, genres);
  const results = entries.map((entry) => measureEntry(entry, registry));
  if (values.faults) console.log(listFaults(results).join('\n\n'));
  else printTables(results);
}

function printTables(results: readonly EntryResult[]): void {
  for (const half of HALVES) {
    const some = results.filter(({ entry }) => toHalf(entry) === half);
    const rows = [...Map.groupBy(some, ({ entry }) => entry.genre), ['all', some] as const];
    console.log(`\n${half}`);
    console.table(Object.fromEntries(rows.map(([name, those]) => [name, toRow(those)])));
  }
}

function toRow(results: readonly EntryResult[]): Record<string, string> {
  const counts: Counts = addCounts(results.map((result) => result.counts));
  const figures = Object.entries<Figure>(toFigures(counts));
  return Object.fromEntries(figures.map(([name, figure]) => [name, toCell(figure)]));
}

function toCell(figure: Figure): string {
  return figure.whole === 0 ? '–' : `${toPercent(figure).toFixed(1)} of ${String(figure.whole)}`;
}

await main();
