import { stat } from 'node:fs/promises';
import type { Finding } from '../schemas/finding.ts';
import type { ContentFile } from './content-file.ts';

/**
 * What earlier readings of a content folder found out. `dev` reads a thousand files again for a change in one; whatever
 * depends on files that stayed is taken from here.
 */
export interface ContentCache {
  /** Reads a file, or gives what was read when the file was the same. */
  readonly readFile: (path: string, read: () => Promise<FileReading>) => Promise<FileReading>;
  /**
   * Works something out of a file and of `from`, or gives what came of both before. `topic` tells apart what is worked
   * out of one file; `from` is compared by identity.
   */
  readonly derive: <Value>(
    topic: string,
    file: object,
    from: readonly unknown[],
    work: () => Value,
  ) => Value;
}

/** A file of the content folder, or what is wrong with it. */
export type FileReading = ContentFile | Finding[];

interface Derived {
  readonly from: readonly unknown[];
  readonly value: unknown;
}

// Clocks of file systems are coarse: what was written so shortly before may be written again within one tick.
const TICK_MS = 100;

export function createContentCache(): ContentCache {
  const files = new Map<string, { readonly stamp: string; readonly reading: FileReading }>();
  const topics = new Map<string, WeakMap<object, Derived>>();
  return {
    readFile: async (path, read) => {
      const now = Date.now();
      const { mtimeNs, ctimeNs, size, ino } = await stat(path, { bigint: true });
      const stamp = [mtimeNs, ctimeNs, size, ino].join(' ');
      const known = files.get(path);
      if (known?.stamp === stamp) return known.reading;
      const reading = await read();
      const isOld = now - Number(ctimeNs / 1_000_000n) > TICK_MS;
      if (isOld) files.set(path, { stamp, reading });
      else files.delete(path);
      return reading;
    },
    derive: <Value>(topic: string, file: object, from: readonly unknown[], work: () => Value) => {
      const known = topics.get(topic) ?? new WeakMap<object, Derived>();
      topics.set(topic, known);
      const before = known.get(file);
      // One topic always holds one type.
      if (before && isSame(before.from, from)) return before.value as Value;
      const value = work();
      known.set(file, { from, value });
      return value;
    },
  };
}

function isSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
