import { basename, dirname, join } from 'node:path';

/** Where a site is on its way. The names are fixed, so that the next run finds what a killed one left. */
export interface TargetPlaces {
  /** Beside the target: what comes and is not complete, and what goes. */
  readonly scratch: string;
  /** Beside the target: the old site, between the two renames that put the new one in its place. */
  readonly parked: string;
  /** In the target, where it cannot be renamed: the new site before its files are moved. */
  readonly stage: string;
  /** Beside the target: made and removed again to find out whether it may be. */
  readonly probe: string;
}

/** Names the places of a target, a real path. */
export function toPlaces(folder: string): TargetPlaces {
  const beside = join(dirname(folder), `.${basename(folder)}.o-ton-`);
  return {
    scratch: `${beside}new`,
    parked: `${beside}old`,
    stage: join(folder, '.o-ton-new'),
    probe: `${beside}try`,
  };
}
