import type { Terminal } from './progress.ts';

/** Tells what a long task is doing, from one second on. */
export interface StageLine {
  readonly setStage: (stage: string) => void;
  /** To be called a few times a second. */
  readonly tick: () => void;
}

const SILENT_MS = 1000;
const REPEAT_MS = 10_000;

/**
 * On a terminal one line counts the seconds ("Rendering … 12 s"), and what is written next overwrites it; elsewhere a
 * line comes with each stage that lasts, and every ten seconds.
 */
export function createStageLine(terminal: Terminal, now: () => number): StageLine {
  const begin = now();
  let stage = '';
  let saidStage = '';
  let saidAt = -Infinity;
  return {
    setStage(next) {
      stage = next;
    },
    tick() {
      const elapsed = now() - begin;
      if (elapsed < SILENT_MS || stage === '') return;
      const text = `${stage} … ${String(Math.floor(elapsed / 1000))} s`;
      if (terminal.isTTY) {
        terminal.write(`\r\x1B[K${text}\r`);
      } else if (stage !== saidStage || elapsed - saidAt >= REPEAT_MS) {
        saidStage = stage;
        saidAt = elapsed;
        terminal.write(`${text}\n`);
      }
    },
  };
}
