/** A key of an object in a JSON text, and where it stands. */
export interface KeyPlace {
  /** The keys that lead to it, itself the last: `quotes`, `q-abcd2345`; an item of a list is `[]`. */
  readonly path: readonly string[];
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units; 1 where the key begins its line, however far in. */
  readonly column: number;
}

/** What a parser of JSON does not tell: where keys stand, and which stand in one object twice. */
export interface Keys {
  /** The keys of the text's own object and of the objects in it, by `toKeyName` of their paths. */
  readonly places: ReadonlyMap<string, KeyPlace>;
  /** Keys called `__proto__`, at any depth: parsers keep that name for themselves. */
  readonly own: readonly KeyPlace[];
  /** Each key that its object had before. */
  readonly twice: readonly KeyPlace[];
}

interface Level {
  readonly path: readonly string[];
  /** undefined in a list. */
  readonly seen: Set<string> | undefined;
  key: string;
}

const [QUOTE, BACKSLASH, COLON, LF, CR] = ['"', '\\', ':', '\n', '\r'].map(toCode);
const [OPEN, CLOSE, OPEN_LIST, CLOSE_LIST] = ['{', '}', '[', ']'].map(toCode);
/** Deeper keys have no place of their own. */
const DEPTH = 2;
const PROTO = '__proto__';

/** One name for a path: `toKeyName(['quotes', 'q-abcd2345'])`. */
export function toKeyName(path: readonly string[]): string {
  return path.map((key) => JSON.stringify(key)).join('.');
}

/** Finds the keys of a JSON text. Of a text that is no JSON it finds something, and never fails. */
export function findKeys(text: string): Keys {
  const places = new Map<string, KeyPlace>();
  const own: KeyPlace[] = [];
  const twice: KeyPlace[] = [];
  const levels: Level[] = [];
  let [line, lineStart] = [1, 0];
  let last = '';
  let lastStart = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const level = levels.at(-1);
    if (code === QUOTE) {
      lastStart = at;
      at = findEnd(text, at);
      last = text.slice(lastStart, at + 1);
    } else if (code === COLON && level?.seen) {
      level.key = toText(last);
      const isTwice = level.seen.has(level.key);
      level.seen.add(level.key);
      if (!isTwice && levels.length > DEPTH && level.key !== PROTO) continue;
      const before = text.slice(lineStart, lastStart);
      const column = before.trim() === '' ? 1 : before.length + 1;
      const place = { path: [...level.path, level.key], line, column };
      if (level.key === PROTO) own.push(place);
      else if (isTwice) twice.push(place);
      else places.set(toKeyName(place.path), place);
    } else if (code === OPEN || code === OPEN_LIST) {
      const path = level ? [...level.path, level.seen ? level.key : '[]'] : [];
      levels.push({ path, seen: code === OPEN ? new Set() : undefined, key: '' });
    } else if (code === CLOSE || code === CLOSE_LIST) levels.pop();
    else if (code === LF || code === CR) {
      // The two of Windows are one end of a line.
      if (code === CR || text.charCodeAt(at - 1) !== CR) line += 1;
      lineStart = at + 1;
    }
  }
  return { places, own, twice };
}

/** The quotation mark that ends the string that begins here, or the end of the text. */
function findEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) return at;
    if (code === BACKSLASH) at += 1;
  }
  return text.length;
}

/** A key as it is meant, which may be written with escapes. */
function toText(json: string): string {
  if (!json.includes('\\')) return json.slice(1, -1);
  try {
    return String(JSON.parse(json));
  } catch (error) {
    if (error instanceof SyntaxError) return json.slice(1, -1);
    throw error;
  }
}

function toCode(character: string): number {
  return character.charCodeAt(0);
}
