import { isatty } from 'node:tty';
import { Worker } from 'node:worker_threads';
import { getSpoken } from '../i18n/say.ts';
import { share } from './share.ts';
import type { Stage } from './stage-line.ts';
import type { StageWorkerData } from './stage-worker.ts';

/** How long a stage took, in milliseconds. */
export interface StageTime {
  readonly name: string;
  readonly ms: number;
}

/** What a long task is doing, told on standard error from one second on, even while the process is busy. */
export interface Stages {
  /** Says what begins, `Reading content`, and of how many parts it is made where that is known. */
  readonly show: (name: string, total?: number) => void;
  /** Says how many parts of the stage are done. */
  readonly count: (done: number) => void;
  /** Writes a line that is neither a fault nor the result: where the task is to be quiet, nothing. */
  readonly note: (line: string) => void;
}

/** The stages of a task that has begun and ends. */
export interface StartedStages extends Stages {
  /** The stages so far in the order of their beginnings; one that was begun twice stands once, with the sum. */
  readonly getTimes: () => readonly StageTime[];
  /** Ends the telling, and takes away what a terminal shows. */
  readonly end: () => Promise<void>;
}

/** For a task that nobody watches: notes are written, and nothing else. */
export const NO_STAGES: Stages = {
  show: () => undefined,
  count: () => undefined,
  note: (line) => console.log(line),
};

const getShared = (): { current: Stages } => share('stages', () => ({ current: NO_STAGES }));

/** The stages of what this process is doing, for code that cannot be handed them: Astro loads pages and loaders itself. */
export function getStages(): Stages {
  return getShared().current;
}

/** Begins to tell, where the task is to be quiet only to measure. */
export function startStages({ isQuiet }: { readonly isQuiet: boolean }): StartedStages {
  const line = isQuiet ? NO_LINE : startLine();
  const times = new Map<string, number>();
  let [name, begin] = ['', performance.now()];
  const addTime = (): void => {
    const now = performance.now();
    if (name !== '') times.set(name, (times.get(name) ?? 0) + now - begin);
    begin = now;
  };
  const stages: Stages = {
    show(next, total) {
      addTime();
      name = next;
      line.show({ name, total });
    },
    count: line.count,
    note: isQuiet ? () => undefined : NO_STAGES.note,
  };
  getShared().current = stages;
  return {
    ...stages,
    getTimes() {
      addTime();
      return [...times].map(([of, ms]) => ({ name: of, ms }));
    },
    async end() {
      getShared().current = NO_STAGES;
      await line.end();
    },
  };
}

interface Line {
  readonly show: (stage: Stage) => void;
  readonly count: (done: number) => void;
  readonly end: () => Promise<void>;
}

const NO_LINE: Line = {
  show: () => undefined,
  count: () => undefined,
  end: () => Promise.resolve(),
};

function startLine(): Line {
  // Read by the other thread whenever it likes: a message for each of a hundred thousand pages would cost time.
  const done = new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT));
  const workerData: StageWorkerData = { locale: getSpoken(), done };
  const worker = new Worker(new URL('./stage-worker.ts', import.meta.url), { workerData });
  // It must not keep a process alive that has nothing else to do.
  worker.unref();
  return {
    show(stage) {
      Atomics.store(done, 0, 0);
      worker.postMessage(stage);
    },
    count: (number) => Atomics.store(done, 0, number),
    async end() {
      await worker.terminate();
      if (isatty(process.stderr.fd)) process.stderr.write('\r\x1B[K');
    },
  };
}
