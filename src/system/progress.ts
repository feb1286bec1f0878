/** A terminal, or what stands in its place: standard error. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface Progress {
  /** Shows where a task is in place of what was shown before; on a terminal only, a few times a second. */
  show(toText: () => string): void;
  /** Writes a line that stays. */
  say(text: string): void;
  /** Takes away what is shown. */
  clear(): void;
}

const INTERVAL_MS = 200;
const CLEAR = '\r\x1B[K';

/** Shows the progress of a task on one line that changes, and lets other lines stand above it. */
export function createProgress(terminal: Terminal, now = () => performance.now()): Progress {
  let last = -Infinity;
  let isShown = false;
  const clear = (): void => {
    if (isShown) terminal.write(CLEAR);
    isShown = false;
  };
  return {
    show(toText) {
      if (!terminal.isTTY || now() - last < INTERVAL_MS) return;
      last = now();
      isShown = true;
      terminal.write(`${CLEAR}${toText()}`);
    },
    say(text) {
      clear();
      terminal.write(`${text}\n`);
    },
    clear,
  };
}
