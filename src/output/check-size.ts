import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Said } from '../i18n/say.ts';
import { say } from '../i18n/say.ts';
import type { Finding } from '../schemas/finding.ts';
import type { HostId, HostLimits } from '../schemas/hosts.ts';
import { HOSTS } from '../schemas/hosts.ts';
import { MARK_FILE } from './mark.ts';

/** How large a finished site is; sizes in bytes. */
export interface SiteSize {
  readonly files: number;
  readonly bytes: number;
  readonly largestFile: number;
  /** Files of the fullest folder. */
  readonly mostInFolder: number;
}

/** The most that a site may have; undefined: whatever. */
type Limits = {
  readonly [Key in 'files' | 'megabytes' | 'fileMegabytes' | 'filesInFolder']?: number | undefined;
};

/** What a site may hold: what its editor wants, and the host that it is for. */
export interface SizeLimits {
  readonly budget: Pick<Limits, 'files' | 'megabytes'>;
  readonly host: HostId | undefined;
}

const MIB = 1024 * 1024;

/** Measures a folder; the mark of a published site does not count. */
export async function measureSite(folder: string): Promise<SiteSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile() && entry.name !== MARK_FILE)
    .map(({ parentPath, name }) => join(parentPath, name));
  const sizes = await Promise.all(paths.map(async (path) => (await stat(path)).size));
  const folders = Map.groupBy(paths, dirname);
  return {
    files: sizes.length,
    bytes: sizes.reduce((sum, size) => sum + size, 0),
    largestFile: sizes.reduce((most, size) => Math.max(most, size), 0),
    mostInFolder: [...folders.values()].reduce((most, { length }) => Math.max(most, length), 0),
  };
}

/** What is too large: over the budget a warning, over a limit of the host an error. `file` are the settings of the site. */
export function checkSize(size: SiteSize, { budget, host }: SizeLimits, file: string): Finding[] {
  const wanted = findExcess(size, budget).map((what) =>
    toFinding(
      'warning',
      file,
      say({
        de: `Die Website hat ${what}: mehr, als ihr Budget erlaubt.`,
        en: `The site has ${what}: more than its budget.`,
      }),
    ),
  );
  if (host === undefined) return wanted;
  const { name } = HOSTS[host];
  const refused = findExcess(size, HOSTS[host]).map((what) =>
    toFinding(
      'error',
      file,
      say({
        de: `Die Website hat ${what}: Mehr nimmt ${name} nicht an.`,
        en: `The site has ${what}: ${name} takes no more.`,
      }),
    ),
  );
  return [...refused, ...wanted];
}

/** "620 files, 35 MB", and which of the hosts that are known would not take it. */
export function describeSize(size: SiteSize): string {
  const hosts = Object.values<HostLimits>(HOSTS).filter(
    (host) => findExcess(size, host).length > 0,
  );
  const megabytes = `${String(Math.ceil(size.bytes / MIB))} MB`;
  const much = say({
    de: `${toFiles(size.files)}, ${megabytes}`,
    en: `${String(size.files)} files, ${megabytes}`,
  });
  const names = hosts.map(({ name }) => name).join(', ');
  return names === ''
    ? say({
        de: `${much}; jeder bekannte Hoster nimmt die Website an.`,
        en: `${much}; every host that is known takes it.`,
      })
    : say({ de: `${much}; zu groß für ${names}.`, en: `${much}; too large for ${names}.` });
}

function findExcess(
  { files, bytes, largestFile, mostInFolder }: SiteSize,
  limits: Limits,
): string[] {
  const { fileMegabytes, filesInFolder } = limits;
  const over = (value: number, limit: number | undefined): boolean =>
    limit !== undefined && value > limit;
  const toMegabytes = (value: number): string => `${String(Math.ceil(value / MIB))} MB`;
  return [
    ...(over(files, limits.files)
      ? [toExcess({ de: toFiles(files), en: `${String(files)} files` }, limits.files)]
      : []),
    ...(over(bytes / MIB, limits.megabytes)
      ? [toExcess({ de: toMegabytes(bytes), en: toMegabytes(bytes) }, limits.megabytes)]
      : []),
    ...(over(largestFile / MIB, fileMegabytes)
      ? [
          toExcess(
            {
              de: `eine Datei mit ${toMegabytes(largestFile)}`,
              en: `a file of ${toMegabytes(largestFile)}`,
            },
            fileMegabytes,
          ),
        ]
      : []),
    ...(over(mostInFolder, filesInFolder)
      ? [
          toExcess(
            {
              de: `einen Ordner mit ${String(mostInFolder)} Dateien`,
              en: `a folder of ${String(mostInFolder)} files`,
            },
            filesInFolder,
          ),
        ]
      : []),
  ];
}

function toExcess(what: Said, limit: number | undefined): string {
  return say({
    de: `${what.de} (Grenze: ${String(limit)})`,
    en: `${what.en}, of ${String(limit)}`,
  });
}

/** In German. */
function toFiles(count: number): string {
  return `${String(count)} ${count === 1 ? 'Datei' : 'Dateien'}`;
}

function toFinding(severity: Finding['severity'], file: string, message: string): Finding {
  const fix = say({
    de: 'In site.yml weniger Bilder (cards: 500), nur eine Sprache, keine Datenbank (dumps: false), einen anderen Hoster oder ein größeres Budget wählen.',
    en: 'Set fewer cards (cards: 500), one language or no database (dumps: false), or another host or budget in site.yml.',
  });
  return { rule: 'site-too-large', severity, file, line: 1, column: 1, message, fix };
}
