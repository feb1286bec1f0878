import { toCodeName } from './control-characters.ts';

/** Controls, halves of pairs, what ends a line, and what turns the direction of writing or is not seen at all. */
const UNSEEN = /[\p{Cc}\p{Cs}\p{Noncharacter_Code_Point}\p{Bidi_Control}\u2028\u2029\uFEFF]/gu;

/**
 * A text on one line that a terminal shows as it is and that a CI takes for no command: what is not seen comes out as
 * `\u{1b}`, and so does the first sign of `::error::` at the beginning and of `##[error]` (commands of GitHub Actions).
 */
export function toVisible(text: string): string {
  return text
    .replace(UNSEEN, toEscape)
    .replace(/^(\s*):(?=:)/u, (_, blanks: string) => `${blanks}${toEscape(':')}`)
    .replace(/##(?=\[)/gu, (signs) => `#${toEscape(signs)}`);
}

function toEscape(character: string): string {
  return `\\u{${toCodeName(character)
    .slice(2)
    .replace(/^0+(?=.)/u, '')
    .toLowerCase()}}`;
}
