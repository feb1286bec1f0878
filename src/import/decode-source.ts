import { say } from '../i18n/say.ts';
import type { ImportFault } from './import-fault.ts';

/** The names of `--encoding`, and the same for TextDecoder. */
export const ENCODINGS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'iso-8859-1',
  'iso-8859-15',
] as const;
export type Encoding = (typeof ENCODINGS)[number];

/** How far into a page its encoding may be named; pages have long heads. */
const HEAD = 16_384;

/**
 * Reads bytes as text. A byte order mark decides, then `given`, then what a page names in `<meta charset>`; otherwise they are UTF-8,
 * or Windows-1252 where every character above ASCII is a letter or a sign of German in it. Refused is what could be either.
 */
export function decodeSource(
  bytes: Uint8Array,
  { isPage, given }: { readonly isPage: boolean; readonly given?: Encoding | undefined },
): string | ImportFault {
  const marked = findMark(bytes);
  if (marked) return decode(bytes, marked) ?? toBroken(bytes, marked);
  if (given) return decode(bytes, given) ?? toBroken(bytes, given);
  if (/^(?:\0[^\0]|[^\0]\0){4}/u.test(toLatin(bytes.subarray(0, 16))))
    return {
      message: say({
        de: 'Die Datei sieht nach UTF-16 aus und hat keine Byte-Reihenfolge-Marke.',
        en: 'The file looks like UTF-16 and has no byte order mark.',
      }),
      fix: say({
        de: 'Angeben, welches es ist: --encoding utf-16le oder --encoding utf-16be; oder sie als UTF-8 speichern.',
        en: 'Say which it is: --encoding utf-16le or --encoding utf-16be; or save it as UTF-8.',
      }),
    };
  const utf8 = decode(bytes, 'utf-8');
  if (utf8 !== undefined) return utf8;
  const named = isPage ? findNamed(bytes) : undefined;
  // A page that names UTF-8 and is none is guessed at like a text without a name.
  if (named && named !== 'utf-8') return decode(bytes, named) ?? toBroken(bytes, named);
  if (isGerman(bytes)) return decode(bytes, 'windows-1252') ?? toUnknown(bytes);
  return named ? toBroken(bytes, named) : toUnknown(bytes);
}

function findMark(bytes: Uint8Array): Encoding | undefined {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return 'utf-8';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  return a === 0xfe && b === 0xff ? 'utf-16be' : undefined;
}

function findNamed(bytes: Uint8Array): Encoding | undefined {
  const head = toLatin(bytes.subarray(0, HEAD));
  const name =
    /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/iu.exec(head)?.[1] ??
    /^<\?xml[^>]+encoding=["']([\w-]+)/iu.exec(head)?.[1];
  if (name === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(name);
    return ENCODINGS.find((one) => one === encoding);
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

function decode(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (error instanceof TypeError) return undefined;
    throw error;
  }
}

/** Letters with marks of German and its neighbours, quotation marks, dashes, §, °, €, …, no-break space and soft hyphen. */
const OF_GERMAN =
  /^[\u0000-\u007f\u00a0\u00a7\u00ab\u00ad\u00b0\u00b2\u00b3\u00b4\u00b7\u00bb\u00bc-\u00be\u00c0-\u00c2\u00c4\u00c6-\u00cf\u00d1-\u00d6\u00d8-\u00dc\u00df-\u00e2\u00e4\u00e6-\u00ef\u00f1-\u00f6\u00f8-\u00fc\u20ac\u201a\u201e\u2026\u2018-\u201c\u201d\u2013\u2014\u2039\u203a\u0160\u0161\u017d\u017e\u0178\u2122]*$/u;

/** An umlaut or ß behind a small letter, or at the beginning of a word: Größe, groß, üben, Ähre. */
const UMLAUT_IN_WORD = /[a-zäöüß][äöüß]|(?<![\p{L}\p{N}])[ÄÖÜäöü][a-zäöüß]{2}/u;

/** Tells whether bytes are German in Windows-1252: umlauts or ß between small letters, and nothing that German does not write. */
function isGerman(bytes: Uint8Array): boolean {
  const text = decode(bytes, 'windows-1252') ?? '';
  return OF_GERMAN.test(text) && UMLAUT_IN_WORD.test(text);
}

function toUnknown(bytes: Uint8Array): ImportFault {
  const others = ENCODINGS.slice(1).join(', ');
  return {
    place: findBreak(bytes),
    message: say({
      de: 'Die Kodierung ist nicht klar: Es ist kein UTF-8 und nicht eindeutig Deutsch in Windows-1252.',
      en: 'The encoding is not clear: this is no UTF-8, and not plainly German in Windows-1252.',
    }),
    fix: say({
      de: `Die Datei als UTF-8 speichern, oder die Kodierung angeben: --encoding ${others}.`,
      en: `Save the file as UTF-8, or say what it is: --encoding ${others}.`,
    }),
  };
}

function toBroken(bytes: Uint8Array, encoding: Encoding): ImportFault {
  return {
    ...(encoding === 'utf-8' ? { place: findBreak(bytes) } : {}),
    message: say({
      de: `Die Datei ist nicht ${encoding.toUpperCase()}, obwohl es so angegeben ist.`,
      en: `The file is not ${encoding.toUpperCase()}, though it is said to be.`,
    }),
    fix: say({
      de: 'Sie noch einmal als UTF-8 speichern, oder die Kodierung angeben: --encoding windows-1252, oder eine andere.',
      en: 'Save it again as UTF-8, or say what it is: --encoding windows-1252, or another.',
    }),
  };
}

/** Where UTF-8 ends: behind the longest prefix that decodes. */
function findBreak(bytes: Uint8Array): { readonly line: number; readonly column: number } {
  const lenient = new TextDecoder('utf-8').decode(bytes);
  const lines = lenient.slice(0, Math.max(lenient.indexOf('\uFFFD'), 0)).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

function toLatin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
