import { renameSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename } from 'node:path';
import { say } from '../i18n/say.ts';
import { hasCode } from '../system/has-code.ts';
import { withLock } from '../system/with-lock.ts';
import { loadStats, removeEmpty } from './change-folders.ts';
import { loadMark } from './mark.ts';
import { toPlaces } from './places.ts';
import { toRealPath } from './real-path.ts';
import { toLockedPath } from './target-lock.ts';

/**
 * Mends what a killed build left beside its target: an old site that was moved away comes back, unless a new one is in
 * its place, and what is not complete goes. Does nothing while a build still runs. Gives what it did where a reader should know.
 */
export async function recoverSite(name: string): Promise<string | undefined> {
  const folder = await toRealPath(name);
  const places = toPlaces(folder);
  const found = await Promise.all(
    [places.scratch, places.parked, places.stage].map((place) => loadStats(place)),
  );
  if (found.every((stats) => stats === undefined)) return undefined;
  try {
    const what = say({ de: 'Ein Build', en: 'A build' });
    return await withLock(await toLockedPath(folder), { what, waitMs: 0 }, () =>
      recoverLocked(folder),
    );
  } catch (error) {
    if (hasCode(error, 'ELOCKED')) return undefined;
    throw error;
  }
}

/** As `recoverSite`, for who holds the lock of the target. */
export async function recoverLocked(folder: string): Promise<string | undefined> {
  const { scratch, parked, stage } = toPlaces(folder);
  const told = (await loadStats(parked)) ? await recoverParked(folder, parked) : undefined;
  await rm(scratch, { recursive: true, force: true });
  await rm(stage, { recursive: true, force: true });
  return told;
}

async function recoverParked(folder: string, parked: string): Promise<string | undefined> {
  // Who misses the site may have made its folder again.
  if (!(await loadStats(folder)) || (await removeEmpty(folder))) {
    renameSync(parked, folder);
    return say({
      de: `Ein Build wurde abgebrochen, als er ${basename(folder)} ersetzte: Die alte Website ist wieder da.`,
      en: `A build was killed while it replaced ${basename(folder)}: the old site is back.`,
    });
  }
  if (!(await loadMark(folder)))
    return say({
      de: `Ein Build wurde abgebrochen, als er ${folder} ersetzte. Die alte Website liegt in ${parked}; was jetzt dort steht, ist nicht von O-Ton.`,
      en: `A build was killed while it replaced ${folder}. Its old site is in ${parked}; what is there now is not O-Ton's.`,
    });
  await rm(parked, { recursive: true, force: true });
  return undefined;
}
