import type { LoaderContext } from 'astro/loaders';
import { compareText } from '../../schemas/compare-text.ts';
import type { EntryStore } from '../entry-store.ts';
import type { Place, RecordFile, Written } from './record-file.ts';
import { openRecords, writeRecords } from './record-file.ts';

type Entry = NonNullable<ReturnType<LoaderContext['store']['get']>>;

/** The entries of a collection in memory, beginning with those that the last build kept in a file. */
export interface KeptStore extends Omit<EntryStore, 'addModuleImport'> {
  /** By id, in whatever order they were stored. */
  readonly values: () => Entry[];
  /** Keeps them for the next build; writes nothing where nothing changed. */
  readonly commit: () => void;
}

/** `version` stands for all that makes an entry besides what its digest covers; the file of another version counts as none. */
export function openKeptStore(path: string, version: string): KeptStore {
  const file = openRecords(path, version);
  const entries = new Map<string, Entry>();
  const places = new Map<string, Place>();
  let isChanged = file !== undefined && !readInto(file, entries, places);
  const values = (): Entry[] => [...entries.values()].sort((a, b) => compareText(a.id, b.id));
  const toWritten = (entry: Entry): Written => {
    const place = places.get(entry.id);
    return file && place ? { bytes: file.readBytes(place) } : { value: entry };
  };
  return {
    keys: () => [...entries.keys()],
    values,
    // The type of the data is the caller's word, in Astro's store as well.
    get: (id) => entries.get(id) as never,
    set: (entry) => {
      entries.set(entry.id, entry);
      places.delete(entry.id);
      isChanged = true;
      return true;
    },
    delete: (id) => {
      isChanged = entries.delete(id) || isChanged;
    },
    commit: () => {
      if (isChanged) writeRecords(path, version, values().values().map(toWritten));
      file?.close();
    },
  };
}

/** Reads what a file holds; false where it ends in the middle of an entry or holds what is none, with those before it. */
function readInto(
  file: RecordFile,
  entries: Map<string, Entry>,
  places: Map<string, Place>,
): boolean {
  try {
    for (const [record, place] of file.list()) {
      // Written by `commit`; where this code is another, so is the version.
      const entry = record as Entry;
      entries.set(entry.id, entry);
      places.set(entry.id, place);
    }
    return true;
  } catch {
    return false;
  }
}
