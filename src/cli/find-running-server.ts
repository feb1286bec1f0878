import { once } from 'node:events';
import { readFile, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { say } from '../i18n/say.ts';
import { hasCode } from '../system/has-code.ts';

/** Where Astro writes down the server of a command: one for a checkout, whatever content it shows. */
function toServerFile(command: ServerCommand): string {
  return fileURLToPath(new URL(`../../.astro/${command}.json`, import.meta.url));
}

/** The commands of Astro's that serve a site. */
export type ServerCommand = 'dev' | 'preview';

const WAIT_MS = 2000;

/** With these Astro replaces it, starts another beside it, or starts none. */
const OTHERWISE: ReadonlySet<string> = new Set([
  ...['--force', '--ignore-lock', '--help', '-h'],
  ...['stop', 'status', 'logs'],
]);

/** A server that somebody started and that runs. */
export interface RunningServer {
  readonly url: string;
  readonly pid: string;
}

/** The server of a command that keeps Astro from starting one with these arguments: its process lives, and its address answers. */
export async function findRunningServer(
  command: ServerCommand,
  args: readonly string[],
  file = toServerFile(command),
): Promise<RunningServer | undefined> {
  if (!startsAlone(args)) return undefined;
  const server = await readServer(file);
  return server && isAlive(server.pid) && (await answers(server.url))
    ? { url: server.url, pid: String(server.pid) }
    : undefined;
}

/** What somebody is told who starts a second server. */
export function describeRunning(command: ServerCommand, { url, pid }: RunningServer): string {
  return say({
    de: `Für diesen Ordner von O-Ton läuft „${command}“ schon, unter ${url} (Prozess ${pid}): diese Adresse öffnen, den Prozess beenden, oder ihn mit „npm run ${command} -- --force“ ersetzen.`,
    en: `“${command}” is already running for this checkout, at ${url} (process ${pid}): open that address, end the process, or replace it with “npm run ${command} -- --force”.`,
  });
}

/**
 * Takes away what is written down of a server that is not running. Where it has no way to look at processes, Astro takes another
 * program with the same number for the server, and refuses to start.
 */
export async function forgetServer(
  command: ServerCommand,
  file = toServerFile(command),
): Promise<void> {
  await rm(file, { force: true });
}

/** Tells whether `dev` or `preview` with these arguments starts a server that is to be the only one of a checkout. */
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
