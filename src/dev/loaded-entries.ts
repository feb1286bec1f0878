import { share } from '../system/share.ts';
import type { DevEntry } from './dev-state.ts';

/** The entries of each collection, by its name. */
export type LoadedEntries = ReadonlyMap<string, readonly DevEntry[]>;

/** What the loaders of this build left; pages get it from here, for both run in one process. */
export function getLoadedEntries(): Map<string, readonly DevEntry[]> {
  return share('loaded-entries', () => new Map());
}
