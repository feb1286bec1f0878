import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compareLoads } from '../../loaders/compare-loads.ts';
import type { Row } from './row.ts';

const EDITS = 30;

/** Compares what is cached with what is made anew after 30 random edits of content and ledger, a row for each seed. */
export async function measureDeterminism(seeds: readonly number[]): Promise<Row[]> {
  const rows: Row[] = [];
  for (const seed of seeds) {
    const folder = await mkdtemp(join(tmpdir(), 'o-ton-bench-'));
    try {
      const results = await compareLoads(join(folder, 'content'), seed, EDITS);
      const wrong = results.filter(({ differences }) => differences.length > 0);
      const first = wrong[0];
      rows.push({
        name: `warm against clean, ${String(EDITS)} edits, seed ${String(seed)}`,
        result: first
          ? `${String(wrong.length)} differ, first after “${first.edit}”: ${first.differences.join(', ')}`
          : 'same',
      });
    } finally {
      await rm(folder, { recursive: true });
    }
  }
  return rows;
}
