import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync, inflateRawSync } from 'node:zlib';
import type { IndexedPage, PageIndex } from './page-index.ts';

const INDEX = 'pages.json';
const PACK = 'pages.pack';
const NEW = '.new';
/** The quickest: a page takes a quarter of its size, and a tenth of a millisecond. */
const LEVEL = 1;

/** Where a page lies in a pack. */
export type PackPlace = Pick<IndexedPage, 'offset' | 'length'>;

/** The pages that the last build left. */
export interface StoredPages {
  readonly index: PageIndex;
  readonly readPacked: (place: PackPlace) => Buffer;
  readonly close: () => void;
}

/** Keeps pages until `commit` puts them in the place of those of the last build. */
export interface PageWriter {
  /** Adds a page, and tells where it lies. */
  readonly write: (bytes: Uint8Array) => PackPlace;
  readonly writePacked: (packed: Uint8Array) => PackPlace;
  readonly commit: (index: PageIndex) => void;
  /** Leaves what the last build kept. */
  readonly abandon: () => void;
}

/**
 * Opens the pages that a build left in a folder. Undefined where there are none, where they are of another version, and where
 * they cannot be read: then every page is rendered.
 */
export function openStoredPages(folder: string, version: string): StoredPages | undefined {
  try {
    if (!existsSync(join(folder, INDEX))) return undefined;
    // Written by `commit`; where this code is another, so is the version.
    const index = JSON.parse(readFileSync(join(folder, INDEX), 'utf8')) as PageIndex;
    if (index.version !== version) return undefined;
    const file = openSync(join(folder, PACK), 'r');
    const readPacked = ({ offset, length }: PackPlace): Buffer => {
      const packed = Buffer.alloc(length);
      return packed.subarray(0, readSync(file, packed, 0, length, offset));
    };
    return { index, readPacked, close: () => closeSync(file) };
  } catch {
    return undefined;
  }
}

/** The page that lies packed in a store; undefined where the bytes are none. */
export function unpackPage(packed: Uint8Array): Buffer | undefined {
  try {
    return inflateRawSync(packed);
  } catch {
    return undefined;
  }
}

export function createPageWriter(folder: string): PageWriter {
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, PACK + NEW), 'w');
  let end = 0;
  const writePacked = (packed: Uint8Array): PackPlace => {
    writeSync(file, packed);
    const place = { offset: end, length: packed.length };
    end += packed.length;
    return place;
  };
  return {
    write: (bytes) => writePacked(deflateRawSync(bytes, { level: LEVEL })),
    writePacked,
    commit: (index) => {
      closeSync(file);
      writeFileSync(join(folder, INDEX + NEW), JSON.stringify(index));
      // A pack without its index is none: killed between the two, the next build renders every page.
      rmSync(join(folder, INDEX), { force: true });
      renameSync(join(folder, PACK + NEW), join(folder, PACK));
      renameSync(join(folder, INDEX + NEW), join(folder, INDEX));
    },
    abandon: () => {
      closeSync(file);
      rmSync(join(folder, PACK + NEW), { force: true });
    },
  };
}
