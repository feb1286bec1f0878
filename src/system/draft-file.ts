import { randomUUID } from 'node:crypto';
import type { Stats } from 'node:fs';
import { constants } from 'node:fs';
import type { FileHandle } from 'node:fs/promises';
import {
  copyFile,
  link,
  lstat,
  open,
  readlink,
  realpath,
  rename,
  rm,
  stat,
} from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { hasCode } from './has-code.ts';

/** A file that is written beside the one whose place it is to take. */
export interface FileDraft {
  /** Where it goes: the path that was asked for, or the file that a link there leads to. */
  readonly target: string;
  /** Where it is until then, in the same folder. */
  readonly fresh: string;
  /** What stands at the target now. */
  readonly old: Stats | undefined;
}

/** The file at a path, links followed; undefined where there is none. */
export async function findFile(path: string): Promise<Stats | undefined> {
  return stat(path).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  });
}

/** Names a draft for a path. Nothing is written yet. */
export async function createDraft(path: string): Promise<FileDraft> {
  const old = await findFile(path);
  const target = old ? await realpath(path) : await followLink(resolve(path));
  return { target, fresh: toSibling(target), old };
}

/** Makes the file of a draft, still empty, with the rights of the one whose place it takes. */
export async function makeDraft({ fresh, old }: FileDraft): Promise<void> {
  const handle = await open(fresh, 'wx');
  try {
    if (old) await copyRights(handle, old);
  } finally {
    await handle.close();
  }
}

/**
 * Puts complete drafts in their places, all of them or none, and leaves nothing beside them. Where `mayReplace` is
 * false a file that is there already stays. Gives the targets that were written.
 */
export async function placeDrafts(
  drafts: readonly FileDraft[],
  mayReplace: boolean,
): Promise<ReadonlySet<string>> {
  const kept = new Map<string, string>();
  const placed: string[] = [];
  try {
    for (const { target, old } of drafts) {
      if (!old || !mayReplace) continue;
      kept.set(target, toSibling(target));
      await linkOrCopy(target, kept.get(target) ?? '');
    }
    for (const { target, fresh } of drafts) {
      if (mayReplace) await rename(fresh, target);
      else if (!(await placeNew(fresh, target))) continue;
      placed.push(target);
    }
    for (const folder of new Set(placed.map((path) => dirname(path)))) await flushFolder(folder);
    return new Set(placed);
  } catch (error) {
    for (const target of placed) {
      const copy = kept.get(target);
      await (copy === undefined ? rm(target, { force: true }) : rename(copy, target));
    }
    throw error;
  } finally {
    await dropFiles([...kept.values(), ...drafts.map(({ fresh }) => fresh)]);
  }
}

/** Takes files away that may be there. */
export async function dropFiles(paths: readonly string[]): Promise<void> {
  for (const path of paths) await rm(path, { force: true });
}

/** A name in the folder of a file that nobody else has; a long name is cut, for it may be as long as names can be. */
function toSibling(path: string): string {
  return join(dirname(path), `.${basename(path).slice(0, 40)}-${randomUUID().slice(0, 8)}`);
}

/** Where a link leads that leads to no file yet. */
async function followLink(path: string): Promise<string> {
  const found = await lstat(path).catch((error: unknown) => {
    if (hasCode(error, 'ENOENT')) return undefined;
    throw error;
  });
  if (!found?.isSymbolicLink()) return path;
  return followLink(resolve(await realpath(dirname(path)), await readlink(path)));
}

/** Gives a file the mode and, where the system lets us, the owner of another. */
async function copyRights(handle: FileHandle, { mode, uid, gid }: Stats): Promise<void> {
  const own = await handle.stat();
  if (own.uid !== uid || own.gid !== gid) {
    await handle.chown(uid, gid).catch((error: unknown) => {
      if (!hasCode(error, 'EPERM')) throw error;
    });
  }
  // The file mask of the process counts where a file is made, not here.
  await handle.chmod(mode & 0o7777);
}

/** Puts a draft in a place that is free; false where it is not. */
async function placeNew(fresh: string, target: string): Promise<boolean> {
  try {
    await linkOrCopy(fresh, target);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false;
    throw error;
  }
}

/** Gives a file a second name; some file systems know no links, and there it is copied. */
async function linkOrCopy(from: string, to: string): Promise<void> {
  try {
    await link(from, to);
  } catch (error) {
    if (!hasCode(error, 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK')) throw error;
    await copyWhole(from, to);
  }
}

async function copyWhole(from: string, to: string): Promise<void> {
  try {
    await copyFile(from, to, constants.COPYFILE_EXCL);
  } catch (error) {
    if (!hasCode(error, 'EEXIST')) await rm(to, { force: true });
    throw error;
  }
}

/** A name stands on the disk when its folder does; some systems cannot say so, and need not. */
async function flushFolder(path: string): Promise<void> {
  let folder: FileHandle | undefined;
  try {
    folder = await open(path, 'r');
    await folder.sync();
  } catch (error) {
    if (!hasCode(error, 'EINVAL', 'EISDIR', 'EPERM', 'EACCES', 'ENOTSUP')) throw error;
  } finally {
    await folder?.close();
  }
}
