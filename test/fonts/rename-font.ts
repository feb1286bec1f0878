/**
 * The licence of the typefaces keeps their name to what their makers publish: what is changed, and a file with fewer letters
 * is, has another. Both names are of one length, so that nothing in the file moves.
 */
const RESERVED = 'Source';
const OWN = 'Spoken';
/** The notice of copyright tells the reserved name, and stays. */
const COPYRIGHT = 0;
const UNICODE = [0, 3];
const RECORD_BYTES = 12;

/** Renames a font of the format TrueType in its table `name`, whose layout OpenType describes. Changes nothing else. */
export function renameFont(font: Buffer): Buffer {
  const renamed = Buffer.from(font);
  const table = findTable(renamed, 'name');
  const count = table.readUInt16BE(2);
  const strings = table.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const record = 6 + index * RECORD_BYTES;
    const platform = table.readUInt16BE(record);
    if (table.readUInt16BE(record + 6) === COPYRIGHT) continue;
    const begin = strings + table.readUInt16BE(record + 10);
    const bytes = table.subarray(begin, begin + table.readUInt16BE(record + 8));
    const toBytes = (name: string): Buffer =>
      UNICODE.includes(platform) ? Buffer.from(name, 'utf16le').swap16() : Buffer.from(name);
    replaceAll(bytes, toBytes(RESERVED), toBytes(OWN));
  }
  return renamed;
}

function replaceAll(bytes: Buffer, from: Buffer, to: Buffer): void {
  for (let at = bytes.indexOf(from); at >= 0; at = bytes.indexOf(from, at + 1)) to.copy(bytes, at);
}

/** A table of a font; what is written into it is written into the font. */
function findTable(font: Buffer, tag: string): Buffer {
  const count = font.readUInt16BE(4);
  for (let index = 0; index < count; index += 1) {
    const entry = 12 + 16 * index;
    if (font.toString('latin1', entry, entry + 4) !== tag) continue;
    const begin = font.readUInt32BE(entry + 8);
    return font.subarray(begin, begin + font.readUInt32BE(entry + 12));
  }
  throw new Error(`The font has no table “${tag}”.`);
}
