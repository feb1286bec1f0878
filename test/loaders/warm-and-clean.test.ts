import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { compareLoads } from './compare-loads.ts';

describe('a warm build', () => {
  test.each([1, 7, 8])('gives what a clean one gives, after any edits (%i)', async (seed) => {
    const folder = await mkdtemp(join(tmpdir(), 'o-ton-test-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const results = await compareLoads(join(folder, 'content'), seed, 15);
    expect(results.filter(({ differences }) => differences.length > 0)).toEqual([]);
  });
});
