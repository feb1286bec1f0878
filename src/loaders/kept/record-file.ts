import {
  closeSync,
  fstatSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { deserialize, serialize } from 'node:v8';

/** Where the bytes of a record lie in its file. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

/** A file of records, one behind the other; it is read record by record, however large it is. */
export interface RecordFile {
  /** The records in their order. */
  readonly list: () => Generator<readonly [record: unknown, place: Place]>;
  readonly readBytes: (place: Place) => Uint8Array;
  readonly close: () => void;
}

/** Before each record: how many bytes it has. */
const HEAD = 4;
const NEW = '.new';

/**
 * Opens a file of `writeRecords`. Undefined where there is none, where it is of another version, and where it cannot be read:
 * what it keeps can be made again.
 */
export function openRecords(path: string, version: string): RecordFile | undefined {
  let file: number | undefined;
  try {
    file = openSync(path, 'r');
    const opened = file;
    const { size } = fstatSync(opened);
    const readBytes = ({ offset, length }: Place): Uint8Array => {
      const bytes = new Uint8Array(length);
      if (readSync(opened, bytes, 0, length, offset) < length) throw new RangeError(path);
      return bytes;
    };
    const read = (from: number): readonly [unknown, Place] => {
      const head = readBytes({ offset: from, length: HEAD });
      const place = { offset: from + HEAD, length: new DataView(head.buffer).getUint32(0) };
      return [deserialize(readBytes(place)), place];
    };
    const [found, first] = read(0);
    if (found !== version) {
      closeSync(opened);
      return undefined;
    }
    const list = function* (): Generator<readonly [unknown, Place]> {
      for (let at = first.offset + first.length; at < size;) {
        const [record, place] = read(at);
        yield [record, place];
        at = place.offset + place.length;
      }
    };
    return { list, readBytes, close: () => closeSync(opened) };
  } catch {
    if (file !== undefined) closeSync(file);
    return undefined;
  }
}

/** A record as it is written: bytes of another file, or a value to write. */
export type Written = { readonly bytes: Uint8Array } | { readonly value: unknown };

/** Writes records, one after the other, into a file that takes the place of the old one when it is whole. */
export function writeRecords(path: string, version: string, records: Iterable<Written>): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path + NEW, 'w');
  const write = (bytes: Uint8Array): void => {
    const head = new DataView(new ArrayBuffer(HEAD));
    head.setUint32(0, bytes.length);
    writeSync(file, head);
    writeSync(file, bytes);
  };
  try {
    write(serialize(version));
    for (const record of records) write('bytes' in record ? record.bytes : serialize(record.value));
  } finally {
    closeSync(file);
  }
  renameSync(path + NEW, path);
}
