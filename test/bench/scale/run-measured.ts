import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readPeak } from './read-peak.ts';

/** A script for Node, and the environment it gets beside PATH and HOME. */
export interface Command {
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** What a command took. */
export interface Run {
  readonly seconds: number;
  /** Of all its processes together; undefined where the system does not tell. */
  readonly cpuSeconds: number | undefined;
  /** See `readPeak`. */
  readonly peakBytes: number | undefined;
  /** What it wrote to the terminal, standard output and errors together. */
  readonly output: string;
}

const POLL_MS = 100;
/** Ticks a second of the times in /proc, on every Linux. */
const TICKS = 100;
/** So much of what a failed command wrote is told. */
const TOLD = 4000;

/** Runs a command to its end; throws what it wrote when it fails. `signal` stops it. */
export async function runMeasured({ args, cwd, env }: Command, signal?: AbortSignal): Promise<Run> {
  const cpuBefore = readChildrenSeconds();
  const begin = performance.now();
  const child = spawn(process.execPath, args, {
    cwd,
    // Nothing else of this process: a build takes its settings from the environment.
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(signal && { signal }),
  });
  const chunks: Buffer[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (chunk: Buffer) => chunks.push(chunk));
  let peakBytes: number | undefined;
  const poll = setInterval(() => {
    const now = child.pid === undefined ? undefined : readPeak(child.pid);
    if (now !== undefined) peakBytes = Math.max(peakBytes ?? 0, now);
  }, POLL_MS);
  try {
    const [code] = (await once(child, 'close')) as [number | null];
    const seconds = (performance.now() - begin) / 1000;
    const output = Buffer.concat(chunks).toString();
    if (code !== 0) throw new Error(`${args.join(' ')} failed in ${cwd}:\n${output.slice(-TOLD)}`);
    const cpuAfter = readChildrenSeconds();
    const cpuSeconds =
      cpuBefore === undefined || cpuAfter === undefined ? undefined : cpuAfter - cpuBefore;
    return { seconds, cpuSeconds, peakBytes, output };
  } finally {
    clearInterval(poll);
  }
}

/** Processor time of all children of this process that ended, and of theirs. */
function readChildrenSeconds(): number | undefined {
  try {
    // The name of the program comes second, in parentheses, and may hold spaces.
    const fields = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /su, '')
      .split(' ');
    return (Number(fields[13]) + Number(fields[14])) / TICKS;
  } catch {
    // No Linux.
    return undefined;
  }
}
