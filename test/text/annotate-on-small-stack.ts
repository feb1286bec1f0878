import { parentPort, workerData } from 'node:worker_threads';
import { annotate } from '../../src/text/annotate.ts';
import { LARGE_TEXTS } from './large-texts.ts';
import { EXAMPLES } from './registry-of-examples.ts';

// Runs in a thread of little stack; see large-texts.test.ts. Posts the faults by the names of what was tried.
const count = Number(workerData);

const tried: Readonly<Record<string, () => void>> = {
  'calls that keep nothing': () => callItself(count),
  ...Object.fromEntries(
    Object.entries(LARGE_TEXTS).map(([name, toText]) => [
      name,
      () => void annotate(toText(count), EXAMPLES),
    ]),
  ),
};

parentPort?.postMessage(
  Object.fromEntries(Object.entries(tried).map(([name, run]) => [name, findFault(run)])),
);

function callItself(times: number): number {
  return times === 0 ? 0 : 1 + callItself(times - 1);
}

/** What a function throws; an empty string where it throws nothing. */
function findFault(run: () => void): string {
  try {
    run();
    return '';
  } catch (error) {
    return String(error);
  }
}
