const SIGNATURE = '89504e470d0a1a0a';

/** The width and height that a PNG tells in its header (PNG, 5.2 and 11.2.1). Throws when it is no PNG. */
export function readPngSize(png: Uint8Array): { width: number; height: number } {
  const bytes = Buffer.from(png);
  if (bytes.toString('hex', 0, 8) !== SIGNATURE || bytes.toString('latin1', 12, 16) !== 'IHDR')
    throw new Error('This is no PNG.');
  return { width: bytes.readUInt32BE(16), height: bytes.readUInt32BE(20) };
}
