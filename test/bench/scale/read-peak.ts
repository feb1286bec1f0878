import { readdirSync, readFileSync } from 'node:fs';

/**
 * The most memory in bytes that a process and all processes below it have had so far (VmHWM, “high water mark”), added up
 * over those that run now: never less than what they held at one time, if all of them are still there. undefined where
 * the system does not tell or the process is gone.
 */
export function readPeak(pid: number): number | undefined {
  const peaks = listTree(pid)
    .map((process) => readNumber(`/proc/${String(process)}/status`, /^VmHWM:\s*(\d+) kB$/mu))
    .filter((kilobytes) => kilobytes !== undefined);
  return peaks.length === 0 ? undefined : peaks.reduce((sum, peak) => sum + peak, 0) * 1024;
}

function listTree(pid: number): number[] {
  return [pid, ...listChildren(pid).flatMap(listTree)];
}

/** Each thread has children of its own. */
function listChildren(pid: number): number[] {
  const tasks = `/proc/${String(pid)}/task`;
  return readOrNothing(() => readdirSync(tasks), []).flatMap((task) =>
    readOrNothing(() => readFileSync(`${tasks}/${task}/children`, 'utf8'), '')
      .split(' ')
      .filter((child) => child !== '')
      .map(Number),
  );
}

function readNumber(path: string, pattern: RegExp): number | undefined {
  const found = pattern.exec(readOrNothing(() => readFileSync(path, 'utf8'), ''));
  return found === null ? undefined : Number(found[1]);
}

/** A process may end between one look and the next. */
function readOrNothing<Result>(read: () => Result, nothing: Result): Result {
  try {
    return read();
  } catch {
    return nothing;
  }
}
