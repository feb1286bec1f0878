import { isatty } from 'node:tty';
import { Worker } from 'node:worker_threads';

/** What a long task is doing, told on standard error from one second on, even while the process is busy. */
export interface Stages {
  /** Says what begins: `Reading content`. */
  readonly show: (stage: string) => void;
  /** Ends the telling, and takes away what a terminal shows. */
  readonly end: () => Promise<void>;
}

export function startStages(): Stages {
  const worker = new Worker(new URL('./stage-worker.ts', import.meta.url));
  // It must not keep a process alive that has nothing else to do.
  worker.unref();
  return {
    show: (stage) => worker.postMessage(stage),
    async end() {
      await worker.terminate();
      if (isatty(process.stderr.fd)) process.stderr.write('\r\x1B[K');
    },
  };
}
