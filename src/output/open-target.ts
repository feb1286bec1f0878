import { access, constants, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { say } from '../i18n/say.ts';
import { isSystemError } from '../system/is-system-error.ts';
import { loadStats, makeFolders, removeEmpty } from './change-folders.ts';
import { listFiles, loadTargetFiles } from './list-files.ts';
import { loadMark, MARK_FILE } from './mark.ts';
import { toPlaces } from './places.ts';
import { isWithin, toRealPath } from './real-path.ts';

/** A folder that a build may write. */
export interface Target {
  /** As it was given, for messages. */
  readonly name: string;
  /** Its real path: where it is a link, the link stays. */
  readonly folder: string;
  readonly keepsFiles: boolean;
  /** It cannot be renamed (a mount point, a parent that may not be written): its files are replaced one by one. */
  readonly isInPlace: boolean;
}

/** What a build must not touch, and whether files that are not O-Ton's are to be kept. */
export interface TargetRules {
  readonly checkout: string;
  readonly content: string;
  readonly keepsFiles: boolean;
}

/** Folders of the checkout that hold the software. */
const SOFTWARE = ['.git', 'components', 'node_modules', 'public', 'src', 'test'];
const NAMED = 3;

/**
 * Finds out whether a build may write a folder, and how: only one that is new, empty or marked as O-Ton's, and never
 * one that is, holds or lies in what must stay. Gives what speaks against it and what to do, in a sentence or two.
 */
export async function openTarget(
  name: string,
  { checkout, content, keepsFiles }: TargetRules,
): Promise<Target | string> {
  const folder = await toRealPath(name);
  const fault =
    findPlaceFault(name, folder, await toRealPath(checkout), await toRealPath(content)) ??
    (await findFilesFault(name, folder, keepsFiles));
  if (fault !== undefined) return fault;
  const way = await findWay(folder);
  return typeof way === 'string'
    ? say({
        de: `Nach ${name} lässt sich nichts schreiben (${way}). Ein anderes OUT_DIR wählen, oder diesem Benutzer das Recht geben, dort zu schreiben.`,
        en: `Nothing can be written at ${name} (${way}). Choose another OUT_DIR, or give this user the right to write it.`,
      })
    : { name, folder, keepsFiles, ...way };
}

function findPlaceFault(
  name: string,
  folder: string,
  checkout: string,
  content: string,
): string | undefined {
  const choose = say({
    de: 'Einen eigenen Ordner für die Website wählen, etwa OUT_DIR=dist.',
    en: 'Choose a folder of its own for the site, such as OUT_DIR=dist.',
  });
  if (isWithin(checkout, folder))
    return say({
      de: `OUT_DIR=${name} ist oder enthält den Ordner von O-Ton (${checkout}), und ein Build ersetzt, was dort liegt. ${choose}`,
      en: `OUT_DIR=${name} is or holds this checkout (${checkout}), and a build replaces what is there. ${choose}`,
    });
  if (isWithin(content, folder))
    return say({
      de: `OUT_DIR=${name} ist oder enthält den Inhaltsordner (${content}), und ein Build ersetzt, was dort liegt. ${choose}`,
      en: `OUT_DIR=${name} is or holds the content folder (${content}), and a build replaces what is there. ${choose}`,
    });
  if (isWithin(folder, content))
    return say({
      de: `OUT_DIR=${name} liegt im Inhaltsordner (${content}). ${choose}`,
      en: `OUT_DIR=${name} lies in the content folder (${content}). ${choose}`,
    });
  const software = SOFTWARE.map((one) => join(checkout, one)).find((one) => isWithin(folder, one));
  if (software === undefined) return undefined;
  return say({
    de: `OUT_DIR=${name} liegt in ${software}, und dieser Ordner gehört O-Ton. ${choose}`,
    en: `OUT_DIR=${name} lies in ${software}, which is O-Ton's own. ${choose}`,
  });
}

async function findFilesFault(
  name: string,
  folder: string,
  keepsFiles: boolean,
): Promise<string | undefined> {
  const stats = await loadStats(folder);
  if (!stats) return undefined;
  if (!stats.isDirectory())
    return say({
      de: `OUT_DIR=${name} ist kein Ordner. Einen anderen Namen wählen oder die Datei löschen.`,
      en: `OUT_DIR=${name} is no folder. Choose another, or remove it.`,
    });
  if (!(await loadMark(folder))) {
    const files = await listFiles(folder);
    return files.length === 0 ? undefined : toUnmarked(name, describeFiles(files));
  }
  const { foreign } = await loadTargetFiles(folder);
  return foreign.length === 0 || keepsFiles
    ? undefined
    : say({
        de:
          `In ${name} liegt, was O-Ton nicht geschrieben hat: ${describeFiles(foreign)}; der Build rührt es nicht an. ` +
          'Es verschieben (was zur Website gehört, kann in public/ liegen) oder mit KEEP_FILES=1 behalten.',
        en:
          `${name} holds ${describeFiles(foreign)}, which O-Ton did not write; the build does not touch it. ` +
          'Move them away (what belongs to the site can lie in public/), or set KEEP_FILES=1 to keep them.',
      });
}

function toUnmarked(name: string, files: string): string {
  const mark = join(name, MARK_FILE);
  return say({
    de:
      `In ${name} liegt schon etwas (${files}), aber kein Zeichen, dass O-Ton den Ordner geschrieben hat (${MARK_FILE}); der Build rührt ihn nicht an. ` +
      `Hat ihn eine frühere Fassung von O-Ton gebaut, ihn löschen (rm -r ${name}) und noch einmal bauen; wenn nicht, ein anderes OUT_DIR wählen. ` +
      `Soll die Website neben diese Dateien geschrieben werden, eine leere Datei ${mark} anlegen und KEEP_FILES=1 setzen.`,
    en:
      `${name} holds ${files} and no mark that O-Ton wrote it (${MARK_FILE}); the build does not touch it. ` +
      `If an earlier version of O-Ton built it, delete it (rm -r ${name}) and build again; if not, choose another OUT_DIR. ` +
      `To write a site beside these files, make an empty file ${mark} and set KEEP_FILES=1.`,
  });
}

/** Names the first few files and counts the others: `CNAME, a.png, b.png and 4 other files`. */
export function describeFiles(files: readonly string[]): string {
  const names = files.toSorted().slice(0, NAMED).join(', ');
  const others = files.length - NAMED;
  if (others <= 0) return names;
  return say({
    de: `${names} und ${others > 1 ? `${String(others)} weitere Dateien` : 'eine weitere Datei'}`,
    en: `${names} and ${String(others)} other file${others > 1 ? 's' : ''}`,
  });
}

/** Tries to make a folder beside the target. Gives what the system says against it. */
async function findWay(folder: string): Promise<{ isInPlace: boolean } | string> {
  const parent = dirname(folder);
  const stats = await loadStats(folder);
  const fault = await tryWriting(parent, toPlaces(folder).probe);
  if (fault === undefined)
    return { isInPlace: stats !== undefined && stats.dev !== (await stat(parent)).dev };
  if (!stats) return fault;
  return (
    (await toSystemFault(() => access(folder, constants.W_OK | constants.X_OK))) ?? {
      isInPlace: true,
    }
  );
}

async function tryWriting(parent: string, probe: string): Promise<string | undefined> {
  let made: readonly string[] = [];
  const fault = await toSystemFault(async () => {
    made = await makeFolders(parent);
    made = [...made, ...(await makeFolders(probe))];
  });
  // Another build may have begun to use them.
  for (const path of made.toReversed()) if (!(await removeEmpty(path))) break;
  return fault;
}

async function toSystemFault(task: () => Promise<void>): Promise<string | undefined> {
  try {
    await task();
    return undefined;
  } catch (error) {
    if (isSystemError(error)) return error.message;
    throw error;
  }
}
