import { copyFile, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { say } from '../i18n/say.ts';
import { makeFolders } from './change-folders.ts';
import { listFiles } from './list-files.ts';
import { MARK_FILE } from './mark.ts';
import { SHARD_FILE } from './shard-file.ts';

/**
 * Puts the files of shards together in an empty folder. What several have, styles and what lies in `public/`, must be the
 * same in each. Gives what speaks against it.
 */
export async function mergeShards(
  folders: readonly string[],
  site: string,
): Promise<string | undefined> {
  const from = new Map<string, string>();
  for (const folder of folders)
    for (const file of await listFiles(folder)) {
      if (file === SHARD_FILE || file === MARK_FILE) continue;
      const known = from.get(file);
      if (known === undefined) {
        await makeFolders(dirname(join(site, file)));
        await copyFile(join(folder, file), join(site, file));
        from.set(file, folder);
      } else if (!(await isSame(join(known, file), join(folder, file))))
        return say({
          de: `${file} ist in ${known} eine andere Datei als in ${folder}: Die Teile sind nicht aus einem Stand gebaut.`,
          en: `${file} differs between ${known} and ${folder}: the shards were not built from one commit.`,
        });
    }
  return undefined;
}

async function isSame(one: string, other: string): Promise<boolean> {
  const [a, b] = await Promise.all([readFile(one), readFile(other)]);
  return a.equals(b);
}
