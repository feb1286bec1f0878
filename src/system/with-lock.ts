import { rmSync } from 'node:fs';
import { open, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import { say } from '../i18n/say.ts';
import { hasCode } from './has-code.ts';
import { removeOnExit } from './remove-on-exit.ts';

/** Who else may hold a lock, as the subject of a sentence ("Another build of this checkout"), and how long to wait. */
export interface LockOptions {
  readonly what: string;
  readonly waitMs: number;
}

const POLL_MS = 100;
const SQLITE_BUSY = 5;

/**
 * Runs a task while no other process runs one for the same path, which need not exist; its folder must. Says on
 * standard error that it waits, and for what. Throws an error with a `syscall`, which commands print, when the wait is over.
 *
 * The lock is one of the system's, taken by SQLite on an empty file beside the path: it ends with its process, however
 * that ends, so nobody has to guess whether a lock is stale.
 */
export async function withLock<Result>(
  path: string,
  { what, waitMs }: LockOptions,
  task: () => Promise<Result>,
): Promise<Result> {
  const file = toLockFile(path);
  const end = performance.now() + waitMs;
  let lock = await tryLock(file);
  if (!lock && waitMs > 0)
    console.error(
      say({
        de: `${what} läuft noch; dieser Befehl wartet auf das Ende (Sperre: ${file}).`,
        en: `${what} is running; waiting for it to end (its lock is ${file}).`,
      }),
    );
  for (; !lock; lock = await tryLock(file)) {
    if (performance.now() >= end) throw toTimeout(file, what, waitMs);
    await setTimeout(POLL_MS);
  }
  try {
    return await task();
  } finally {
    lock.release();
  }
}

/** The file that is locked for a path. */
export function toLockFile(path: string): string {
  return join(dirname(path), `.${basename(path)}.lock`);
}

interface Lock {
  readonly release: () => void;
}

async function tryLock(file: string): Promise<Lock | undefined> {
  // Told in the system's words when it cannot be made; SQLite has none.
  await (await open(file, 'a')).close();
  const before = await identify(file);
  const database = new DatabaseSync(file);
  const isHeld = take(database, file);
  // Who had the lock removes its file: what is locked then has no name any more, and keeps nobody out.
  if (!isHeld || before === undefined || (await identify(file)) !== before) {
    database.close();
    return undefined;
  }
  const keepOnExit = removeOnExit(file);
  return {
    release() {
      keepOnExit();
      rmSync(file, { force: true });
      database.close();
    },
  };
}

function take(database: DatabaseSync, file: string): boolean {
  try {
    // Nothing is written, and no journal: a lock needs no room on a full disk.
    database.exec('PRAGMA journal_mode=MEMORY; BEGIN EXCLUSIVE');
    return true;
  } catch (error) {
    if (error instanceof Error && 'errcode' in error && error.errcode === SQLITE_BUSY) return false;
    database.close();
    const message = say({
      de: `${file} ist keine Sperre von O-Ton: Die Datei löschen.`,
      en: `${file} is no lock of O-Ton's: remove it.`,
    });
    throw toSystemError(message, 'EINVAL');
  }
}

/** Tells a file from any other that had or will have its name; a number of an inode is given again. */
async function identify(file: string): Promise<string | undefined> {
  try {
    const { ino, birthtimeNs } = await stat(file, { bigint: true });
    return `${String(ino)} ${String(birthtimeNs)}`;
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  }
}

function toTimeout(file: string, what: string, waitMs: number): Error {
  const seconds = String(Math.round(waitMs / 1000));
  const message = say({
    de:
      `${what} läuft seit ${seconds} s und hält ${file}. ` +
      `Den Befehl wiederholen, sobald das zu Ende ist; \`fuser ${file}\` nennt den Prozess.`,
    en:
      `${what} has been running for ${seconds} s and holds ${file}. ` +
      `Run the command again when it has ended; \`fuser ${file}\` names the process.`,
  });
  return toSystemError(message, 'ELOCKED');
}

function toSystemError(message: string, code: string): Error {
  return Object.assign(new Error(message), { code, syscall: 'lock' });
}
