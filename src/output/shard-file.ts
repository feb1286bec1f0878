import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { say } from '../i18n/say.ts';

/** What the folder of a shard says of itself. */
export interface ShardInfo {
  /** Its number, from 1, and how many there are. */
  readonly number: number;
  readonly count: number;
  /** Stands for the content, the code and the settings: only shards of one version make a site. */
  readonly version: string;
}

export const SHARD_FILE = '.o-ton-shard.json';

export async function writeShardInfo(folder: string, info: ShardInfo): Promise<void> {
  await writeFile(join(folder, SHARD_FILE), `${JSON.stringify(info)}\n`);
}

/** Reads what a folder says of itself; undefined where it is no shard. */
async function readShardInfo(folder: string): Promise<ShardInfo | undefined> {
  try {
    // Written by `writeShardInfo`; whatever else stands there fits no other shard.
    return JSON.parse(await readFile(join(folder, SHARD_FILE), 'utf8')) as ShardInfo;
  } catch {
    return undefined;
  }
}

/** Finds out what keeps folders from being the shards of the site of a version, each there once; undefined where nothing does. */
export async function findShardFault(
  folders: readonly string[],
  version: string,
): Promise<string | undefined> {
  const infos = await Promise.all(folders.map(readShardInfo));
  const none = folders.find((_, index) => infos[index] === undefined);
  if (none !== undefined)
    return say({
      de: `${none} ist kein Teil einer Website: npm run build -- --shard 1/8 schreibt einen.`,
      en: `${none} is no shard of a site: npm run build -- --shard 1/8 writes one.`,
    });
  const [first] = infos;
  const other = folders.find((_, index) => {
    const info = infos[index];
    return info?.version !== first?.version || info?.count !== first?.count;
  });
  if (other !== undefined)
    return say({
      de: `${other} passt nicht zu ${folders[0] ?? ''}: Inhalt, Code, Einstellungen oder die Zahl der Teile sind andere. Alle Teile aus demselben Stand neu bauen.`,
      en: `${other} does not fit ${folders[0] ?? ''}: content, code, settings or the number of shards differ. Build all shards again from the same commit.`,
    });
  if (first?.version !== version)
    return say({
      de: 'Die Teile sind aus anderem Inhalt, mit anderem Code oder anderen Einstellungen gebaut, als hier sind. Aus demselben Stand zusammenfügen, aus dem sie gebaut sind.',
      en: 'The shards were built of other content, with other code or other settings than those here. Merge from the commit that they were built of.',
    });
  const numbers = infos.map((info) => info?.number ?? 0);
  const count = first?.count ?? 0;
  const missing = Array.from({ length: count }, (_, index) => index + 1).filter(
    (number) => !numbers.includes(number),
  );
  if (missing.length > 0)
    return say({
      de: `Es fehlen Teile: ${missing.map((number) => `${String(number)}/${String(count)}`).join(', ')}.`,
      en: `Shards are missing: ${missing.map((number) => `${String(number)}/${String(count)}`).join(', ')}.`,
    });
  return new Set(numbers).size < numbers.length
    ? say({ de: 'Ein Teil ist zweimal genannt.', en: 'A shard is named twice.' })
    : undefined;
}
