import { rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { compareText } from '../schemas/compare-text.ts';
import { removeOnExit } from '../system/remove-on-exit.ts';
import { findConflicts } from './find-conflicts.ts';
import { makeFolders, moveFolder, removeEmpty } from './change-folders.ts';
import { formatMark, MARK_FILE } from './mark.ts';
import { toPlaces } from './places.ts';

/**
 * Puts the files of a site into a folder that cannot be renamed: all are on its disk before the first takes its place;
 * then come files that pages ask for, then pages, and at last the old ones that are left over go. `own` are O-Ton's files there.
 */
export async function fillFolder(
  folder: string,
  site: string,
  files: readonly string[],
  own: readonly string[],
): Promise<void> {
  const { stage } = toPlaces(folder);
  const keepOnExit = removeOnExit(stage);
  try {
    await moveFolder(site, stage);
    const mark = join(stage, MARK_FILE);
    // A build that is killed from here on leaves files of both sites, and all of them are O-Ton's.
    const both = `${mark}-both`;
    await writeFile(both, formatMark(new Set([...files, ...own])));
    await rename(both, join(folder, MARK_FILE));
    const old = new Set(own);
    const added = files.filter((file) => !old.has(file));
    const inTheWay = findConflicts(own, added);
    await removeFiles(folder, inTheWay);
    for (const file of files.toSorted(comparePagesLast)) {
      await makeFolders(dirname(join(folder, file)));
      await rename(join(stage, file), join(folder, file));
    }
    const settled = new Set([...files, ...inTheWay]);
    await removeFiles(
      folder,
      own.filter((file) => !settled.has(file)),
    );
    await rename(mark, join(folder, MARK_FILE));
  } finally {
    keepOnExit();
    await rm(stage, { recursive: true, force: true });
  }
}

function comparePagesLast(a: string, b: string): number {
  return Number(a.endsWith('.html')) - Number(b.endsWith('.html')) || compareText(a, b);
}

/** Removes files, and the folders that they leave empty. */
async function removeFiles(folder: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    await rm(join(folder, file), { force: true });
    for (let path = dirname(file); path !== '.' && (await removeEmpty(join(folder, path)));)
      path = dirname(path);
  }
}
