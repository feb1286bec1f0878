import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { parentPort, workerData } from 'node:worker_threads';
import type { Locale } from '../i18n/locale.ts';
import { speak } from '../i18n/say.ts';
import type { Stage } from './stage-line.ts';
import { createStageLine } from './stage-line.ts';

/** What the thread is begun with; `done` holds one number, how many parts of the stage are done. */
export interface StageWorkerData {
  readonly locale: Locale;
  readonly done: Int32Array;
}

const STDERR = 2;
const TICK_MS = 250;

// Node hands over what `startStages` gave it.
const { locale, done } = workerData as StageWorkerData;
speak(locale);
// In a thread of its own, and written straight to the file: the main thread may be busy for seconds.
const line = createStageLine(
  { isTTY: isatty(STDERR), write: (text) => writeSync(STDERR, text) },
  () => performance.now(),
);
parentPort?.on('message', (stage: Stage) => line.setStage(stage));
setInterval(() => line.tick(Atomics.load(done, 0)), TICK_MS);
