import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildDirectly } from './build-directly.ts';
import { buildFromFiles } from './build-from-files.ts';
import { QUOTE_KINDS } from './edit-articles.ts';
import { getKeptShare } from './figures.ts';
import { runRounds } from './run-rounds.ts';

const MINUTE = 60_000;

// `runRounds` throws where an issued id leads nowhere, where a second build changes a byte of the ledger, and where
// the order of records or files matters. `node test/bench/ledger.ts` prints the figures of many seeds.
describe('the ledger', { timeout: MINUTE }, () => {
  test.each([1, 2, 3, 4])('keeps ids through 20 rounds of random edits, seed %i', async (seed) => {
    const figures = await runRounds(seed, 20, buildDirectly);
    expect(figures.wrong).toEqual([]);
    expect(getKeptShare(figures)).toBeGreaterThanOrEqual(0.95);
    expect(figures.rows.get('sense changed')?.kept ?? 0).toBe(0);
    // Whatever else happens to an article, a quote that nothing was done to keeps its id.
    const { kept = 0, doubtful = 0, lost = 0 } = figures.rows.get('nothing') ?? {};
    expect([kept > 300, doubtful <= 0.01 * kept, lost]).toEqual([true, true, 0]);
  });

  test('keeps ids of articles that are files', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'o-ton-ledger-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    // The annotator takes the two halves of a sentence for one quote, as it should.
    const kinds = QUOTE_KINDS.filter((kind) => kind !== 'quote split' && kind !== 'quotes merged');
    const figures = await runRounds(5, 3, buildFromFiles(join(folder, 'content')), kinds);
    expect(figures.wrong).toEqual([]);
    expect(getKeptShare(figures)).toBeGreaterThanOrEqual(0.95);
  });
});
