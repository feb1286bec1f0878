import { tmpdir } from 'node:os';
import { expect, test } from 'vitest';
import { runMeasured } from './run-measured.ts';

const MIB = 1024 * 1024;

const toCommand = (script: string) => ({ args: ['-e', script], cwd: tmpdir(), env: {} });

/** A process that holds 150 MiB for half a second. */
const HOLD = `const held = Buffer.alloc(${String(150 * MIB)}, 1); setTimeout(() => held.length, 500)`;

test.runIf(process.platform === 'linux')('counts the memory of processes below', async () => {
  const alone = await runMeasured(toCommand(HOLD));
  const parent = `require('node:child_process').spawnSync(process.execPath, ['-e', ${JSON.stringify(HOLD)}])`;
  // A child that is waited for: the parent itself holds next to nothing.
  const below = await runMeasured(toCommand(parent));
  expect(alone.peakBytes).toBeGreaterThan(150 * MIB);
  expect(below.peakBytes).toBeGreaterThan(150 * MIB);
});

test('throws what a command wrote that fails', async () => {
  await expect(
    runMeasured(toCommand("console.error('No disk.'); process.exit(3)")),
  ).rejects.toThrow('No disk.');
});
