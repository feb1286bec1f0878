import { open, readFile } from 'node:fs/promises';
import { imageSize } from 'image-size';
import { findScript } from './find-script.ts';

/** What the head of a picture's file says. Sizes are in pixels, as a browser shows it. */
export interface PictureSize {
  readonly type: string;
  readonly width: number;
  readonly height: number;
  /** What an SVG would run or load. */
  readonly script: string | undefined;
}

/** The head of a file has its size; photographs keep some hundred kB of other data before it. */
const HEAD_BYTES = 256 * 1024;

/** From 5 on, the orientation of EXIF turns a picture on its side. */
const TURNED = 5;

/** Reads the size of a picture; undefined for a file that is none, or of a kind that is not known. */
export async function readPicture(path: string, bytes: number): Promise<PictureSize | undefined> {
  const head = await readHead(path);
  const size = measure(head) ?? (bytes > HEAD_BYTES ? measure(await readFile(path)) : undefined);
  if (!size) return undefined;
  const script = size.type === 'svg' ? findScript(await readFile(path, 'utf8')) : undefined;
  return { ...size, script };
}

async function readHead(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(new Uint8Array(HEAD_BYTES), 0, HEAD_BYTES, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function measure(data: Uint8Array): Omit<PictureSize, 'script'> | undefined {
  try {
    const { type = '', width, height, orientation = 1 } = imageSize(data);
    return orientation < TURNED ? { type, width, height } : { type, width: height, height: width };
  } catch (error) {
    // image-size throws errors of many kinds at data that it cannot read.
    if (error instanceof Error) return undefined;
    throw error;
  }
}
