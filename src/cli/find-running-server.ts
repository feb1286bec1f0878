import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { hasCode } from '../system/has-code.ts';

/** Where Astro writes down the server of `dev`: one for a checkout, whatever content it shows. */
const SERVER_FILE = fileURLToPath(new URL('../../.astro/dev.json', import.meta.url));
const WAIT_MS = 2000;

/** With these Astro replaces it, starts another beside it, or starts none. */
const OTHERWISE: ReadonlySet<string> = new Set([
  ...['--force', '--ignore-lock', '--help', '-h'],
  ...['stop', 'status', 'logs'],
]);

/** A server of `dev` that somebody started and that runs. */
export interface RunningServer {
  readonly url: string;
  readonly pid: string;
}

/** The server of `dev` that keeps Astro from starting one with these arguments: its process lives, and its address answers. */
export async function findRunningServer(
  args: readonly string[],
  file = SERVER_FILE,
): Promise<RunningServer | undefined> {
  if (!startsAlone(args)) return undefined;
  const server = await readServer(file);
  return server && isAlive(server.pid) && (await answers(server.url))
    ? { url: server.url, pid: String(server.pid) }
    : undefined;
}

/** Tells whether `dev` with these arguments starts a server that is to be the only one of a checkout. */
export function startsAlone(args: readonly string[]): boolean {
  return !args.some((arg) => OTHERWISE.has(arg));
}

async function readServer(
  file: string,
): Promise<{ readonly pid: number; readonly url: string } | undefined> {
  try {
    const { pid, url } = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    return typeof pid === 'number' && typeof url === 'string' ? { pid, url } : undefined;
  } catch (error) {
    if (hasCode(error, 'ENOENT') || error instanceof SyntaxError) return undefined;
    throw error;
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Somebody else's lives, too.
    return hasCode(error, 'EPERM');
  }
}

/** Tells whether something listens there: a number of a process is given again, to another program. */
async function answers(url: string): Promise<boolean> {
  const { hostname, port } = new URL(url);
  // An address of IPv6 stands in brackets.
  const host = hostname.replace(/^\[|\]$/gu, '');
  const socket = connect({ host, port: Number(port), timeout: WAIT_MS });
  socket.on('timeout', () => socket.destroy(new Error('Nobody answers.')));
  try {
    return await once(socket, 'connect').then(
      () => true,
      () => false,
    );
  } finally {
    socket.destroy();
  }
}
