import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { parentPort } from 'node:worker_threads';
import { createStageLine } from './stage-line.ts';

const STDERR = 2;
const TICK_MS = 250;

// In a thread of its own, and written straight to the file: the main thread may be busy for seconds.
const line = createStageLine(
  { isTTY: isatty(STDERR), write: (text) => writeSync(STDERR, text) },
  () => performance.now(),
);
parentPort?.on('message', line.setStage);
setInterval(line.tick, TICK_MS);
