import { say } from '../i18n/say.ts';
import { toNumber } from '../i18n/to-number.ts';
import type { Terminal } from './progress.ts';

/** A part of a long task. */
export interface Stage {
  /** `Writing pages` */
  readonly name: string;
  /** Of how many parts it is made; undefined where nobody knows. */
  readonly total: number | undefined;
}

/** Tells what a long task is doing, from one second on. */
export interface StageLine {
  readonly setStage: (stage: Stage) => void;
  /** To be called a few times a second; `done` parts of the stage are done. */
  readonly tick: (done: number) => void;
}

const SILENT_MS = 1000;
const REPEAT_MS = 10_000;
/** Before that the parts done say little about those that are left. */
const GUESS_MS = 1000;
const MINUTE_S = 60;

/**
 * On a terminal one line counts ("Writing pages: 120 of 2,057 … 12 s, this step about 9 s more"), and what is written
 * next overwrites it; elsewhere a line comes with each stage that lasts, and every ten seconds.
 */
export function createStageLine(terminal: Terminal, now: () => number): StageLine {
  const begin = now();
  let stage: Stage = { name: '', total: undefined };
  let first: { readonly done: number; readonly at: number } | undefined;
  let saidName = '';
  let saidAt = -Infinity;
  return {
    setStage(next) {
      stage = next;
      first = undefined;
    },
    tick(done) {
      // A stage may go on where it stopped before: what was done then says nothing of how fast it goes.
      first ??= { done, at: now() };
      const elapsed = now() - begin;
      if (elapsed < SILENT_MS || stage.name === '') return;
      const text = `${describe(stage, done)} … ${String(Math.floor(elapsed / 1000))} s`;
      if (terminal.isTTY) {
        const rest = describeRest(stage, done, done - first.done, now() - first.at);
        terminal.write(`\r\x1B[K${text}${rest}\r`);
      } else if (stage.name !== saidName || elapsed - saidAt >= REPEAT_MS) {
        saidName = stage.name;
        saidAt = elapsed;
        terminal.write(`${text}\n`);
      }
    },
  };
}

function describe({ name, total }: Stage, done: number): string {
  if (total === undefined) return name;
  const [some, all] = [toNumber(done), toNumber(total)];
  return `${name}: ${say({ de: `${some} von ${all}`, en: `${some} of ${all}` })}`;
}

/** How long a stage will go on, if `fresh` parts took so many milliseconds; nothing where that is no more than a guess. */
function describeRest({ total }: Stage, done: number, fresh: number, elapsed: number): string {
  if (total === undefined || fresh === 0 || done >= total || elapsed < GUESS_MS) return '';
  const seconds = Math.ceil(((elapsed / fresh) * (total - done)) / 1000);
  const rest =
    seconds < 2 * MINUTE_S
      ? `${String(seconds)} s`
      : `${String(Math.round(seconds / MINUTE_S))} min`;
  return say({ de: `, dieser Schritt noch etwa ${rest}`, en: `, this step about ${rest} more` });
}
