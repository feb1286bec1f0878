/** A character that no text may hold: its name, `U+0000`, and where it stands. */
export interface ControlCharacter {
  readonly name: string;
  /** From 0, in UTF-16 units. */
  readonly offset: number;
  /** From 1. */
  readonly line: number;
  /** From 1, in UTF-16 units. */
  readonly column: number;
}

/** A file that is no text at all would give millions. */
const LIMIT = 100;

/**
 * Finds what no text may hold, the first 100 in order: control characters but tab and line ends, non-characters such as
 * U+FFFE, and halves of surrogate pairs. Feeds and TEI are ill-formed with them, terminals and browsers take some for commands.
 */
export function findControlCharacters(text: string): ControlCharacter[] {
  const found: ControlCharacter[] = [];
  let line = 1;
  let lineStart = 0;
  for (const { 0: character, index: offset } of text.matchAll(FORBIDDEN)) {
    for (let end = text.indexOf('\n', lineStart); end !== -1 && end < offset;) {
      line += 1;
      lineStart = end + 1;
      end = text.indexOf('\n', lineStart);
    }
    found.push({ name: toCodeName(character), offset, line, column: offset - lineStart + 1 });
    if (found.length === LIMIT) break;
  }
  return found;
}

/** The name of a character in Unicode's notation: `U+0007`. */
export function toCodeName(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

const FORBIDDEN = /(?![\t\n\r])[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}]/gu;
