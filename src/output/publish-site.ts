import { renameSync } from 'node:fs';
import { chmod, cp, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { say } from '../i18n/say.ts';
import { hasCode } from '../system/has-code.ts';
import { isSystemError } from '../system/is-system-error.ts';
import { removeOnExit } from '../system/remove-on-exit.ts';
import { withLock } from '../system/with-lock.ts';
import { fillFolder } from './fill-folder.ts';
import { findConflicts } from './find-conflicts.ts';
import { loadStats, makeFolders, moveFolder } from './change-folders.ts';
import { listFiles, loadTargetFiles } from './list-files.ts';
import { formatMark, MARK_FILE } from './mark.ts';
import type { Target } from './open-target.ts';
import { describeFiles } from './open-target.ts';
import { toPlaces } from './places.ts';
import { recoverLocked } from './recover-site.ts';
import { toLockedPath } from './target-lock.ts';

const WAIT_MS = 10 * 60_000;

/**
 * Puts a finished site, a folder that goes, in the place of what the target holds; until it is there whole, what was
 * there stays. Gives what speaks against it: files of others that came meanwhile, or that stand where the site has its own.
 * `issued` is how many addresses the ledger has, which the mark of the site tells.
 */
export async function publishSite(
  site: string,
  target: Target,
  issued = 0,
): Promise<string | undefined> {
  const { folder, isInPlace } = target;
  await makeFolders(dirname(folder));
  const what = say({
    de: `Ein anderer Build nach ${target.name}`,
    en: `Another build of ${target.name}`,
  });
  return withLock(await toLockedPath(folder), { what, waitMs: WAIT_MS }, async () => {
    await recoverLocked(folder);
    const files = await listFiles(site);
    const { own, foreign } = await loadTargetFiles(folder);
    const fault = findFault(target, files, foreign);
    if (fault !== undefined) return fault;
    await writeFile(join(site, MARK_FILE), formatMark(files, issued));
    if (isInPlace) await fillFolder(folder, site, files, own);
    else await replaceFolder(folder, site, files, { own, foreign });
    return undefined;
  });
}

function findFault(
  { name, keepsFiles }: Target,
  files: readonly string[],
  foreign: readonly string[],
): string | undefined {
  if (foreign.length > 0 && !keepsFiles)
    return say({
      de: `In ${name} liegt, was O-Ton nicht geschrieben hat: ${describeFiles(foreign)}. Es verschieben oder mit KEEP_FILES=1 behalten.`,
      en: `${name} holds ${describeFiles(foreign)}, which O-Ton did not write. Move them away, or set KEEP_FILES=1 to keep them.`,
    });
  const conflicts = findConflicts(foreign, files);
  return conflicts.length === 0
    ? undefined
    : say({
        de: `In ${name} liegt, was O-Ton nicht geschrieben hat und was auch die neue Website hat: ${describeFiles(conflicts)}. Es verschieben.`,
        en: `${name} holds ${describeFiles(conflicts)}, which O-Ton did not write and which the new site has too. Move them away.`,
      });
}

async function replaceFolder(
  folder: string,
  site: string,
  files: readonly string[],
  { own, foreign }: { readonly own: readonly string[]; readonly foreign: readonly string[] },
): Promise<void> {
  const { scratch, parked } = toPlaces(folder);
  const keepOnExit = removeOnExit(scratch);
  try {
    await moveFolder(site, scratch);
    for (const file of foreign)
      await cp(join(folder, file), join(scratch, file), {
        preserveTimestamps: true,
        verbatimSymlinks: true,
      });
    const stats = await loadStats(folder);
    if (stats) await chmod(scratch, stats.mode);
    if (!swap(folder, scratch, parked)) await fillFolder(folder, scratch, files, own);
  } finally {
    keepOnExit();
    await removeLeftOver(scratch);
  }
}

/** Removes what is no longer needed. Where that fails the next run tries again, and tells; the site is not touched by it. */
async function removeLeftOver(path: string): Promise<void> {
  try {
    await rm(path, { recursive: true, force: true });
  } catch (error) {
    if (!isSystemError(error)) throw error;
  }
}

/** Renames the old folder away and the new one in, and leaves the old one where the new one was. Tells whether the old one may be renamed. */
function swap(folder: string, scratch: string, parked: string): boolean {
  let hasOld = true;
  try {
    // Without a break between the two, so that a signal finds one of them in its place.
    renameSync(folder, parked);
  } catch (error) {
    // A mount point, a folder of somebody else's in a folder for all, or one from a lower layer of a container.
    if (hasCode(error, 'EBUSY', 'EXDEV', 'EPERM', 'EACCES')) return false;
    if (!hasCode(error, 'ENOENT')) throw error;
    hasOld = false;
  }
  try {
    renameSync(scratch, folder);
  } catch (error) {
    if (hasOld) renameSync(parked, folder);
    throw error;
  }
  if (hasOld) renameSync(parked, scratch);
  return true;
}
