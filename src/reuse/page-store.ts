import { closeSync, existsSync, mkdirSync, openSync, readFileSync, readSync } from 'node:fs';
import { renameSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { constants, zstdCompressSync, zstdDecompressSync } from 'node:zlib';
import type { IndexedPage, PageIndex, ReadNumbers } from './page-index.ts';

const INDEX = 'pages.json';
const PACK = 'pages.pack';
const NEW = '.new';
/** The quickest: a page takes a quarter of its size, and a tenth of a millisecond. */
const FAST = { params: { [constants.ZSTD_c_compressionLevel]: 1 } };
const NUMBER = Uint32Array.BYTES_PER_ELEMENT;

/** Where a page lies in a pack. */
export type PackPlace = Omit<IndexedPage, 'key'>;

/** A page as it lies in a pack: the numbers of what it read, and its packed bytes. */
export interface PackedPage {
  readonly reads: ReadNumbers;
  readonly packed: Uint8Array;
}

/** The pages that the last build left. */
export interface StoredPages {
  readonly index: PageIndex;
  /** undefined where the pack is cut off. */
  readonly readPage: (place: PackPlace) => PackedPage | undefined;
  readonly close: () => void;
}

/** Keeps pages until `commit` puts them in the place of those of the last build. */
export interface PageWriter {
  /** Adds a page, and tells where it lies. */
  readonly write: (page: PackedPage) => PackPlace;
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
    const readPage = ({ offset, reads, length }: PackPlace): PackedPage | undefined => {
      const bytes = new Uint8Array(reads * NUMBER + length);
      if (readSync(file, bytes, 0, bytes.length, offset) < bytes.length) return undefined;
      const { buffer } = bytes;
      return { reads: new Uint32Array(buffer, 0, reads), packed: bytes.subarray(reads * NUMBER) };
    };
    return { index, readPage, close: () => closeSync(file) };
  } catch {
    return undefined;
  }
}

export function packPage(bytes: Uint8Array): Uint8Array {
  return zstdCompressSync(bytes, FAST);
}

/** The page that lies packed in a store; undefined where the bytes are none. */
export function unpackPage(packed: Uint8Array): Uint8Array | undefined {
  try {
    return zstdDecompressSync(packed);
  } catch {
    return undefined;
  }
}

export function createPageWriter(folder: string): PageWriter {
  mkdirSync(folder, { recursive: true });
  const file = openSync(join(folder, PACK + NEW), 'w');
  let end = 0;
  return {
    write: ({ reads, packed }) => {
      const place = { offset: end, reads: reads.length, length: packed.length };
      writeSync(file, reads);
      writeSync(file, packed);
      end += reads.byteLength + packed.length;
      return place;
    },
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
