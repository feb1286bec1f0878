import { readdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Finding } from '../schemas/finding.ts';
import type { HostId, HostLimits } from '../schemas/hosts.ts';
import { HOSTS } from '../schemas/hosts.ts';

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

/** Measures a folder. */
export async function measureSite(folder: string): Promise<SiteSize> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
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
    toFinding('warning', file, `The site has ${what}: more than its budget.`),
  );
  if (host === undefined) return wanted;
  const { name } = HOSTS[host];
  const refused = findExcess(size, HOSTS[host]).map((what) =>
    toFinding('error', file, `The site has ${what}: ${name} takes no more.`),
  );
  return [...refused, ...wanted];
}

/** "620 files, 35 MB", and which of the hosts that are known would not take it. */
export function describeSize(size: SiteSize): string {
  const hosts = Object.values<HostLimits>(HOSTS).filter(
    (host) => findExcess(size, host).length > 0,
  );
  const much = `${String(size.files)} files, ${String(Math.ceil(size.bytes / MIB))} MB`;
  if (hosts.length === 0) return `${much}; every host that is known takes it.`;
  return `${much}; too large for ${hosts.map(({ name }) => name).join(', ')}.`;
}

function findExcess(
  { files, bytes, largestFile, mostInFolder }: SiteSize,
  limits: Limits,
): string[] {
  const { fileMegabytes, filesInFolder } = limits;
  const over = (value: number, limit: number | undefined): boolean =>
    limit !== undefined && value > limit;
  return [
    ...(over(files, limits.files) ? [`${String(files)} files, of ${String(limits.files)}`] : []),
    ...(over(bytes / MIB, limits.megabytes)
      ? [`${String(Math.ceil(bytes / MIB))} MB, of ${String(limits.megabytes)}`]
      : []),
    ...(over(largestFile / MIB, fileMegabytes)
      ? [`a file of ${String(Math.ceil(largestFile / MIB))} MB, of ${String(fileMegabytes)}`]
      : []),
    ...(over(mostInFolder, filesInFolder)
      ? [`a folder of ${String(mostInFolder)} files, of ${String(filesInFolder)}`]
      : []),
  ];
}

function toFinding(severity: Finding['severity'], file: string, message: string): Finding {
  const fix =
    'Set fewer cards (cards: 500) or one language, or another host or budget in site.yml.';
  return { rule: 'site-too-large', severity, file, line: 1, column: 1, message, fix };
}
